import { FROZEN } from "@flows/builder";
import { DAY } from "../state/clock.ts";
import type { StoredFlow } from "../state/flow-record.ts";
import type { World } from "../world.ts";

const DAYS_OF_NOTICE = 90;

/** What webhooks say of a version that is about to freeze; `undefined` for any other. Meta's pages: Versioning, Flows Webhooks. */
export function expiryWarning({ jsonVersion = "" }: Pick<StoredFlow, "jsonVersion">, now: Date): string | undefined {
  const frozenOn = (FROZEN as Readonly<Partial<Record<string, string>>>)[jsonVersion];
  if (frozenOn === undefined) return undefined;
  const days = Math.ceil((Date.parse(frozenOn) - now.getTime()) / DAY);
  if (days < 1 || days > DAYS_OF_NOTICE) return undefined;
  return `Your current Flow version will freeze in ${days} ${days === 1 ? "day" : "days"}.`;
}

/** Tells once that a flow which was sent is on a version that is about to freeze. */
export function warnOfExpiry(flow: StoredFlow, { clock, webhooks }: World): void {
  const warning = expiryWarning(flow, clock.now());
  if (warning === undefined || flow.expiryWarned) return;
  flow.expiryWarned = true;
  webhooks.send(flow.wabaId, "flows", { event: "FLOW_VERSION_EXPIRY_WARNING", warning, flow_id: flow.id });
}
