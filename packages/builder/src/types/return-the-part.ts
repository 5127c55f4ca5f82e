/**
 * That the function of a block has to return its part, by how one is written that does.
 *
 * The sentence alone: of an alias for the whole error, the compiler would print the name.
 */
export type ReturnThePart<Written extends string> =
  `return the part that the function was given, with its components: ${Written}`;
