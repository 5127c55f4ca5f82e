/** A word that is known, or one that came later: the editor completes the first, and the second passes. */
export type Open<Word extends string> = Word | (string & {});

/**
 * The words of an open type that are known, for a `switch` over all of them.
 *
 * @example
 * ```ts
 * import type { FlowStatus, Known } from "@flows/client";
 * const colours: Record<Known<FlowStatus>, string> = {
 *   DRAFT: "grey",
 *   PUBLISHED: "green",
 *   THROTTLED: "yellow",
 *   BLOCKED: "red",
 *   DEPRECATED: "black",
 * };
 * ```
 */
export type Known<Word extends string> = Word extends string ? (string & {} extends Word ? never : Word) : never;
