import type { Action } from "../actions.ts";
import type { AtMost } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { Choices } from "./choices.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const dropdown = {
  type: "Dropdown",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "string",
  page: "Components, Dropdown",
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 20 },
    dataSource: { value: "options", required: true, dynamic: true, minimum: 1, maximum: 200 },
    /** Whether it must be filled before the footer works. Default: false. */
    required: { value: "boolean", dynamic: true },
    /** Whether it can be used. Default: true. */
    enabled: { value: "boolean", dynamic: true, default: true },
    /** Whether it is shown. Default: true. */
    visible: { value: "boolean", dynamic: true, default: true },
    onSelectAction: { value: "action", actions: { data_exchange: "2.1", update_data: "6.0" } },
    onUnselectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;

/** The options of a Dropdown. */
export interface DropdownOptions<Label, Effect>
  extends Options<typeof dropdown, "label" | "dataSource" | "onSelectAction" | "initValue"> {
  /** The text above the field, at most 20 characters. */
  label: AtMost<typeof dropdown.properties.label.maxChars, Label>;
  /** The options to choose from: 1 to 200, with images at most 100. */
  dataSource: Dynamic<Choices>;
  /** What happens when an option is chosen. */
  onSelectAction?: Action<keyof typeof dropdown.properties.onSelectAction.actions, Effect>;
  /** The id of the option to start with. */
  initValue?: Dynamic<string>;
}
