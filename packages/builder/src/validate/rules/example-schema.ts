import type { Schema } from "@cfworker/json-schema";
import { isObject, type JsonObject } from "../json-object.ts";
import { patternCost } from "./pattern-cost.ts";
import type { Workload } from "./workload.ts";

/** A backslash before a character that means nothing but itself, which Unicode's way of writing patterns has no place for. */
const NEEDLESS_ESCAPE = /\\([^\w^$\\.*+?()[\]{}|/]|_)/g;
/** As the library's pattern for URLs takes the parts of a host. */
const HOST_PART = "(?:a+-?)*";

/**
 * The schema as the library takes it: a copy, since it notes into schemas what it looked up; with patterns in Unicode's way of
 * writing, which Meta does not ask for; and without those that could take forever on the texts of the example.
 */
export function readySchema(schema: JsonObject, example: unknown, workload: Workload): Schema {
  let found: readonly string[] | undefined;
  const texts = (): readonly string[] => {
    found ??= textsIn(example);
    return found;
  };
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    return isObject(value) ? Object.fromEntries(Object.entries(value).flatMap(copyKeyword)) : value;
  };
  const copyKeyword = ([key, value]: [string, unknown]): [string, unknown][] => {
    if (key === "pattern" && typeof value === "string") {
      const pattern = readyPattern(value, texts(), workload);
      return pattern === undefined ? [] : [[key, pattern]];
    }
    if (key === "patternProperties" && isObject(value)) {
      const patterns = Object.entries(value).flatMap(([pattern, inner]): [string, unknown][] => {
        const ready = readyPattern(pattern, texts(), workload);
        return ready === undefined ? [] : [[ready, copy(inner)]];
      });
      return [[key, Object.fromEntries(patterns)]];
    }
    if (key === "format" && value === "url") {
      const parts = texts().flatMap((text) => text.split(/[./:?#]/));
      if (!canTry(HOST_PART, parts, workload)) return [];
    }
    return [[key, copy(value)]];
  };
  return copy(schema) as Schema;
}

/** The texts in an example, its keys too. */
function textsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === "string") found.push(value);
  if (typeof value !== "object" || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    found.push(key);
    textsIn(item, found);
  }
  return found;
}

/** One that is no regular expression stays as it is, and is refused. */
function readyPattern(pattern: string, texts: readonly string[], workload: Workload): string | undefined {
  if (!isPattern(pattern, "")) return pattern;
  if (!canTry(pattern, texts, workload)) return undefined;
  const unicode = pattern.replace(NEEDLESS_ESCAPE, (_, character: string) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return [pattern, unicode].find((written) => isPattern(written, "u"));
}

function isPattern(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}

function canTry(pattern: string, texts: readonly string[], workload: Workload): boolean {
  const cost = patternCost(pattern);
  return texts.every(({ length }) => workload.affords(cost(length)));
}
