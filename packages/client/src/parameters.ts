import { CALL_OPTIONS } from "./call-options.ts";
import { isObject } from "./json-object.ts";
import type { Kind, ParametersOf, ParameterTable, ValueOf } from "./parameter-table.ts";
import { READERS } from "./readers.ts";
import { type Refuse, refuseCall } from "./refuse.ts";

/**
 * Reads the parameters of a call.
 *
 * @param what What error messages call the object that holds them.
 * @throws {InvalidCallError} If it is given no object, a parameter that is missing, wrong, or misspelt, or an option of the
 *   call. Other keys are left alone: an object that serves another purpose, too, may be passed.
 */
export function readParameters<const Table extends ParameterTable>(
  what: string,
  given: unknown,
  table: Table,
): ParametersOf<Table> {
  const names = Object.keys(table).map((key) => key.replace("?", ""));
  if (!isObject(given)) {
    // The table has the name of one that may be left out with its `?` only.
    const required = names.filter((name) => name in table);
    const problem = given === undefined ? "is missing" : "is no object";
    refuseCall(`${what} ${problem}; pass one such as { ${required.join(", ") || names[0]} }`);
  }
  for (const key of Object.keys(given)) {
    if (given[key] === undefined || names.includes(key)) continue;
    if (`${key}?` in CALL_OPTIONS) refuseCall(`${what} has '${key}', which belongs in the last argument`);
    const meant = names.find((name) => given[name] === undefined && isNear(key, name));
    if (meant !== undefined) refuseCall(`${what} has '${key}'; did you mean '${meant}'?`);
  }
  const read: Record<string, unknown> = {};
  for (const name of names) {
    const kind = table[name] ?? (given[name] === undefined ? undefined : table[`${name}?`]);
    if (kind !== undefined)
      read[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = readParameter(kind, given[name], name);
  }
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
  const [reader, ...limits] = (typeof kind === "string" ? [kind] : kind) as readonly [
    keyof typeof READERS,
    ...unknown[],
  ];
  const read = READERS[reader] as (given: unknown, refuse: Refuse, ...limits: unknown[]) => unknown;
  return read(given, refuse, ...limits) as ValueOf<Of>;
}

/**
 * Whether a key may be meant for a name: it differs in no more than its writing, `flow_json` for `flowJson`, or, longer ones,
 * in one letter, or the name begins with it, `endpoint` for `endpointUri`.
 */
function isNear(key: string, name: string): boolean {
  const others = spellings(name);
  return (key.length > 3 && name.startsWith(key)) || spellings(key).some((spelling) => others.includes(spelling));
}

function spellings(name: string): string[] {
  const letters = name.replace(/[_-]/g, "").toLowerCase();
  const withoutOne = Array.from(letters, (_, index) => letters.slice(0, index) + letters.slice(index + 1));
  return letters.length > 4 ? [letters, ...withoutOne] : [letters];
}
