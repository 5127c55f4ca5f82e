/** What the work returns; or, for a document that is nested too deep for the stack, what stands for it. */
export function withinStack<Result>(work: () => Result, otherwise: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return otherwise();
  }
}
