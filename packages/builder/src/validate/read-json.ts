import { NOWHERE } from "./locate.ts";
import { locateSyntaxError, type SyntaxProblem } from "./syntax-error.ts";
import { weigh } from "./weigh.ts";

/** A document that was read. */
export interface ReadJson {
  readonly root: unknown;
  /** The text that places are in; written when it is asked for, if a document was given. */
  readonly text: () => string;
  /** Whether the text could be too large to be taken. */
  readonly mayBeLarge: boolean;
}

/** The largest document that Meta takes, in bytes of UTF-8. Meta's page: Flow JSON, Limitations. */
export const MAX_BYTES: number = 10 * 1024 * 1024;

/** Reads text, or takes a document as it is. */
export function readJson(flowJson: unknown): ReadJson | SyntaxProblem {
  if (typeof flowJson === "string") return readText(flowJson);
  try {
    const bytes = weigh(flowJson);
    if (bytes !== undefined)
      return { root: flowJson, text: () => JSON.stringify(flowJson, null, 2), mayBeLarge: bytes > MAX_BYTES };
  } catch {
    // Something throws when it is read; writing it says what.
  }
  return readWritten(flowJson);
}

/** Takes what would be written of a value: without functions, and with `toJSON` called. */
export function readWritten(value: unknown): ReadJson | SyntaxProblem {
  try {
    return readText(JSON.stringify(value, null, 2) ?? "null");
  } catch (error) {
    return { reason: reasonOf(error), place: NOWHERE };
  }
}

function readText(text: string): ReadJson | SyntaxProblem {
  try {
    return { root: JSON.parse(text), text: () => text, mayBeLarge: text.length * 3 > MAX_BYTES };
  } catch {
    return locateSyntaxError(text);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return "it is nested too deep; flatten it";
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : "it can't be written";
}
