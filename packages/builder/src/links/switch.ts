import type { FlowTypeError } from "../type-error.ts";
import type { AfterBlock, BranchFields, Built, EffectsOf, FormOf, PartOf } from "../types/blocks.ts";
import type { CheckedCases } from "../types/cases.ts";
import type { LongTexts } from "../types/effects.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf, RefusedIn } from "../types/part.ts";
import type { Value } from "../types/reference.ts";
import type { ReturnThePart } from "../types/return-the-part.ts";
import type { With } from "./context.ts";
import type { Case, Next } from "./places.ts";

/** The method that adds a Switch. */
export interface SwitchMethod {
  /**
   * Shows the components of the case that a value has.
   *
   * Fields of a case may be absent outside of it. A footer stands in every case or in none.
   *
   * @param value A string reference, or a function of the context that returns one.
   * @param cases By value, what to add; a value begins with a letter. Where the value is one of a few, so are the cases.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} If a function is missing, or returns anything but the part that it was given.
   * @example
   * ```ts
   * screen("PAY", { title: "Pay", data: { method: "card" } }).switch(({ data }) => data.method, {
   *   card: (branch) => branch.textInput("number", { label: "Card number" }),
   *   cash: (branch) => branch.textBody("Have it ready, please"),
   * });
   * //=> { "type": "Switch", "value": "${data.method}", "cases": { "card": [{ "type": "TextInput", "name": "number", "label": "Card number" }], "cash": [{ "type": "TextBody", "text": "Have it ready, please" }] } }
   * ```
   * @see Meta's page: Components, Switch.
   */
  switch<
    Part extends AnyPart,
    Selector extends string,
    Given extends Readonly<
      Record<
        string,
        (
          branch: Case<Part[typeof dataOf], Part[typeof formOf], Extract<Part[typeof effectsOf], LongTexts>>,
        ) => Built<unknown, unknown> | FlowTypeError<ReturnThePart<"(branch) => branch.textBody(…)">>
      >
    >,
  >(
    this: Part,
    value: With<
      RefusedIn<"case" | "footedCase", "a Switch may not stand in a Switch">[Part[typeof placeOf]] &
        Value<Selector | undefined>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
    cases: Given & CheckedCases<Given, Selector, Part[typeof formOf]>,
  ): Next<
    AfterBlock<Part[typeof placeOf], EffectsOf<PartOf<Given>>>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & BranchFields<FormOf<PartOf<Given>>, Part[typeof formOf]>,
    Part[typeof effectsOf] | EffectsOf<PartOf<Given>>
  >;
}
