import type { TextAreaNeeds, TextAreaOptions } from "../components/text-area.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { NameTaken, With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a TextArea. */
export interface TextAreaMethod {
  /**
   * Adds a field of several lines. Its value is a string.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 20 characters, the helper text 80.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("RATE", { title: "Rate us" }).textArea("comment", { label: "Comment", maxLength: 300 });
   * //=> { "type": "TextArea", "name": "comment", "label": "Comment", "max-length": 300 }
   * ```
   * @see Meta's page: Components, Text Entry.
   */
  textArea<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const HelperText extends Dynamic<string>,
    Variant extends "large" = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      TextAreaOptions<Label, HelperText, Variant, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: string },
    Part[typeof effectsOf] | TextAreaNeeds[Variant]
  >;
}
