import type { Action } from "../types/action.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const optIn = {
  type: "OptIn",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "boolean",
  maxPerScreen: 5,
  page: "Components, Opt In",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 120 },
    required: { value: "boolean", dynamic: true },
    onClickAction: { value: "action", actions: { data_exchange: "2.1", navigate: "2.1", open_url: "6.0" } },
    onSelectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    onUnselectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    visible: { value: "boolean", dynamic: true, default: true },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof optIn>>;
type Limit = MaxChars<typeof optIn>;

/** The options of an OptIn. */
export interface OptInOptions<Label, Click, Update, Effects> extends FieldOptions {
  /** The text beside the box, at most 120 characters. */
  label: Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Label;
  /** What the link "Read more" does; without it there is no link. */
  onClickAction?: Action<keyof typeof optIn.properties.onClickAction.actions, Click> | undefined;
  /** What changes on the screen when the box is ticked: `updateData(…)`. Flow JSON 6.0. */
  onSelectAction?: Action<"update_data", Update> | undefined;
  /** What changes on the screen when the tick is taken away: `updateData(…)`. Flow JSON 6.0. */
  onUnselectAction?: Action<"update_data", Update> | undefined;
  /** Whether the box is ticked at the start. */
  initValue?: Dynamic<boolean> | undefined;
  /** Whether it must be filled before the footer works. Default: false. */
  required?: Plain["required"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
}
