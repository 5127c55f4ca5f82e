import { MAX_FLOW_JSON_BYTES } from "./largest-document.ts";

/** Deeper than any Flow, and shallow enough for the stack. A cycle ends here too. */
const DEEPEST = 200;
/** What no document weighs that Meta takes: weights are up to sixteen times what is written. */
export const TOO_HEAVY: number = 16 * MAX_FLOW_JSON_BYTES;
/** What a value takes beside its text: quotes, commas, a line of its own. */
const AROUND = 32;

/**
 * At most how many bytes a value takes as indented JSON; `undefined` if it is not, as it stands, what would be written. What is
 * too heavy is not weighed to its end: objects that share others may be more than memory holds once they are written.
 */
export function weigh(value: unknown, depth = 0): number | undefined {
  switch (typeof value) {
    case "string":
      return AROUND + 2 * depth + 6 * value.length;
    case "number":
      return Number.isFinite(value) ? AROUND + 2 * depth : undefined;
    case "boolean":
      return AROUND + 2 * depth;
    case "object":
      if (value === null) return AROUND + 2 * depth;
      if (depth > DEEPEST) return undefined;
      return Array.isArray(value) ? weighList(value, depth) : weighObject(value, depth);
    default:
      return undefined;
  }
}

function weighList(list: readonly unknown[], depth: number): number | undefined {
  let sum = AROUND + 4 * depth;
  for (let index = 0; index < list.length; index++) {
    const weight = weigh(list[index], depth + 1);
    if (weight === undefined) return undefined;
    sum += weight;
    if (sum > TOO_HEAVY) return sum;
  }
  return sum;
}

function weighObject(object: object, depth: number): number | undefined {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const around = AROUND + 2 * (depth + 1);
  let sum = AROUND + 4 * depth;
  for (const key in object) {
    const value = (object as Record<string, unknown>)[key];
    // Most values are texts.
    const weight = typeof value === "string" ? around + 6 * value.length : weigh(value, depth + 1);
    if (weight === undefined || key === "toJSON") return undefined;
    sum += weight + 6 * key.length;
    if (sum > TOO_HEAVY) return sum;
  }
  return sum;
}
