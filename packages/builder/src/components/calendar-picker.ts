import type { Action } from "../types/action.ts";
import type { DateRange } from "../types/date-range.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic, Value } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const calendarPicker = {
  type: "CalendarPicker",
  since: "6.1",
  standsIn: { layout: "6.1", form: "6.1", if: "6.1", switch: "6.1" },
  field: "dateOrRange",
  page: "Components, Calendar Picker",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    mode: { value: "enum", dynamic: true, oneOf: ["single", "range"], default: "single" },
    title: { value: "string", dynamic: true, maxChars: 80, rangeOnly: true },
    description: { value: "string", dynamic: true, maxChars: 300, rangeOnly: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 40, ranged: "both" },
    helperText: { value: "string", dynamic: true, maxChars: 80, ranged: "start" },
    required: { value: "boolean", dynamic: true, ranged: "start", default: false },
    enabled: { value: "boolean", dynamic: true, default: true },
    visible: { value: "boolean", dynamic: true, default: true },
    minDate: { value: "date", dynamic: true },
    maxDate: { value: "date", dynamic: true },
    unavailableDates: { value: "dates", dynamic: true },
    includeDays: {
      value: "enums",
      dynamic: true,
      minimum: 1,
      oneOf: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    },
    minDays: { value: "integer", dynamic: true, rangeOnly: true },
    maxDays: { value: "integer", dynamic: true, rangeOnly: true },
    onSelectAction: { value: "action", actions: { data_exchange: "6.1" } },
    initValue: { value: "fieldValue", dynamic: true, ranged: "start", notInForm: true },
    errorMessage: { value: "string", dynamic: true, maxChars: 80, ranged: "start", notInForm: true },
  },
} as const satisfies ComponentDefinition;

/** The type of the field's value, by mode. */
export interface CalendarPickerValue {
  single: string;
  range: DateRange;
}

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof calendarPicker>>;
type Limit = MaxChars<typeof calendarPicker>;

type LabelText<Text, Effects> = Text extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Text;
type Help<Text, Effects> = Text extends LongerThan[Limit["helperText"]] ? TooLong<Limit["helperText"], Effects> : Text;
type Refusal<Text, Effects> = Text extends LongerThan[Limit["errorMessage"]]
  ? TooLong<Limit["errorMessage"], Effects>
  : Text;
type Heading<Text, Effects> = Text extends LongerThan[Limit["title"]] ? TooLong<Limit["title"], Effects> : Text;

interface AnyMode<Select> extends FieldOptions {
  /** What happens when a day is chosen. */
  onSelectAction?: Action<keyof typeof calendarPicker.properties.onSelectAction.actions, Select> | undefined;
  /** Whether it can be used. Default: true. */
  enabled?: Plain["enabled"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
  /** The first day that can be chosen, as `YYYY-MM-DD`. */
  minDate?: Plain["minDate"] | undefined;
  /** The last day that can be chosen, as `YYYY-MM-DD`. */
  maxDate?: Plain["maxDate"] | undefined;
  /** The days that cannot be chosen, as `YYYY-MM-DD`. */
  unavailableDates?: Plain["unavailableDates"] | undefined;
  /** The days of the week that can be chosen. Default: all. */
  includeDays?: Plain["includeDays"] | undefined;
}

/** The options of a CalendarPicker of one day. */
export interface SingleDayOptions<Mode, Label, HelperText, ErrorMessage, Select, Effects> extends AnyMode<Select> {
  /** One day or a range of days. Default: single. */
  mode?: Mode | NoInfer<keyof CalendarPickerValue> | undefined;
  /** The text above the field, at most 40 characters. */
  label: LabelText<Label, Effects>;
  /** The text below the field, at most 80 characters. */
  helperText?: Help<HelperText, Effects> | undefined;
  /** Whether it must be filled before the footer works. Default: false. */
  required?: Dynamic<boolean> | undefined;
  /** The day to start with, as `YYYY-MM-DD`. */
  initValue?: Dynamic<string> | undefined;
  /** The text shown when the value is refused, at most 80 characters. */
  errorMessage?: Refusal<ErrorMessage, Effects> | undefined;
}

/** The options of a CalendarPicker of a range of days. */
export interface DayRangeOptions<Mode, Labels, HelperTexts, ErrorMessages, Title, Select, Effects>
  extends AnyMode<Select> {
  /** One day or a range of days. Default: single. */
  mode: Mode;
  /** The text above both fields, at most 80 characters. */
  title?: Heading<Title, Effects> | undefined;
  /** The text below the title, at most 300 characters. */
  description?: Dynamic<string> | undefined;
  /** The texts above the fields, at most 40 characters each. */
  label: { startDate: LabelText<Labels, Effects>; endDate: LabelText<Labels, Effects> } | Value<DateRange>;
  /** The texts below the fields, at most 80 characters each. */
  helperText?:
    | { startDate: Help<HelperTexts, Effects>; endDate?: Help<HelperTexts, Effects> }
    | Value<DateRange>
    | undefined;
  /** Whether each must be filled before the footer works. Default: false. */
  required?: { startDate: Dynamic<boolean>; endDate?: Dynamic<boolean> } | undefined;
  /** The fewest days of the range. */
  minDays?: Dynamic<number> | undefined;
  /** The most days of the range. */
  maxDays?: Dynamic<number> | undefined;
  /** The days to start with, as `YYYY-MM-DD`. */
  initValue?: { startDate: Dynamic<string>; endDate?: Dynamic<string> } | Value<DateRange> | undefined;
  /** The texts shown when a value is refused, at most 80 characters each. */
  errorMessage?:
    | { startDate: Refusal<ErrorMessages, Effects>; endDate?: Refusal<ErrorMessages, Effects> }
    | Value<DateRange>
    | undefined;
}

/** The options of a CalendarPicker. The texts of a range have type parameters of their own: both modes are inferred from. */
export type CalendarPickerOptions<
  Mode,
  Label,
  HelperText,
  ErrorMessage,
  Labels,
  HelperTexts,
  ErrorMessages,
  Title,
  Select,
  Effects,
> = Mode extends "range"
  ? DayRangeOptions<Mode, Labels, HelperTexts, ErrorMessages, Title, Select, Effects>
  : SingleDayOptions<Mode, Label, HelperText, ErrorMessage, Select, Effects>;
