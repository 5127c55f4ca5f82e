declare const problem: unique symbol;

/** What the compiler prints where something is wrong: the sentence says what, and what to do. No value has this type. */
export interface FlowTypeError<Sentence extends string> {
  readonly [problem]: Sentence;
}
