import { isObject } from "./json-object.ts";
import { READERS } from "./readers.ts";
import { type Refuse, refuseCall } from "./refuse.ts";

type Readers = typeof READERS;

type WithLimits<Name extends keyof Readers> = Readers[Name] extends (
  ...given: [never, never, ...infer Limits]
) => unknown
  ? readonly [Name, ...Limits]
  : never;

/** Checks what was given for a parameter, and gives what is sent for it; `read` reads it as another kind. */
export type Reader<Value = unknown> = (given: unknown, refuse: Refuse, read: Read) => Value;

/** Reads what was given for a parameter as a kind. */
export type Read = <const Of extends Kind>(kind: Of, given: unknown) => ValueOf<Of>;

/** What a parameter is: by name, by name with its limits, or by what reads it. */
export type Kind = keyof Readers | { [Name in keyof Readers]: WithLimits<Name> }[keyof Readers] | Reader;

/** What is read of a kind. */
type ValueOf<Of> =
  Of extends Reader<infer Value>
    ? Value
    : Of extends keyof Readers
      ? ReturnType<Readers[Of]>
      : Of extends readonly [infer Name, ...unknown[]]
        ? ValueOf<Name>
        : never;

/**
 * The parameters of a call, in the order in which they are sent. The name of one that may be left out ends with `?`. It is
 * data, so that calls that are loaded later need not import what reads it.
 */
export type ParameterTable = Readonly<Record<string, Kind>>;

/** Graph's name of a parameter: `flow_json` of `flowJson`. */
type GraphName<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends "?" ? "" : Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`}${GraphName<Rest>}`
  : "";

/** What was read, under Graph's names. */
export type ParametersOf<Table extends ParameterTable> = {
  readonly [Name in keyof Table & string as Name extends `${string}?` ? never : GraphName<Name>]: ValueOf<Table[Name]>;
} & {
  readonly [Name in keyof Table & string as Name extends `${string}?` ? GraphName<Name> : never]?: ValueOf<Table[Name]>;
};

/**
 * Reads the parameters of a call.
 *
 * @param what What error messages call the object that holds them.
 * @throws {InvalidCallError} If it is given no object, or a parameter that is missing, wrong, or misspelt. Other keys are
 *   left alone: an object that serves another purpose, too, may be passed.
 */
export function readParameters<const Table extends ParameterTable>(
  what: string,
  given: unknown,
  table: Table,
): ParametersOf<Table> {
  const parameters = Object.entries(table).map(([key, kind]) => ({ name: key.replace("?", ""), kind }));
  const names = parameters.map(({ name }) => name);
  // The table has the name of one that may be left out with its `?` only.
  const required = names.filter((name) => name in table);
  if (!isObject(given)) {
    const problem = given === undefined ? "is missing" : "is no object";
    refuseCall(`${what} ${problem}; pass one such as { ${required.join(", ") || names[0]} }`);
  }
  const absent = names.filter((name) => given[name] === undefined);
  for (const key of Object.keys(given)) {
    const meant = names.includes(key) ? undefined : absent.find((name) => isNear(name, key));
    if (meant !== undefined) refuseCall(`${what} has '${key}'; did you mean '${meant}'?`);
  }
  const read: Record<string, unknown> = {};
  for (const { name, kind } of parameters)
    if (required.includes(name) || given[name] !== undefined)
      read[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = readParameter(kind, given[name], name);
  return read as ParametersOf<Table>;
}

/**
 * Reads one parameter.
 *
 * @throws {InvalidCallError} If it is missing or wrong; the message begins with its name.
 */
export function readParameter<const Of extends Kind>(kind: Of, given: unknown, name: string): ValueOf<Of> {
  const refuse: Refuse = (problem) =>
    refuseCall(`${name} ${given === undefined ? problem.replace(/[^;]+/, "is missing") : problem}`);
  if (typeof kind === "function")
    return kind(given, refuse, (part, value) => readParameter(part, value, name)) as ValueOf<Of>;
  const [reader, ...limits] = (typeof kind === "string" ? [kind] : kind) as readonly [keyof Readers, ...unknown[]];
  const read = READERS[reader] as (given: unknown, refuse: Refuse, ...limits: unknown[]) => unknown;
  return read(given, refuse, ...limits) as ValueOf<Of>;
}

/** Whether two names differ in no more than their writing, `flow_json` for `flowJson`, or, longer ones, in one letter. */
function isNear(left: string, right: string): boolean {
  const others = spellings(right);
  return spellings(left).some((spelling) => others.includes(spelling));
}

function spellings(name: string): string[] {
  const letters = name.replace(/[_-]/g, "").toLowerCase();
  const withoutOne = Array.from(letters, (_, index) => letters.slice(0, index) + letters.slice(index + 1));
  return letters.length > 4 ? [letters, ...withoutOne] : [letters];
}
