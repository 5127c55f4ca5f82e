import type { CheckboxGroupOptions } from "../components/checkbox-group.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { NameTaken, With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a CheckboxGroup. */
export interface CheckboxGroupMethod {
  /**
   * Adds boxes to tick several of. Its value is the list of their ids.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 30 characters; 1 to 20 options.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("PIZZA", { title: "Pizza" }).checkboxGroup("toppings", {
   *   label: "Toppings",
   *   dataSource: [{ id: "olives", title: "Olives" }, { id: "onions", title: "Onions" }],
   * });
   * //=> { "type": "CheckboxGroup", "name": "toppings", "label": "Toppings", "data-source": [{ "id": "olives", "title": "Olives" }, { "id": "onions", "title": "Onions" }] }
   * ```
   * @see Meta's page: Components, Checkbox Group.
   */
  checkboxGroup<
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
      CheckboxGroupOptions<Label, Chosen, Text, Update, Select, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string[] }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Chosen[] },
    Part[typeof effectsOf] | NoInfer<Update | Select>
  >;
}
