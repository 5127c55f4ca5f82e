import type { Action } from "../types/action.ts";
import type { Needs } from "../types/effects.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { Chips } from "./choices.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const chipsSelector = {
  type: "ChipsSelector",
  since: "6.3",
  standsIn: { layout: "6.3", form: "6.3", if: "7.1", switch: "7.1" },
  field: "strings",
  page: "Components, Chips Selector",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 80 },
    description: { value: "string", dynamic: true, maxChars: 300 },
    dataSource: { value: "chips", required: true, dynamic: true, minimum: 2, maximum: 20 },
    minSelectedItems: {
      value: "number",
      dynamic: true,
      minimum: 0,
      notAbove: { property: "maxSelectedItems", enforced: false },
    },
    maxSelectedItems: { value: "integer", dynamic: true, minimum: 1 },
    enabled: { value: "boolean", dynamic: true, default: true },
    required: { value: "boolean", dynamic: true },
    visible: { value: "boolean", dynamic: true, default: true },
    initValue: { value: "fieldValue", dynamic: true, notInForm: true },
    errorMessage: { value: "string", dynamic: true, notInForm: true },
    onSelectAction: { value: "action", since: "7.1", actions: { data_exchange: "7.1", update_data: "7.1" } },
    onUnselectAction: { value: "action", since: "7.1", actions: { update_data: "7.1" } },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof chipsSelector>>;
type Limit = MaxChars<typeof chipsSelector>;

/** The options of a ChipsSelector. */
export interface ChipsSelectorOptions<Label, Id, Update, Select, Unselect, Effects> extends FieldOptions {
  /** The text above the chips, at most 80 characters. */
  label: Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Label;
  /** The chips: 2 to 20, with `id` and `title`. */
  dataSource: Chips<Id, Update>;
  /** What happens when a chip is chosen; also when one no longer is, unless `onUnselectAction` says otherwise. Flow JSON 7.1. */
  onSelectAction?: Action<keyof typeof chipsSelector.properties.onSelectAction.actions, Select> | undefined;
  /** What changes on the screen when a chip is no longer chosen: `updateData(…)`. Flow JSON 7.1. */
  onUnselectAction?: Action<"update_data", Unselect> | undefined;
  /** The ids of the chips to start with. */
  initValue?: Dynamic<readonly string[]> | undefined;
  /** The text below the label, at most 300 characters. */
  description?: Plain["description"] | undefined;
  /** The fewest chips to choose. */
  minSelectedItems?: Plain["minSelectedItems"] | undefined;
  /** The most chips to choose. */
  maxSelectedItems?: Plain["maxSelectedItems"] | undefined;
  /** Whether it can be used. Default: true. */
  enabled?: Plain["enabled"] | undefined;
  /** Whether it must be filled before the footer works. Default: false. */
  required?: Plain["required"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
  /** The text shown when the value is refused. */
  errorMessage?: Plain["errorMessage"] | undefined;
}

/** What a ChipsSelector needs: its version, in branches a later one, and the one of its actions. */
export type ChipsSelectorNeeds<At, Select, Unselect> =
  | (At extends "branch" | "footedBranch" | "case" | "footedCase"
      ? Needs<(typeof chipsSelector)["standsIn"]["if"], "ChipsSelector in a branch">
      : Needs<(typeof chipsSelector)["since"], (typeof chipsSelector)["type"]>)
  | (Select extends unknown
      ? Needs<typeof chipsSelector.properties.onSelectAction.since, "option 'onSelectAction' of ChipsSelector">
      : never)
  | (Unselect extends unknown
      ? Needs<typeof chipsSelector.properties.onUnselectAction.since, "option 'onUnselectAction' of ChipsSelector">
      : never);
