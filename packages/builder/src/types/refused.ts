import type { FlowTypeError } from "../type-error.ts";

// biome-ignore lint/suspicious/noExplicitAny: nothing is known of what is refused
type Anything = any;
type Callback = (given: Anything) => unknown;

/**
 * A method that may not be called here. The sentence stands at its first argument, and no callback is an error of its own, as it
 * would be of what can't be called at all.
 */
export type Refused<Sentence extends string> = (
  first: FlowTypeError<Sentence> & Callback & Readonly<Record<string, unknown>>,
  ...rest: readonly (Callback | Readonly<Record<string, unknown>>)[]
) => Anything;
