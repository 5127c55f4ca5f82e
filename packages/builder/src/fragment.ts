import { describeArgument } from "./describe-argument.ts";
import type { Addable, Layout } from "./layout/layout.ts";
import type { FragmentPart } from "./links/places.ts";
import type { FlowTypeError } from "./type-error.ts";
import type { Built } from "./types/blocks.ts";
import type { Fragment } from "./types/fragment.ts";
import type { ReturnThePart } from "./types/return-the-part.ts";
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
 * @returns What `use` takes.
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
  add: (
    part: FragmentPart<{}, {}, never>,
  ) => Built<Fields, Effects> | FlowTypeError<ReturnThePart<"(part) => part.textBody(…)">>,
): Fragment<Fields, Effects, {}>;
export function fragment<const Data, Fields, Effects>(
  needs: { readonly data: Data },
  add: (
    part: FragmentPart<Shape<Data>, {}, never>,
  ) => Built<Fields, Effects> | FlowTypeError<ReturnThePart<"(part) => part.textBody(…)">>,
): Fragment<Fields, Effects, Shape<Data>>;
export function fragment(...given: readonly unknown[]): Fragment<unknown, unknown, never> {
  const add = given.at(-1);
  if (typeof add !== "function")
    throw new TypeError(`fragment takes a function that adds components, and this is ${describeArgument(add)}`);
  return new FragmentValue(add as (layout: Layout) => Layout) as never;
}
