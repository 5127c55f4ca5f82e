import type { Action } from "../types/action.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { ChoiceOptions } from "./choices.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const radioButtonsGroup = {
  type: "RadioButtonsGroup",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "string",
  page: "Components, Radio Buttons Group",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: "4.0", dynamic: true, maxChars: 30 },
    description: { value: "string", since: "4.0", dynamic: true, maxChars: 300 },
    dataSource: { value: "options", required: true, dynamic: true, minimum: 1, maximum: 20 },
    enabled: { value: "boolean", dynamic: true, default: true },
    required: { value: "boolean", dynamic: true },
    visible: { value: "boolean", dynamic: true, default: true },
    mediaSize: { value: "enum", since: "5.0", openSince: "6.0", oneOf: ["regular", "large"] },
    onSelectAction: { value: "action", actions: { data_exchange: "2.1", update_data: "6.0" } },
    onUnselectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof radioButtonsGroup>>;
type Limit = MaxChars<typeof radioButtonsGroup>;

/** The options of a RadioButtonsGroup. */
export interface RadioButtonsGroupOptions<Label, Id, Text, Update, Select, Effects> extends FieldOptions {
  /** The text above the buttons, at most 30 characters. */
  label: Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Label;
  /** The options to choose from: 1 to 20. */
  dataSource: ChoiceOptions<Id, Text, Update, Effects>;
  /** What happens when an option is chosen; also when one no longer is, unless `onUnselectAction` says otherwise. */
  onSelectAction?: Action<keyof typeof radioButtonsGroup.properties.onSelectAction.actions, Select> | undefined;
  /** What changes on the screen when an option is no longer chosen: `updateData(…)`. Flow JSON 6.0. */
  onUnselectAction?: Action<"update_data", Update> | undefined;
  /** The id of the option to start with. */
  initValue?: Dynamic<string> | undefined;
  /** The text below the label, at most 300 characters. */
  description?: Plain["description"] | undefined;
  /** Whether it can be used. Default: true. */
  enabled?: Plain["enabled"] | undefined;
  /** Whether it must be filled before the footer works. Default: false. */
  required?: Plain["required"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
  /** How large the images of the options are. */
  mediaSize?: Plain["mediaSize"] | undefined;
  /** The text shown when the value is refused. */
  errorMessage?: Plain["errorMessage"] | undefined;
}
