import { InvalidCallError } from "./errors.ts";
import { isObject, type JsonObject } from "./json-object.ts";
import type { Reader } from "./parameters.ts";

/** A text that is not empty, of at most so many characters, as people count them in code points. */
export function text(atMost: number = Number.POSITIVE_INFINITY): Reader<string> {
  return (given, name) => {
    if (typeof given !== "string" || given.trim() === "") {
      const problem = given === undefined ? "missing" : typeof given === "string" ? "empty" : "no text";
      throw new InvalidCallError(`${name} is ${problem}; pass a text that is not empty`);
    }
    const { length } = [...given];
    if (length > atMost)
      throw new InvalidCallError(`${name} has ${length} characters, and at most ${atMost} are accepted; shorten it`);
    return given;
  };
}

/** One of several words. */
export function word<const Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (given, name) => {
    if (words.includes(given as Word)) return given as Word;
    throw new InvalidCallError(`${name} is none of ${words.join(", ")}`);
  };
}

/** `true` or `false`. */
export function flag(given: unknown, name: string): boolean {
  if (typeof given === "boolean") return given;
  throw new InvalidCallError(`${name} is neither true nor false`);
}

/** A whole number, at least so much. */
export function wholeNumber(atLeast: number): Reader<number> {
  return (given, name) => {
    if (Number.isInteger(given) && (given as number) >= atLeast) return given as number;
    throw new InvalidCallError(`${name} is no whole number of ${atLeast} or more`);
  };
}

/** A list of texts, at least one. */
export function texts(atMost: number = Number.POSITIVE_INFINITY): Reader<readonly string[]> {
  return (given, name) => {
    const isList = Array.isArray(given) && given.every((item) => typeof item === "string");
    if (isList && given.length > 0 && given.length <= atMost) return given;
    throw new InvalidCallError(
      `${name} is no list of 1${Number.isFinite(atMost) ? ` to ${atMost}` : " or more"} texts; pass one such as ["…"]`,
    );
  };
}

/** An absolute URL of HTTP. */
export function url(given: unknown, name: string): string {
  if (typeof given === "string" && /^https?:/i.test(given) && URL.canParse(given)) return given;
  throw new InvalidCallError(`${name} is no URL; pass one such as https://example.org`);
}

/** An object, whatever it holds. */
export function object(given: unknown, name: string): JsonObject {
  if (isObject(given)) return given;
  throw new InvalidCallError(`${name} is no object; pass one such as { name: "…" }`);
}

/** A function. */
export function callback(given: unknown, name: string): void {
  if (typeof given !== "function") throw new InvalidCallError(`${name} is no function; pass one, or leave it out`);
}

/** What is sent as it is given, or looked at elsewhere. */
export function anything(given: unknown): unknown {
  return given;
}
