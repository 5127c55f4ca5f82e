import type { ChipsSelectorNeeds, ChipsSelectorOptions } from "../components/chips-selector.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { NameTaken, With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a ChipsSelector. */
export interface ChipsSelectorMethod {
  /**
   * Adds chips to choose several from. Its value is the list of their ids. Flow JSON 6.3.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 80 characters; 2 to 20 chips.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("TAGS", { title: "Tags" }).chipsSelector("tags", {
   *   label: "Interests",
   *   dataSource: [{ id: "art", title: "Art" }, { id: "tech", title: "Tech" }],
   * });
   * //=> { "type": "ChipsSelector", "name": "tags", "label": "Interests", "data-source": [{ "id": "art", "title": "Art" }, { "id": "tech", "title": "Tech" }] }
   * ```
   * @see Meta's page: Components, Chips Selector.
   */
  chipsSelector<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const Chosen extends string = string,
    Update = never,
    Select = never,
    Unselect = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      ChipsSelectorOptions<Label, Chosen, Update, Select, Unselect, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string[] }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Chosen[] },
    | Part[typeof effectsOf]
    | NoInfer<Update | Select | Unselect>
    | ChipsSelectorNeeds<Part[typeof placeOf], NoInfer<Select>, NoInfer<Unselect>>
  >;
}
