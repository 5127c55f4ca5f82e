import type { Binding } from "./references.ts";

/** The type of an expression, or why it has none. `unknown` is the type of what Meta gives none, such as a remainder. */
export type Outcome = { readonly type: string } | { readonly problem: string };

/** Looks up the type of what a reference names. */
export type Resolve = (binding: Binding, text: string) => Outcome;

/** A problem that ends the reading of an expression. */
export class ExpressionProblem extends Error {}
