import { DAY, MINUTE } from "../state/clock.ts";
import type { StoredFlow } from "../state/flow-record.ts";
import type { MediaRecord } from "../state/records.ts";

const DOWNLOAD_LIFETIME = DAY;
const MEDIA_LIFETIME = 5 * MINUTE;

/** A link to a flow's JSON. It holds its own secret, and expires. */
export function downloadLink({ id, downloadToken }: StoredFlow, origin: string, now: Date): string {
  return `${origin}/downloads/${id}/flow.json?oh=${downloadToken}&oe=${expiry(now, DOWNLOAD_LIFETIME)}`;
}

/** A link to a media file, for five minutes; it wants the token too. */
export function mediaLink({ id }: MediaRecord, origin: string, now: Date): string {
  return `${origin}/media/${id}?oe=${expiry(now, MEDIA_LIFETIME)}`;
}

/** Whether a link with this expiry is still good. */
export function isAlive(expiry: string | undefined, now: Date): boolean {
  return Number.parseInt(expiry ?? "", 16) * 1000 >= now.getTime();
}

// Hexadecimal seconds, as in the links of Meta's CDN.
function expiry(now: Date, lifetime: number): string {
  return Math.ceil((now.getTime() + lifetime) / 1000).toString(16);
}
