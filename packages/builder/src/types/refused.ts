import type { FlowTypeError } from "../type-error.ts";

/** A method that may not be called here, in a union with the one that may elsewhere: the sentence stands at the first argument. */
export type Refused<Sentence extends string> = (first: FlowTypeError<Sentence>, ...rest: readonly unknown[]) => never;
