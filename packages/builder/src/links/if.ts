import type { FlowTypeError } from "../type-error.ts";
import type { AfterBlock, BranchFields, Built, Taken } from "../types/blocks.ts";
import type { LongTexts } from "../types/effects.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf, RefusedIn } from "../types/part.ts";
import type { Value } from "../types/reference.ts";
import type { ReturnThePart } from "../types/return-the-part.ts";
import type { With } from "./context.ts";
import type { Branch, Next } from "./places.ts";

/** The method that adds an If. */
export interface IfMethod {
  /**
   * Shows components where a condition holds, and others where it doesn't. Up to 3 stand in one another.
   *
   * Fields of a branch may be absent outside of it. A footer stands in both branches or in none.
   *
   * @param condition A boolean reference or expression, or a function of the context that returns one.
   * @param then Adds what is shown where it holds, at least one component.
   * @param otherwise Adds what is shown where it doesn't.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} If a function is missing, or returns anything but the part that it was given.
   * @example
   * ```ts
   * screen("TABLE", { title: "Table" })
   *   .optIn("high_chair", { label: "We need a high chair" })
   *   .if(({ form }) => form.high_chair, (branch) => branch.textInput("age", { label: "Age", inputType: "number" }));
   * //=> { "type": "If", "condition": "${form.high_chair}", "then": [{ "type": "TextInput", "name": "age", "label": "Age", "input-type": "number" }] }
   * ```
   * @see Meta's page: Components, If.
   */
  if<Part extends AnyPart, Then, ThenEffects, Else = {}, ElseEffects = never>(
    this: Part,
    condition: With<
      RefusedIn<
        "case" | "footedCase",
        "an If may not stand in a Switch; put the Switch into the If"
      >[Part[typeof placeOf]] &
        (
          | Value<boolean | undefined>
          | FlowTypeError<"a condition is made of references: form.name.eq(…), form.count.gt(…), data.open.not()">
        ),
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
    then: (
      branch: Branch<Part[typeof dataOf], Part[typeof formOf], Extract<Part[typeof effectsOf], LongTexts>>,
    ) => Built<Then, ThenEffects> | FlowTypeError<ReturnThePart<"(branch) => branch.textBody(…)">>,
    otherwise?: (
      branch: Branch<
        Part[typeof dataOf],
        Part[typeof formOf] & Taken<Then, Part[typeof formOf]>,
        Extract<Part[typeof effectsOf], LongTexts>
      >,
    ) => Built<Else, ElseEffects> | FlowTypeError<ReturnThePart<"(branch) => branch.textBody(…)">>,
  ): Next<
    AfterBlock<Part[typeof placeOf], ThenEffects | ElseEffects>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & BranchFields<Then | Else, Part[typeof formOf]>,
    Part[typeof effectsOf] | ThenEffects | ElseEffects
  >;
}
