import type { CalendarPickerOptions, CalendarPickerValue, calendarPicker } from "../components/calendar-picker.ts";
import type { DateRange } from "../types/date-range.ts";
import type { Needs } from "../types/effects.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { From, NameTaken } from "./context.ts";
import type { Next } from "./places.ts";

// A function has no label: of options that have one, the compiler then tells by its type which mode is meant.
type WithEitherMode<Options, Data, Form> = Options | (From<Options, Data, Form> & { readonly label?: never });

/** The method that adds a CalendarPicker. */
export interface CalendarPickerMethod {
  /**
   * Adds a calendar that is always open, for a day or a range of days. Its value is the day as `YYYY-MM-DD`, of a range an
   * object of `start-date` and `end-date`. Flow JSON 6.1.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The labels are at most 40 characters, title, helper texts and error messages 80, the description 300.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("STAY", { title: "Stay" }).calendarPicker("stay", {
   *   mode: "range",
   *   label: { startDate: "Arrival", endDate: "Departure" },
   *   minDays: 2,
   * });
   * //=> { "type": "CalendarPicker", "name": "stay", "mode": "range", "label": { "start-date": "Arrival", "end-date": "Departure" }, "min-days": 2 }
   * ```
   * @see Meta's page: Components, Calendar Picker.
   */
  calendarPicker<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const HelperText extends Dynamic<string>,
    const ErrorMessage extends Dynamic<string>,
    const Labels extends Dynamic<string>,
    const HelperTexts extends Dynamic<string>,
    const ErrorMessages extends Dynamic<string>,
    const Title extends Dynamic<string>,
    Mode extends keyof CalendarPickerValue = "single",
    Select = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: WithEitherMode<
      CalendarPickerOptions<
        Mode,
        Label,
        HelperText,
        ErrorMessage,
        Labels,
        HelperTexts,
        ErrorMessages,
        Title,
        Select,
        Part[typeof effectsOf]
      >,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string | DateRange }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: CalendarPickerValue[Mode] },
    Part[typeof effectsOf] | NoInfer<Select> | Needs<(typeof calendarPicker)["since"], (typeof calendarPicker)["type"]>
  >;
}
