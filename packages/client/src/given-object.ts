import { InvalidCallError } from "./errors.ts";
import { isObject } from "./json-object.ts";

/**
 * Refuses what should be an object and is none, where JavaScript would speak of destructuring.
 *
 * @param example What could have been passed, as it is written in a program.
 * @throws {InvalidCallError} Without the value, which may be anything.
 */
export function checkObject<Given>(given: Given, name: string, example: string): Given {
  if (isObject(given)) return given;
  const what = given === undefined || given === null ? "is missing" : "is no object";
  throw new InvalidCallError(`${name} ${what}; pass one such as ${example}`);
}
