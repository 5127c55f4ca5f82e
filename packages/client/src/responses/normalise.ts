import type { DateRange, FieldType } from "@flows/builder";
import { isObject, type JsonObject } from "../json-object.ts";
import type { ExpectedValue, ExpectedValues } from "./expected-value.ts";

/** One thing about an answer that does not fit the flow. It names keys and types, never values. */
export interface FlowResponseFinding {
  /** The key, with dots below the first. */
  readonly key: string;
  readonly problem: "missing" | "unexpected" | "type";
  readonly message: string;
}

/** An answer as the flow's type has it, and what does not fit. */
export interface Normalised {
  readonly answer: JsonObject;
  readonly findings: readonly FlowResponseFinding[];
  /** How many keys were absent, and stand for what was left empty. */
  readonly filled: number;
}

/** What a field that was left empty has. A number has no empty value of its own: `NaN`, as `valueAsNumber` in a browser. */
const EMPTY: Readonly<Partial<Record<FieldType | "anything" | "object", () => unknown>>> = {
  string: () => "",
  number: () => Number.NaN,
  boolean: () => false,
  strings: () => [],
  media: () => [],
  dateRange: (): DateRange => ({ "start-date": "", "end-date": "" }),
};

/** Gives an answer the types of one way to complete the flow. */
export function normalise(given: JsonObject, expected: ExpectedValues, path = ""): Normalised {
  const findings: FlowResponseFinding[] = [];
  const answer: Record<string, unknown> = {};
  let filled = 0;
  for (const [name, value] of Object.entries(expected)) {
    const key = `${path}${name}`;
    if (!Object.hasOwn(given, name)) {
      filled += 1;
      const empty = EMPTY[value.kind];
      if (!value.optional) findings.push({ key, problem: "missing", message: `'${key}' is missing` });
      else if (empty !== undefined) answer[name] = empty();
      continue;
    }
    const read = readValue(given[name], value, key);
    if ("findings" in read) findings.push(...read.findings);
    else answer[name] = read.value;
  }
  for (const name of Object.keys(given))
    if (!Object.hasOwn(expected, name))
      findings.push({ key: `${path}${name}`, problem: "unexpected", message: `'${path}${name}' is not of this flow` });
  return { answer, findings, filled };
}

type Read = { readonly value: unknown } | { readonly findings: readonly FlowResponseFinding[] };

function readValue(given: unknown, expected: ExpectedValue, key: string): Read {
  if ("properties" in expected && isObject(given)) {
    const { answer, findings } = normalise(given, expected.properties, `${key}.`);
    return findings.length > 0 ? { findings } : { value: answer };
  }
  const value = toKind(given, expected);
  if (value !== undefined && isChosen(value, expected)) return { value };
  const message =
    value === undefined
      ? `'${key}' is ${typeName(given)}, and the flow has ${KIND_NAMES[expected.kind]}`
      : `'${key}' is none of the flow's choices`;
  return { findings: [{ key, problem: "type", message }] };
}

/** Whether a choice is one of the flow's, or was left empty. */
function isChosen(value: unknown, expected: ExpectedValue): boolean {
  if ("properties" in expected || expected.choices === undefined) return true;
  const { choices, optional } = expected;
  return [value].flat().every((chosen) => choices.includes(chosen) || (chosen === "" && optional));
}

const KIND_NAMES = {
  string: "a text",
  number: "a number",
  boolean: "a boolean",
  strings: "a list of texts",
  dateRange: "a range of dates",
  media: "a list of files",
  object: "an object",
  anything: "anything",
} as const;

/** The value in its kind, or `undefined` where it is of another. WhatsApp sends numbers as text. */
function toKind(given: unknown, { kind, optional }: ExpectedValue): unknown {
  const empty = EMPTY[kind];
  if (given === "" && optional && empty !== undefined) return empty();
  switch (kind) {
    case "number":
      if (typeof given === "number") return given;
      if (typeof given !== "string") return undefined;
      if (given.trim() === "") return optional ? Number.NaN : undefined;
      return Number.isFinite(Number(given)) ? Number(given) : undefined;
    case "boolean":
      if (given === "true" || given === "false") return given === "true";
      return typeof given === "boolean" ? given : undefined;
    case "strings":
      return Array.isArray(given) && given.every((item) => typeof item === "string") ? given : undefined;
    case "media":
      return Array.isArray(given) ? given : undefined;
    case "string":
      return typeof given === "string" ? given : undefined;
    case "dateRange":
    case "object":
      return undefined;
    case "anything":
      return given;
  }
}

function typeName(value: unknown): string {
  if (value === null || value === "") return value === null ? "null" : "empty";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
