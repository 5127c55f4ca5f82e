import type { OutputUnit } from "@cfworker/json-schema";
import { isObject, type JsonObject } from "../json-object.ts";
import { jsonType } from "../shapes/literal-types.ts";
import { counted, pronoun, show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";

/** How the value of an example breaks a keyword of its schema, as the end of a sentence; `limit` is what the keyword says. */
type Describe = (value: unknown, limit: unknown, schema: JsonObject) => string;

const sizeOf = (value: unknown): number => (typeof value === "string" || Array.isArray(value) ? value.length : 0);
const quoted = (words: readonly unknown[], conjunction: string): string =>
  words.map((word) => `'${show(word)}'`).join(` ${conjunction} `);
const listOf = (limit: unknown): readonly unknown[] => (Array.isArray(limit) ? limit : [limit]);
const keysOf = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : []);

const number =
  (bound: string): Describe =>
  (value, limit) =>
    `is ${show(value)}; its schema takes ${bound} ${show(limit)}`;
const items =
  (bound: string): Describe =>
  (value, limit) =>
    `has ${counted(sizeOf(value), "item")}; its schema takes ${bound} ${show(limit)}`;
const characters =
  (bound: string): Describe =>
  (value, limit) =>
    `is ${counted(sizeOf(value), "character")} long; its schema takes ${bound} ${show(limit)}`;

const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  type: (value, limit) =>
    `is of type ${jsonType(value)}, and its schema says ${listOf(limit).map(show).join(" or ")}; make them the same`,
  required: (value, limit) => {
    const present = new Set(keysOf(value));
    const missing = listOf(limit).filter((key) => !present.has(show(key)));
    return `lacks ${quoted(missing, "and")}, which its schema requires; add ${pronoun(missing.length)}`;
  },
  additionalProperties: (value, _, { properties }) => {
    const known = new Set(keysOf(properties));
    const unknown = keysOf(value).find((key) => !known.has(key)) ?? "";
    return `has '${unknown}', which its schema does not know${didYouMean(unknown, known) || "; remove it"}`;
  },
  enum: (value, limit) => {
    const words = listOf(limit);
    const hint = typeof value === "string" ? didYouMean(value, words.map(show)) : "";
    return `is '${show(value)}'${hint || `; its schema takes ${quoted(words, "or")}`}`;
  },
  const: (value, limit) => `is '${show(value)}'; its schema takes '${show(limit)}' alone`,
  pattern: (value, limit) =>
    `is '${show(value)}', which does not match the pattern ${show(limit)} of its schema; change one of them`,
  format: (value, limit) => `is '${show(value)}', which is no ${show(limit)} as its schema says; change one of them`,
  minimum: number("at least"),
  maximum: number("at most"),
  exclusiveMinimum: number("more than"),
  exclusiveMaximum: number("less than"),
  multipleOf: number("multiples of"),
  minItems: items("at least"),
  maxItems: items("at most"),
  minLength: characters("at least"),
  maxLength: characters("at most"),
  uniqueItems: () => "has an item twice, and its schema takes each once; remove one",
  not: () => "fits what its schema excludes by 'not'; change it",
  anyOf: () => "fits none of its schema's 'anyOf'; make it fit one",
  oneOf: () => "fits none of its schema's 'oneOf', or more than one; make it fit exactly one",
  dependencies: () => "lacks what its schema requires beside a property that it has, by 'dependencies'; add it",
};

/** Says how an example does not fit its schema: of what, and what is wrong with it. */
export function describeMismatch(unit: OutputUnit, name: string, example: unknown, schema: JsonObject): string {
  const keys = keysIn(unit.instanceLocation);
  const keywords = keysIn(unit.keywordLocation);
  const holder = valueAt(schema, keywords.slice(0, -1));
  const described = isObject(holder)
    ? DESCRIPTIONS[unit.keyword]?.(valueAt(example, keys), holder[unit.keyword], holder)
    : undefined;
  const whose = `the __example__ of data '${name}'`;
  const what = keys.length === 0 ? whose : `'${keys.join(".")}' in ${whose}`;
  return `${what} ${described ?? `does not fit '${unit.keyword}' of its schema; change one of them`}`;
}

/** The keys that a JSON pointer in a URI fragment leads along. */
function keysIn(pointer: string): readonly string[] {
  const keys = pointer.split("/").slice(1);
  return keys.map((key) => decodeURI(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function valueAt(root: unknown, keys: readonly string[]): unknown {
  let value = root;
  for (const key of keys) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return value;
}
