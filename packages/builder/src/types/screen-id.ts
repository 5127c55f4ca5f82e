import type { FlowTypeError } from "../type-error.ts";

type Lower =
  | "a"
  | "b"
  | "c"
  | "d"
  | "e"
  | "f"
  | "g"
  | "h"
  | "i"
  | "j"
  | "k"
  | "l"
  | "m"
  | "n"
  | "o"
  | "p"
  | "q"
  | "r"
  | "s"
  | "t"
  | "u"
  | "v"
  | "w"
  | "x"
  | "y"
  | "z";
// Meta takes a comma until 7.0, whose `build()` refuses it: the version is not known here.
type Letter = Lower | Uppercase<Lower> | "_" | ",";

type HoldsDigit = `${string}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}${string}`;

/** The first character that a screen id may not hold, or `never`: `Stranger<"STEP_1">` is `"1"`. */
type Stranger<Id> = Id extends `${infer First}${infer Rest}` ? (First extends Letter ? Stranger<Rest> : First) : never;

/** The parameter of a screen id: letters and underscores, and not the word that is Meta's own. */
export type ScreenId<Id extends string> = Id extends "success"
  ? FlowTypeError<`screen id '${Id}' is reserved; choose another`>
  : Id extends ""
    ? FlowTypeError<"a screen id has a letter at least; write one">
    : [Stranger<Id>] extends [never]
      ? Id
      : FlowTypeError<`screen id '${Id}' may hold letters and underscores only; ${Id extends HoldsDigit ? "spell digits out" : "rename it"}`>;
