import type { Action } from "../actions.ts";
import type { AtMost } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const datePicker = {
  type: "DatePicker",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "string",
  page: "Components, Date Picker",
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 40 },
    /** The first day that can be chosen, as `YYYY-MM-DD`. Default: 1900-01-01. */
    minDate: { value: "date", dynamic: true },
    /** The last day that can be chosen, as `YYYY-MM-DD`. Default: 2100-12-31. */
    maxDate: { value: "date", dynamic: true },
    /** The days that cannot be chosen, as `YYYY-MM-DD`. */
    unavailableDates: { value: "dates", dynamic: true },
    helperText: { value: "string", dynamic: true, maxChars: 80 },
    /** Whether it can be used. Default: true. */
    enabled: { value: "boolean", dynamic: true, default: true },
    /** Whether it must be filled before the footer works. Default: false. */
    required: { value: "boolean", dynamic: true },
    /** Whether it is shown. Default: true. */
    visible: { value: "boolean", dynamic: true, default: true },
    onSelectAction: { value: "action", actions: { data_exchange: "2.1" } },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, maxChars: 80, notInForm: true },
  },
} as const satisfies ComponentDefinition;

/** The options of a DatePicker. */
export interface DatePickerOptions<Label, HelperText, ErrorMessage, Effect>
  extends Options<typeof datePicker, "label" | "helperText" | "errorMessage" | "onSelectAction" | "initValue"> {
  /** The text above the field, at most 40 characters. */
  label: AtMost<typeof datePicker.properties.label.maxChars, Label>;
  /** The text below the field, at most 80 characters. */
  helperText?: AtMost<typeof datePicker.properties.helperText.maxChars, HelperText>;
  /** The text shown when the value is refused, at most 80 characters. */
  errorMessage?: AtMost<typeof datePicker.properties.errorMessage.maxChars, ErrorMessage>;
  /** What happens when a day is chosen. */
  onSelectAction?: Action<keyof typeof datePicker.properties.onSelectAction.actions, Effect>;
  /** The day to start with, as `YYYY-MM-DD`. */
  initValue?: Dynamic<string>;
}
