import type { Action } from "../actions.ts";
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
    /** The text shown when the value is refused. */
    errorMessage: { value: "string", dynamic: true, notInForm: true },
    onSelectAction: { value: "action", since: "7.1", actions: { data_exchange: "7.1", update_data: "7.1" } },
    onUnselectAction: { value: "action", since: "7.1", actions: { update_data: "7.1" } },
  },
} as const satisfies ComponentDefinition;

type Limit = MaxChars<typeof chipsSelector>;

/** The options of a ChipsSelector. */
export interface ChipsSelectorOptions<Label, Id, Update, Select, Unselect, Effects>
  extends FieldOptions,
    Options<typeof chipsSelector, "label" | "dataSource" | "onSelectAction" | "onUnselectAction" | "initValue"> {
  /** The text above the chips, at most 80 characters. */
  label: Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Label, Effects> : Label;
  /** The chips: 2 to 20, with `id` and `title`. */
  dataSource: Chips<Id, Update>;
  /** What happens when a chip is chosen; also when one no longer is, unless `onUnselectAction` says otherwise. Flow JSON 7.1. */
  onSelectAction?: Action<keyof typeof chipsSelector.properties.onSelectAction.actions, Select>;
  /** What changes on the screen when a chip is no longer chosen: `updateData(…)`. Flow JSON 7.1. */
  onUnselectAction?: Action<"update_data", Unselect>;
  /** The ids of the chips to start with. */
  initValue?: Dynamic<readonly string[]>;
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
