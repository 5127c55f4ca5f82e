import type { ComponentDefinition } from "./definition.ts";

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
    required: { value: "boolean", dynamic: true },
    onClickAction: { value: "action", actions: { data_exchange: "2.1", navigate: "2.1", open_url: "6.0" } },
    onSelectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    onUnselectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    visible: { value: "boolean", dynamic: true, default: true },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;
