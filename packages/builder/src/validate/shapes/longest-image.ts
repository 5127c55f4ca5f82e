import type { PropertyDefinition } from "../../components/definition.ts";
import { type AnyVersion, isAtLeast, VERSIONS } from "../../versions.ts";

/** The longest text in base64 that an image of the documented size may have. */
export function longestImage({ maxKilobytes = {} }: PropertyDefinition, version: AnyVersion): number {
  const limits = VERSIONS.flatMap((since) => (isAtLeast(version, since) ? (maxKilobytes[since] ?? []) : []));
  const newest = limits.at(-1);
  // Base64 writes three bytes as four characters.
  return newest === undefined ? Number.POSITIVE_INFINITY : Math.ceil((newest * 1024) / 3) * 4;
}
