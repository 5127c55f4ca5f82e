import type { OptInOptions } from "../components/opt-in.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { NameTaken, With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds an OptIn. */
export interface OptInMethod {
  /**
   * Adds a box to tick, such as for consent. Its value is a boolean. A screen holds at most 5.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 120 characters.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("TERMS", { title: "Terms" }).optIn("agreed", { label: "I agree to the terms", required: true });
   * //=> { "type": "OptIn", "name": "agreed", "label": "I agree to the terms", "required": true }
   * ```
   * @see Meta's page: Components, Opt In.
   */
  optIn<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    Click = never,
    Update = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      OptInOptions<Label, Click, Update, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: boolean }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: boolean },
    Part[typeof effectsOf] | NoInfer<Click | Update>
  >;
}
