/**
 * A list of texts, which is an array.
 *
 * By another name: where options may be an array as well, the compiler tells of a mistake in one of them at all of them.
 */
export interface TextList {
  readonly [index: number]: string;
  [Symbol.iterator](): Iterator<string>;
  readonly [Symbol.unscopables]: object;
}
