import type { Action } from "../types/action.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { ChoiceOptions } from "./choices.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const dropdown = {
  type: "Dropdown",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "string",
  page: "Components, Dropdown",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 20 },
    dataSource: { value: "options", required: true, dynamic: true, minimum: 1, maximum: 200, maximumWithImages: 100 },
    required: { value: "boolean", dynamic: true },
    enabled: { value: "boolean", dynamic: true, default: true },
    visible: { value: "boolean", dynamic: true, default: true },
    onSelectAction: { value: "action", actions: { data_exchange: "2.1", update_data: "6.0" } },
    onUnselectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof dropdown>>;
type Limit = MaxChars<typeof dropdown>;

/** The options of a Dropdown. */
export interface DropdownOptions<Label, Id, Text, Update, Select, Effects> extends FieldOptions {
  /** The text above the field, at most 20 characters. */
  label: Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Label;
  /** The options to choose from: 1 to 200, with images at most 100. */
  dataSource: ChoiceOptions<Id, Text, Update, Effects>;
  /** What happens when an option is chosen; also when one no longer is, unless `onUnselectAction` says otherwise. */
  onSelectAction?: Action<keyof typeof dropdown.properties.onSelectAction.actions, Select> | undefined;
  /** What changes on the screen when an option is no longer chosen: `updateData(…)`. Flow JSON 6.0. */
  onUnselectAction?: Action<"update_data", Update> | undefined;
  /** The id of the option to start with. */
  initValue?: Dynamic<string> | undefined;
  /** Whether it must be filled before the footer works. Default: false. */
  required?: Plain["required"] | undefined;
  /** Whether it can be used. Default: true. */
  enabled?: Plain["enabled"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
  /** The text shown when the value is refused. */
  errorMessage?: Plain["errorMessage"] | undefined;
}
