import type { Action } from "../types/action.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const datePicker = {
  type: "DatePicker",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "string",
  page: "Components, Date Picker",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 40 },
    minDate: { value: "date", dynamic: true },
    maxDate: { value: "date", dynamic: true },
    unavailableDates: { value: "dates", dynamic: true },
    helperText: { value: "string", dynamic: true, maxChars: 80 },
    enabled: { value: "boolean", dynamic: true, default: true },
    required: { value: "boolean", dynamic: true },
    visible: { value: "boolean", dynamic: true, default: true },
    onSelectAction: { value: "action", actions: { data_exchange: "2.1" } },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, maxChars: 80, notInForm: true },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof datePicker>>;
type Limit = MaxChars<typeof datePicker>;

/** The options of a DatePicker. */
export interface DatePickerOptions<Label, HelperText, ErrorMessage, Select, Effects> extends FieldOptions {
  /** The text above the field, at most 40 characters. */
  label: Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Label;
  /** The text below the field, at most 80 characters. */
  helperText?:
    | (HelperText extends LongerThan[Limit["helperText"]] ? TooLong<Limit["helperText"], Effects> : HelperText)
    | undefined;
  /** The text shown when the value is refused, at most 80 characters. */
  errorMessage?:
    | (ErrorMessage extends LongerThan[Limit["errorMessage"]] ? TooLong<Limit["errorMessage"], Effects> : ErrorMessage)
    | undefined;
  /** What happens when a day is chosen. */
  onSelectAction?: Action<keyof typeof datePicker.properties.onSelectAction.actions, Select> | undefined;
  /** The day to start with, as `YYYY-MM-DD`. */
  initValue?: Dynamic<string> | undefined;
  /** The first day that can be chosen, as `YYYY-MM-DD`. Default: 1900-01-01. */
  minDate?: Plain["minDate"] | undefined;
  /** The last day that can be chosen, as `YYYY-MM-DD`. Default: 2100-12-31. */
  maxDate?: Plain["maxDate"] | undefined;
  /** The days that cannot be chosen, as `YYYY-MM-DD`. */
  unavailableDates?: Plain["unavailableDates"] | undefined;
  /** Whether it can be used. Default: true. */
  enabled?: Plain["enabled"] | undefined;
  /** Whether it must be filled before the footer works. Default: false. */
  required?: Plain["required"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
}
