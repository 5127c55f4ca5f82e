import type { FlowTypeError } from "../type-error.ts";
import type { AfterBlock, Built, EffectsOf } from "../types/blocks.ts";
import type { LongTexts } from "../types/effects.ts";
import type { Fits, FragmentFields } from "../types/fragment.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { ReturnThePart } from "../types/return-the-part.ts";
import type { CheckedRound } from "../types/rounds.ts";
import type { FragmentPart, Next } from "./places.ts";

/** The methods that add what a function adds. */
export interface FragmentMethods {
  /**
   * Adds the components of a fragment. `false`, `null` and `undefined` add none.
   *
   * @param fragment Made with `fragment`; its fields become fields of the screen.
   * @returns The screen, or the part of one, with its components.
   * @throws {TypeError} If it is no fragment, or its function returns anything but the part that it was given.
   * @example
   * ```ts
   * const consent = fragment((part) => part.optIn("agreed", { label: "I agree to the terms", required: true }));
   * screen("SIGN_UP", { title: "Sign up" }).use(consent);
   * //=> { "type": "OptIn", "name": "agreed", "label": "I agree to the terms", "required": true }
   * ```
   */
  use<Part extends AnyPart, Given>(
    this: Part,
    fragment: Fits<Given, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<
    AfterBlock<Part[typeof placeOf], EffectsOf<Given>>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & FragmentFields<Given>,
    Part[typeof effectsOf] | EffectsOf<Given>
  >;

  /**
   * Adds components for each item of a list.
   *
   * @param items What to go through. With literal items, names computed from them are exact, and a name that all would add is refused.
   * @param add Adds to the part, and returns it.
   * @returns The screen, or the part of one, with all of them.
   * @throws {TypeError} If the items are no list, or the function is missing or returns anything but the part that it was given.
   * @example
   * ```ts
   * screen("QUIZ", { title: "Quiz" }).each(["age", "height"], (part, id) => part.textInput(id, { label: `Your ${id}` }));
   * //=> { "type": "TextInput", "name": "age", "label": "Your age" }
   * //=> { "type": "TextInput", "name": "height", "label": "Your height" }
   * ```
   */
  each<Part extends AnyPart, const Items extends readonly unknown[], Fields, Added>(
    this: Part,
    items: Items,
    add: (
      part: FragmentPart<Part[typeof dataOf], Part[typeof formOf], Extract<Part[typeof effectsOf], LongTexts>>,
      item: Items[number],
      index: number,
    ) =>
      | (Built<Fields, Added> & CheckedRound<Items, Fields, Part[typeof formOf]>)
      | FlowTypeError<ReturnThePart<"(part, item) => part.textBody(…)">>,
  ): Next<
    AfterBlock<Part[typeof placeOf], Added>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Fields,
    Part[typeof effectsOf] | Added
  >;
}
