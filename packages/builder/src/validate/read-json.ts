import { MAX_FLOW_JSON_BYTES, MAX_SIZE } from "./largest-document.ts";
import { NOWHERE } from "./locate.ts";
import { locateSyntaxError, type SyntaxProblem } from "./syntax-error.ts";
import { TOO_HEAVY, weigh } from "./weigh.ts";

/** A document that was read. */
export interface ReadJson {
  readonly root: unknown;
  /** The text that places are in; written when it is asked for, if a document was given. */
  readonly text: () => string;
  /** Whether the text could be too large to be taken; of one that is far too large there is none. */
  readonly size: "fine" | "large" | "too large";
}

/** Reads text, or takes a document as it is. */
export function readJson(flowJson: unknown): ReadJson | SyntaxProblem {
  if (typeof flowJson === "string") return readText(flowJson);
  try {
    const weight = weigh(flowJson);
    if (weight !== undefined) return weight > TOO_HEAVY ? tooLarge(flowJson) : readDocument(flowJson, weight);
  } catch {
    // Something throws when it is read; writing it says what.
  }
  return readWritten(flowJson);
}

/** Takes what would be written of a value: without functions, and with `toJSON` called. */
export function readWritten(value: unknown): ReadJson | SyntaxProblem {
  try {
    return readText(write(value) ?? "null");
  } catch (error) {
    return { reason: reasonOf(error), place: NOWHERE };
  }
}

/** The text of a value, `undefined` for what JSON has no word for. It gives up at what Meta does not take, which may be endless. */
function write(value: unknown): string | undefined {
  const depths = new WeakMap<object, number>();
  let bytes = 0;
  function count(this: object, _: string, item: unknown): unknown {
    const depth = (depths.get(this) ?? -1) + 1;
    if (typeof item === "object" && item !== null) depths.set(item, depth);
    bytes += 2 * depth + (typeof item === "string" ? item.length : 1);
    if (bytes > MAX_FLOW_JSON_BYTES) throw new RangeError();
    return item;
  }
  return JSON.stringify(value, count, 2) as string | undefined;
}

function readText(text: string): ReadJson | SyntaxProblem {
  try {
    return { root: JSON.parse(text), text: () => text, size: sizeOf(text.length * 3) };
  } catch {
    return locateSyntaxError(text);
  }
}

function readDocument(root: unknown, mostBytes: number): ReadJson {
  return { root, text: () => JSON.stringify(root, null, 2), size: sizeOf(mostBytes) };
}

/** Writing it could fill the memory. */
function tooLarge(root: unknown): ReadJson {
  const text = (): string => {
    throw new RangeError();
  };
  return { root, text, size: "too large" };
}

function sizeOf(mostBytes: number): ReadJson["size"] {
  return mostBytes > MAX_FLOW_JSON_BYTES ? "large" : "fine";
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError)
    return `it is nested too deep, or larger than ${MAX_SIZE}; flatten it, or make it smaller`;
  const what = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "it can't be written";
  return `${what}; pass plain objects, lists and texts`;
}
