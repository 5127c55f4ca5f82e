import type { Needs } from "../types/effects.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const textArea = {
  type: "TextArea",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "string",
  page: "Components, Text Entry",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 20 },
    labelVariant: { value: "enum", since: "7.0", oneOf: ["large"] },
    required: { value: "boolean", dynamic: true },
    maxLength: { value: "integer", dynamic: true, default: 600 },
    helperText: { value: "string", dynamic: true, maxChars: 80 },
    enabled: { value: "boolean", dynamic: true, default: true },
    visible: { value: "boolean", dynamic: true, default: true },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof textArea>>;
type Limit = MaxChars<typeof textArea>;

/** The options of a TextArea. */
export interface TextAreaOptions<Label, HelperText, Variant, Effects> extends FieldOptions {
  /** The text above the field, at most 20 characters; no limit is documented for a large one. */
  label: [Variant] extends [never]
    ? Label extends LongerThan[Limit["label"]]
      ? TooLong<Limit["label"], Effects>
      : Label
    : Label;
  /** `large` for a label that may wrap over lines. Flow JSON 7.0. */
  labelVariant?: Variant | NoInfer<Plain["labelVariant"]> | undefined;
  /** The text below the field, at most 80 characters. */
  helperText?:
    | (HelperText extends LongerThan[Limit["helperText"]] ? TooLong<Limit["helperText"], Effects> : HelperText)
    | undefined;
  /** The value to start with. */
  initValue?: Dynamic<string> | undefined;
  /** Whether it must be filled before the footer works. Default: false. */
  required?: Plain["required"] | undefined;
  /** The most characters that are accepted. Default: 600. */
  maxLength?: Plain["maxLength"] | undefined;
  /** Whether it can be used. Default: true. */
  enabled?: Plain["enabled"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
  /** The text shown when the value is refused. */
  errorMessage?: Plain["errorMessage"] | undefined;
}

/** By label variant: what it needs. */
export interface TextAreaNeeds {
  large: Needs<typeof textArea.properties.labelVariant.since, "option 'labelVariant'">;
}
