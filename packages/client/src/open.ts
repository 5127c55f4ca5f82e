/** A word that is known, or one that came later: the editor completes the first, and the second passes. */
export type Open<Word extends string> = Word | (string & {});
