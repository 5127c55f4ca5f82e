import type { DatePickerOptions } from "../components/date-picker.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { NameTaken, With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a DatePicker. */
export interface DatePickerMethod {
  /**
   * Adds a calendar to choose a day from. Its value is the day as `YYYY-MM-DD`.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 40 characters, the helper text and the error message 80.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("DAY", { title: "Day" }).datePicker("day", { label: "Day", minDate: "2026-01-01" });
   * //=> { "type": "DatePicker", "name": "day", "label": "Day", "min-date": "2026-01-01" }
   * ```
   * @see Meta's page: Components, Date Picker.
   */
  datePicker<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const HelperText extends Dynamic<string>,
    const ErrorMessage extends Dynamic<string>,
    Select = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      DatePickerOptions<Label, HelperText, ErrorMessage, Select, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: string },
    Part[typeof effectsOf] | NoInfer<Select>
  >;
}
