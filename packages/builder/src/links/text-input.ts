import type { PatternNeeds, TextInputNeeds, TextInputOptions, TextInputValue } from "../components/text-input.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { NameTaken, With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a TextInput. */
export interface TextInputMethod {
  /**
   * Adds a field of one line. Its value is a string; of the input types `number` and `passcode`, a number.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 20 characters, the helper text 80, the error message 30.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("SIGN_UP", { title: "Sign up" }).textInput("email", { label: "E-mail", inputType: "email" });
   * //=> { "type": "TextInput", "name": "email", "label": "E-mail", "input-type": "email" }
   * ```
   * @see Meta's page: Components, Text Entry.
   */
  textInput<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const HelperText extends Dynamic<string>,
    const ErrorMessage extends Dynamic<string>,
    InputType extends keyof TextInputValue = "text",
    Variant extends "large" = never,
    Pattern extends string = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      TextInputOptions<Label, HelperText, ErrorMessage, InputType, Variant, Pattern, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: TextInputValue[InputType] },
    Part[typeof effectsOf] | TextInputNeeds[Variant] | PatternNeeds<Pattern>
  >;
}
