import { InvalidCallError } from "./errors.ts";

/** An id of the Graph API: digits, as text or as a number. */
export type Id = string | number;

/**
 * The id as it stands in a path.
 *
 * @throws {InvalidCallError} If it is missing or not digits. Longer texts are not repeated: a token may stand in its place.
 */
export function checkId(id: unknown, name: string): string {
  if (id === undefined || id === null || id === "")
    throw new InvalidCallError(`${name} is missing; pass the digits that Meta shows for it`);
  if (typeof id === "number" && !Number.isSafeInteger(id))
    throw new InvalidCallError(`${name} has lost digits as a number; pass it as text`);
  const text = String(id);
  if (/^\d+$/.test(text)) return text;
  const shown = typeof id === "object" ? "an object" : text.length <= 16 ? `'${text}'` : "other text";
  throw new InvalidCallError(`${name} is ${shown}; pass the digits that Meta shows for it`);
}
