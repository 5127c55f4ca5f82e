import type { Action } from "../actions.ts";
import type { AtMost } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const optIn = {
  type: "OptIn",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "boolean",
  maxPerScreen: 5,
  page: "Components, Opt In",
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 120 },
    /** Whether it must be filled before the footer works. Default: false. */
    required: { value: "boolean", dynamic: true },
    onClickAction: { value: "action", actions: { data_exchange: "2.1", navigate: "2.1", open_url: "6.0" } },
    onSelectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    onUnselectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    /** Whether it is shown. Default: true. */
    visible: { value: "boolean", dynamic: true, default: true },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;

/** The options of an OptIn. */
export interface OptInOptions<Label, Effect> extends Options<typeof optIn, "label" | "onClickAction" | "initValue"> {
  /** The text beside the box, at most 120 characters. */
  label: AtMost<typeof optIn.properties.label.maxChars, Label>;
  /** What the link "Read more" does; without it there is no link. */
  onClickAction?: Action<keyof typeof optIn.properties.onClickAction.actions, Effect>;
  /** Whether the box is ticked at the start. */
  initValue?: Dynamic<boolean>;
}
