import { describeArgument } from "./describe-argument.ts";
import type { Addable, Layout } from "./layout.ts";
import type { FragmentPart, Next } from "./places.ts";
import type { AfterBlock, Built, EffectsOf } from "./types/blocks.ts";
import type { LongTexts } from "./types/effects.ts";
import type { Fits, Fragment, FragmentFields } from "./types/fragment.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "./types/part.ts";
import type { CheckedRound } from "./types/rounds.ts";
import type { Shape } from "./types/shape.ts";

class FragmentValue implements Addable {
  readonly #add: (layout: Layout) => Layout;

  constructor(add: (layout: Layout) => Layout) {
    this.#add = add;
  }

  get [Symbol.toStringTag](): string {
    return "fragment";
  }

  addTo(layout: Layout): Layout {
    return this.#add(layout);
  }
}

/**
 * A group of components to use on several screens: `.use(address)` adds them, and their fields.
 *
 * @param needs `data`: examples of the data that the screens must have.
 * @param add Adds to the part, and returns it.
 * @throws {TypeError} Without a function.
 * @example
 * ```ts
 * import { choices, fragment, screen } from "@flows/builder";
 * const address = fragment({ data: { cities: choices([{ id: "par", title: "Paris" }]) } }, (part) =>
 *   part
 *     .textInput("street", { label: "Street" })
 *     .dropdown("city", ({ data }) => ({ label: "City", dataSource: data.cities })),
 * );
 * screen("ADDRESS", { title: "Address", data: { cities: choices([{ id: "par", title: "Paris" }]) } }).use(address);
 * ```
 */
export function fragment<Fields, Effects>(
  add: (part: FragmentPart<{}, {}, never>) => Built<Fields, Effects>,
): Fragment<Fields, Effects, {}>;
export function fragment<const Data, Fields, Effects>(
  needs: { readonly data: Data },
  add: (part: FragmentPart<Shape<Data>, {}, never>) => Built<Fields, Effects>,
): Fragment<Fields, Effects, Shape<Data>>;
export function fragment(...given: readonly unknown[]): Fragment<unknown, unknown, never> {
  const add = given.at(-1);
  if (typeof add !== "function")
    throw new TypeError(`fragment takes a function that adds components, and this is ${describeArgument(add)}`);
  return new FragmentValue(add as (layout: Layout) => Layout) as never;
}

/** The methods that add what a function adds. */
export interface FragmentMethods {
  /**
   * Adds the components of a fragment. `false`, `null` and `undefined` add none.
   *
   * @param fragment Made with `fragment`; its fields become fields of the screen.
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
    ) => Built<Fields, Added> & CheckedRound<Items, Fields, Part[typeof formOf]>,
  ): Next<
    AfterBlock<Part[typeof placeOf], Added>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Fields,
    Part[typeof effectsOf] | Added
  >;
}
