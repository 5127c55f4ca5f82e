import { isObject } from "../validate/json-object.ts";
import type { Doc } from "./format/doc.ts";
import { array, object, quoted } from "./format/source.ts";

/** What writes a text of an example: pictures become constants. */
export type WriteText = (text: string) => string;

/** A value of JSON as a literal. */
export function jsonSource(value: unknown, writeText: WriteText = quoted): Doc {
  if (typeof value === "string") return writeText(value);
  if (Array.isArray(value))
    return array(
      value.map((item) => jsonSource(item, writeText)),
      value.length > 1 && value.every(isObject),
    );
  if (!isObject(value)) return String(value);
  return object(Object.entries(value).map(([name, item]) => ({ name, value: jsonSource(item, writeText) })));
}
