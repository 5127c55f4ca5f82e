import type { Action } from "../actions.ts";
import type { AtMost } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { Choices } from "./choices.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const chipsSelector = {
  type: "ChipsSelector",
  since: "6.3",
  standsIn: { layout: "6.3", form: "6.3", if: "7.1", switch: "7.1" },
  field: "strings",
  page: "Components, Chips Selector",
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 80 },
    /** The text below the label, at most 300 characters. */
    description: { value: "string", dynamic: true, maxChars: 300 },
    dataSource: { value: "chips", required: true, dynamic: true, minimum: 2, maximum: 20 },
    /** The fewest chips to choose. */
    minSelectedItems: {
      value: "number",
      dynamic: true,
      minimum: 0,
      notAbove: { property: "maxSelectedItems", enforced: false },
    },
    /** The most chips to choose. */
    maxSelectedItems: { value: "integer", dynamic: true, minimum: 1 },
    /** Whether it can be used. Default: true. */
    enabled: { value: "boolean", dynamic: true, default: true },
    /** Whether it must be filled before the footer works. Default: false. */
    required: { value: "boolean", dynamic: true },
    /** Whether it is shown. Default: true. */
    visible: { value: "boolean", dynamic: true, default: true },
    initValue: { value: "fieldValue", dynamic: true, notInForm: true },
    errorMessage: { value: "string", dynamic: true, notInForm: true },
    onSelectAction: { value: "action", since: "7.1", actions: { data_exchange: "7.1", update_data: "7.1" } },
    onUnselectAction: { value: "action", since: "7.1", actions: { update_data: "7.1" } },
  },
} as const satisfies ComponentDefinition;

/** The options of a ChipsSelector. */
export interface ChipsSelectorOptions<Label, Effect>
  extends Options<typeof chipsSelector, "label" | "dataSource" | "onSelectAction" | "initValue"> {
  /** The text above the chips, at most 80 characters. */
  label: AtMost<typeof chipsSelector.properties.label.maxChars, Label>;
  /** The chips: 2 to 20, with `id` and `title`. */
  dataSource: Dynamic<Choices>;
  /** What happens when a chip is chosen. Flow JSON 7.1. */
  onSelectAction?: Action<keyof typeof chipsSelector.properties.onSelectAction.actions, Effect>;
  /** The ids of the chips to start with. */
  initValue?: Dynamic<string[]>;
}
