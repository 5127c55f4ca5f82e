import type { DropdownOptions } from "../components/dropdown.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { NameTaken, With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a Dropdown. */
export interface DropdownMethod {
  /**
   * Adds a list to choose one option from. Its value is the id of the option.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 20 characters; 1 to 200 options, with images at most 100.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("CITY", { title: "City" }).dropdown("city", { label: "City", dataSource: [{ id: "par", title: "Paris" }] });
   * //=> { "type": "Dropdown", "name": "city", "label": "City", "data-source": [{ "id": "par", "title": "Paris" }] }
   * ```
   * @see Meta's page: Components, Dropdown.
   */
  dropdown<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const Text extends string,
    const Chosen extends string = string,
    Update = never,
    Select = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      DropdownOptions<Label, Chosen, Text, Update, Select, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Chosen },
    Part[typeof effectsOf] | NoInfer<Update | Select>
  >;
}
