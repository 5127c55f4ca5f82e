import type { READERS } from "./readers.ts";
import type { Refuse } from "./refuse.ts";

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
export type ValueOf<Of> =
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
