import type { FlowTypeError } from "../type-error.ts";
import type { AfterBlock, Built } from "../types/blocks.ts";
import type { LongTexts } from "../types/effects.ts";
import type { FormOptions } from "../types/form-options.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { ReturnThePart } from "../types/return-the-part.ts";
import type { With } from "./context.ts";
import type { FormPart, Next } from "./places.ts";

/** What adds a Form: `form` itself, which has the fields as well. */
export interface FormMethod {
  /**
   * Adds a Form, one a screen: a block whose `initValue`s and `errorMessage`s are the Form's.
   *
   * Other screens read a field of this one by its name: `details.form.name` prints `${screen.DETAILS.form.name}`.
   *
   * @param add Adds the components of the Form.
   * @param options The name of the Form (default: form), and data that holds all initial values or all error messages.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} If a function is missing, or returns anything but the part that it was given.
   * @example
   * ```ts
   * screen("NAME", { title: "Name" }).form((form) => form.textInput("name", { label: "Name", initValue: "Ada" }));
   * //=> { "type": "Form", "name": "form", "init-values": { "name": "Ada" }, "children": [{ "type": "TextInput", "name": "name", "label": "Name" }] }
   * ```
   * @see Meta's page: Flow JSON, Forms.
   */
  <Part extends AnyPart, Fields, Added>(
    this: Part,
    add: (
      form: FormPart<Part[typeof dataOf], Part[typeof formOf], Extract<Part[typeof effectsOf], LongTexts>>,
    ) => Built<Fields, Added> | FlowTypeError<ReturnThePart<"(form) => form.textInput(…)">>,
    options?: With<FormOptions, Part[typeof dataOf], Fields>,
  ): Next<
    AfterBlock<Part[typeof placeOf], Added>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Fields,
    Part[typeof effectsOf] | Added
  >;
}
