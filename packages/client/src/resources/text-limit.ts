import { InvalidCallError } from "../errors.ts";

/** Refuses a text that is empty or too long, in characters as people count them in code points. */
export function checkText(name: string, text: string | undefined, atMost: number, required = false): void {
  if (required && (typeof text !== "string" || text.trim() === ""))
    throw new InvalidCallError(`${name} is missing; pass a text that is not empty`);
  if (text !== undefined && [...text].length > atMost)
    throw new InvalidCallError(
      `${name} has ${[...text].length} characters, and at most ${atMost} are accepted; shorten it`,
    );
}
