import { InvalidCallError } from "./errors.ts";

/** Refuses what was given for a parameter. The problem follows the parameter's name, as in `is no URL`. */
export type Refuse = (problem: string) => never;

/** Refuses a call before any request. The message names what is wrong, and what to do about it. */
export function refuseCall(message: string): never {
  throw new InvalidCallError(message);
}
