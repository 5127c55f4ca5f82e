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
  readonly [Name in keyof Table & string as GraphName<Name>]:
    | ReturnType<Table[Name]>
    | (Name extends `${string}?` ? undefined : never);
};

/**
 * Reads the parameters of a call.
 *
 * @param what What error messages call the object that holds them.
 * @throws {InvalidCallError} If it is no object, or a parameter is missing, wrong, or misspelt. Other keys are left alone:
 *   an object that also serves another purpose may be passed.
 */
export function readParameters<Table extends ParameterTable>(
  given: unknown,
  what: string,
  table: Table,
): Parameters<Table> {
  const parameters = Object.entries(table).map(([key, read]) => ({ key, name: key.replace("?", ""), read }));
  const names = parameters.map(({ name }) => name);
  if (!isObject(given)) {
    const required = names.filter((name) => name in table);
    const example = required.length > 0 ? required.join(", ") : names[0];
    throw new InvalidCallError(
      `${what} is ${given === undefined ? "missing" : "no object"}; pass one such as { ${example} }`,
    );
  }
  for (const key of Object.keys(given)) {
    const meant = names.includes(key) ? undefined : names.find((name) => isNear(name, key));
    if (meant !== undefined) throw new InvalidCallError(`${what} has '${key}'; did you mean '${meant}'?`);
  }
  const read = parameters.map(({ key, name, read }) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    given[name] === undefined && key !== name ? undefined : read(given[name], name),
  ]);
  return Object.fromEntries(read) as Parameters<Table>;
}

/** Whether two names differ in no more than their writing, `flow_json` for `flowJson`, or, longer ones, in one letter. */
function isNear(left: string, right: string): boolean {
  const [shorter, other] = [spellings(left), spellings(right)];
  return shorter.some((spelling) => other.includes(spelling));
}

function spellings(name: string): string[] {
  const letters = name.replace(/[_-]/g, "").toLowerCase();
  const withoutOne = Array.from(letters, (_, index) => letters.slice(0, index) + letters.slice(index + 1));
  return letters.length > 4 ? [letters, ...withoutOne] : [letters];
}
