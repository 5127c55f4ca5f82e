import { categories } from "./categories.ts";
import { flowJson } from "./flow-json.ts";
import { id } from "./ids.ts";
import { isObject, type JsonObject, jsonText } from "./json-object.ts";
import type { Refuse } from "./refuse.ts";

/** The kinds of parameters; what some take behind `refuse` are their limits. */
export const READERS = {
  id,
  flowJson,
  categories,

  /** A text that is not empty, of at most so many characters, as people count them in code points. */
  text(given: unknown, refuse: Refuse, atMost?: number): string {
    if (typeof given !== "string" || given.trim() === "") {
      return refuse(`is ${typeof given === "string" ? "empty" : "no text"}; pass a text that is not empty`);
    }
    const { length } = [...given];
    return length <= (atMost ?? length)
      ? given
      : refuse(`has ${length} characters, and at most ${atMost} are accepted; shorten it`);
  },

  /** One of several words. */
  word(given: unknown, refuse: Refuse, ...words: readonly string[]): string {
    return words.find((word) => word === given) ?? refuse(`is unknown; pass one of ${words.join(", ")}`);
  },

  /** `true` or `false`. */
  flag(given: unknown, refuse: Refuse): boolean {
    return typeof given === "boolean" ? given : refuse("is neither true nor false");
  },

  /** A whole number, at least so much. */
  wholeNumber(given: unknown, refuse: Refuse, atLeast: number): number {
    return Number.isInteger(given) && (given as number) >= atLeast
      ? (given as number)
      : refuse(`is no whole number of ${atLeast} or more`);
  },

  /** A list of texts, at least one, at most so many. */
  texts(given: unknown, refuse: Refuse, atMost?: number): readonly string[] {
    const isList = Array.isArray(given) && given.every((item) => typeof item === "string");
    return isList && given.length > 0 && given.length <= (atMost ?? given.length)
      ? given
      : refuse(`is no list of 1 ${atMost ? `to ${atMost}` : "or more"} texts; pass one such as ["…"]`);
  },

  /** An absolute URL of HTTP. */
  url(given: unknown, refuse: Refuse): string {
    return typeof given === "string" && /^https?:/i.test(given) && URL.canParse(given)
      ? given
      : refuse("is no URL; pass one such as https://example.org");
  },

  /** An object, whatever it holds that JSON can. */
  object(given: unknown, refuse: Refuse): JsonObject {
    return isObject(given) && jsonText(given, refuse) ? given : refuse('is no object; pass one such as { name: "…" }');
  },

  /** A function. */
  callback(given: unknown, refuse: Refuse): unknown {
    return typeof given === "function" ? given : refuse("is no function; pass one, or leave it out");
  },
};
