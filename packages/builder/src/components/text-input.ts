import type { Needs } from "../types/effects.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const textInput = {
  type: "TextInput",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "string",
  page: "Components, Text Entry",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 20 },
    labelVariant: { value: "enum", since: "7.0", oneOf: ["large"] },
    inputType: { value: "enum", oneOf: ["text", "number", "email", "password", "passcode", "phone"] },
    pattern: { value: "pattern", since: "6.2" },
    required: { value: "boolean", dynamic: true },
    minChars: { value: "number", dynamic: true, notAbove: { property: "maxChars", enforced: true } },
    maxChars: { value: "number", dynamic: true, default: 80 },
    helperText: { value: "string", dynamic: true, maxChars: 80 },
    enabled: { value: "boolean", dynamic: true, default: true },
    visible: { value: "boolean", dynamic: true, default: true },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, maxChars: 30, notInForm: true },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof textInput>>;
type Limit = MaxChars<typeof textInput>;

/** The type of the field's value, by input type. */
export interface TextInputValue {
  text: string;
  email: string;
  phone: string;
  password: string;
  number: number;
  passcode: number;
}

type NumberInput = {
  [Type in keyof TextInputValue]: TextInputValue[Type] extends number ? Type : never;
}[keyof TextInputValue];

/** The input types whose values are numbers. */
export const NUMBER_INPUTS: readonly unknown[] = ["number", "passcode"] satisfies NumberInput[];

/** The options of a TextInput. */
export interface TextInputOptions<
  Label,
  HelperText,
  ErrorMessage,
  InputType extends keyof TextInputValue,
  Variant,
  Pattern,
  Effects,
> extends FieldOptions {
  /** The text above the field, at most 20 characters; no limit is documented for a large one. */
  label: [Variant] extends [never]
    ? Label extends LongerThan[Limit["label"]]
      ? TooLong<Limit["label"], Effects>
      : Label
    : Label;
  /** `large` for a label that may wrap over lines. Flow JSON 7.0. */
  labelVariant?: Variant | NoInfer<Plain["labelVariant"]> | undefined;
  /** The keyboard and the check of the value. Default: text. The value of `number` and `passcode` is a number. */
  inputType?: InputType | NoInfer<keyof TextInputValue> | undefined;
  /** A regular expression that the value has to match, without slashes; needs `helperText`. Flow JSON 6.2. */
  pattern?: Pattern | undefined;
  /** The text below the field, at most 80 characters. */
  helperText?:
    | (HelperText extends LongerThan[Limit["helperText"]] ? TooLong<Limit["helperText"], Effects> : HelperText)
    | undefined;
  /** The text shown when the value is refused, at most 30 characters. */
  errorMessage?:
    | (ErrorMessage extends LongerThan[Limit["errorMessage"]] ? TooLong<Limit["errorMessage"], Effects> : ErrorMessage)
    | undefined;
  /** The value to start with. */
  initValue?: Dynamic<TextInputValue[InputType]> | undefined;
  /** Whether it must be filled before the footer works. Default: false. */
  required?: Plain["required"] | undefined;
  /** The fewest characters that are accepted. */
  minChars?: Plain["minChars"] | undefined;
  /** The most characters that are accepted. Default: 80. */
  maxChars?: Plain["maxChars"] | undefined;
  /** Whether it can be used. Default: true. */
  enabled?: Plain["enabled"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
}

type Properties = (typeof textInput)["properties"];

/** By label variant: what it needs. */
export interface TextInputNeeds {
  large: Needs<Properties["labelVariant"]["since"], "option 'labelVariant'">;
}

/** What a pattern needs. */
export type PatternNeeds<Pattern> = Pattern extends unknown
  ? Needs<Properties["pattern"]["since"], "option 'pattern'">
  : never;
