import type { Refuse } from "./refuse.ts";

/** An id of the Graph API: digits, as text or as a number. */
export type Id = string | number;

/** An id as it stands in a path. Longer texts are not repeated: a token may stand in its place. */
export function id(given: unknown, refuse: Refuse): string {
  if (typeof given === "number" && !Number.isSafeInteger(given))
    return refuse("has lost digits as a number; pass it as text");
  // Not every object can be written as text.
  const text = typeof given === "object" ? "" : String(given ?? "");
  if (/^\d+$/.test(text)) return text;
  const shown = text.length <= 16 ? `'${text}'` : "other text";
  return refuse(`is ${text !== "" ? shown : given ? "an object" : "missing"}; pass the digits that Meta shows for it`);
}
