import { InvalidCallError } from "./errors.ts";
import { isObject } from "./json-object.ts";

/** Checks what was given for a parameter, and gives what is sent for it. */
export type Reader<Value = unknown> = (given: unknown, name: string) => Value;

/** The parameters of a call, in the order in which they are sent. The name of one that may be left out ends with `?`. */
export type ParameterTable = Readonly<Record<string, Reader>>;

/** Graph's name of a parameter: `flow_json` of `flowJson`. */
type GraphName<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends "?" ? "" : Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`}${GraphName<Rest>}`
  : "";

/** What was read, under Graph's names. */
export type Parameters<Table extends ParameterTable> = {
  readonly [Name in keyof Table & string as Name extends `${string}?` ? never : GraphName<Name>]: ReturnType<
    Table[Name]
  >;
} & {
  readonly [Name in keyof Table & string as Name extends `${string}?` ? GraphName<Name> : never]?: ReturnType<
    Table[Name]
  >;
};

/**
 * What reads the parameters of a call.
 *
 * @param what What error messages call the object that holds them.
 * @returns A function that throws an {@link InvalidCallError}, if it is given no object, or a parameter that is missing,
 *   wrong, or misspelt. Other keys are left alone: an object that serves another purpose, too, may be passed.
 */
export function parameters<Table extends ParameterTable>(
  what: string,
  table: Table,
): (given: unknown) => Parameters<Table> {
  const readers = Object.entries(table).map(([key, read]) => {
    const name = key.replace("?", "");
    const graphName = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return { name, graphName, isRequired: key === name, read };
  });
  const names = readers.map(({ name }) => name);
  const required = readers.filter(({ isRequired }) => isRequired).map(({ name }) => name);

  return (given) => {
    if (!isObject(given)) {
      const problem = given === undefined ? "is missing" : "is no object";
      throw new InvalidCallError(`${what} ${problem}; pass one such as { ${required.join(", ") || names[0]} }`);
    }
    const absent = names.filter((name) => given[name] === undefined);
    for (const key of Object.keys(given)) {
      const meant = names.includes(key) ? undefined : absent.find((name) => isNear(name, key));
      if (meant !== undefined) throw new InvalidCallError(`${what} has '${key}'; did you mean '${meant}'?`);
    }
    const result: Record<string, unknown> = {};
    for (const { name, graphName, isRequired, read } of readers)
      if (isRequired || given[name] !== undefined) result[graphName] = read(given[name], name);
    return result as Parameters<Table>;
  };
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
