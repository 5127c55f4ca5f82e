import { type JsonObject, lackedBy } from "../json-object.ts";
import { listed, pronoun } from "../show.ts";

/** Names that a payload lacks, as messages list them, and the word for them. */
export interface LackedNames {
  readonly words: string;
  readonly them: "it" | "them";
}

/**
 * The names that are declared and a payload lacks; `undefined` if it has all. They are counted by the payload's own, which may
 * be far fewer.
 */
export function lackedNames(
  payload: JsonObject,
  declared: JsonObject,
  names: readonly string[],
): LackedNames | undefined {
  const given = Object.keys(payload).filter((name) => Object.hasOwn(declared, name));
  const count = names.length - given.length;
  if (count === 0) return undefined;
  return { words: listed(lackedBy(payload, names), count), them: pronoun(count) };
}
