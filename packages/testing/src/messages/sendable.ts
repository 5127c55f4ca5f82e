import { MOST_WHILE_THROTTLED } from "@flows/client";
import { GraphError, messageError } from "../graph/error.ts";
import { HOUR } from "../state/clock.ts";
import type { LiveVersion, StoredFlow } from "../state/flow-record.ts";
import { readObject } from "../state/validation.ts";
import type { World } from "../world.ts";

const FIRST_ENTRY_SCREEN = "FIRST_ENTRY_SCREEN";

/**
 * The Flow JSON that a message opens: the draft's, or the last published one.
 *
 * @throws {GraphError} 132068 or 132069, if the flow is blocked or throttled; 131009, if it has no such version.
 */
export function versionToSend(flow: StoredFlow, mode: "draft" | "published", { clock }: World): string {
  if (flow.status === "DEPRECATED") throw messageError(131009, `Flow ${flow.id} is deprecated.`);
  if (mode === "draft") {
    if (flow.status === "DRAFT" && flow.flowJson !== undefined) return flow.flowJson;
    throw messageError(131009, `Flow ${flow.id} is ${flow.status}: mode draft is for a draft with Flow JSON.`);
  }
  const { live } = flow;
  if (live === undefined)
    throw messageError(131009, `Flow ${flow.id} was never published: publish it, or send it with mode draft.`);
  if (live.state === "BLOCKED") throw new GraphError(132068, { details: `Flow ${flow.id} is blocked.` });
  if (live.state === "THROTTLED" && sentWithinHour(live, clock.now()).length >= MOST_WHILE_THROTTLED) {
    const details = `Flow ${flow.id} is throttled: ${MOST_WHILE_THROTTLED} messages were sent within this hour.`;
    throw new GraphError(132069, { details });
  }
  return live.json;
}

/** Notes that a message with a flow was sent, if that is limited. */
export function noteSent({ live }: StoredFlow, now: Date): void {
  if (live?.state === "THROTTLED") live.sent = [...sentWithinHour(live, now), now.getTime()];
}

function sentWithinHour({ sent }: LiveVersion, now: Date): readonly number[] {
  return sent.filter((at) => now.getTime() - at < HOUR);
}

/**
 * Checks that a flow may open with the screen: its routing model, if it has one, leads to it from nowhere.
 *
 * @throws {GraphError} 131009, if the screen is none of these.
 */
export function checkEntryScreen(flowJson: string, screen: string): void {
  if (screen === FIRST_ENTRY_SCREEN) return;
  const { screens, routing_model } = readObject(flowJson);
  const ids = Array.isArray(screens) ? screens.map((item: { id?: unknown } | null) => item?.id) : [];
  if (!ids.includes(screen))
    throw messageError(131009, `Parameter screen: the flow has no screen '${screen}'; it has ${ids.join(", ")}.`);
  const led = new Set(Object.values((routing_model as Record<string, string[]> | undefined) ?? {}).flat());
  if (routing_model !== undefined && led.has(screen))
    throw messageError(131009, `Parameter screen: '${screen}' is no entry screen, others lead to it.`);
}

/** Whether people can get a published version of it. */
export function isLive({ status, live }: StoredFlow): boolean {
  return live !== undefined && status !== "DEPRECATED";
}
