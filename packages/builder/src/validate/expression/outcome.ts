import { withArticle } from "../show.ts";
import type { Binding } from "./references.ts";

/** The type of an expression, or why it has none. `unknown` is the type of what Meta gives none, such as a remainder. */
export type Outcome = { readonly type: string } | { readonly problem: string };

/** Looks up the type of what a reference names. */
export type Resolve = (binding: Binding, text: string) => Outcome;

/** A type of an outcome as messages say it: `a string`, `an array`. */
export function typeInWords(type: string): string {
  return type === "unknown" ? "a result that Meta gives no type" : withArticle(type);
}

/** A problem that ends the reading of an expression. */
export class ExpressionProblem extends Error {}
