/** The greatest of numbers that are not below 0. There may be more of them than a call takes arguments. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}
