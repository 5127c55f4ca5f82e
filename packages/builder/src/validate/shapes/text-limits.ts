import type { PropertyDefinition, PropertyValue } from "../../components/definition.ts";
import { type AnyVersion, isAtLeast, VERSIONS } from "../../versions.ts";

const PLAIN: ReadonlySet<PropertyValue> = new Set<PropertyValue>(["string", "text", "date", "fileMessages"]);

/** The length up to which a common text needs no closer look; 0 where any does. */
export function longestPlain(definition: PropertyDefinition): number {
  if (!PLAIN.has(definition.value) || definition.notInForm === true) return 0;
  return definition.maxChars ?? Number.POSITIVE_INFINITY;
}

/** The longest text in base64 that an image of the documented size may have. */
export function longestImage({ maxKilobytes = {} }: PropertyDefinition, version: AnyVersion): number {
  const limits = VERSIONS.flatMap((since) => (isAtLeast(version, since) ? (maxKilobytes[since] ?? []) : []));
  const newest = limits.at(-1);
  // Base64 writes three bytes as four characters.
  return newest === undefined ? Number.POSITIVE_INFINITY : Math.ceil((newest * 1024) / 3) * 4;
}
