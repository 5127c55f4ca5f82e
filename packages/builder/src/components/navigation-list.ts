import type { ComponentDefinition } from "./definition.ts";

export const navigationList = {
  type: "NavigationList",
  since: "6.2",
  standsIn: { layout: "6.2", form: "6.2" },
  field: "string",
  maxPerScreen: 2,
  page: "Components, Navigation List",
  properties: {
    name: { value: "name", required: true },
    listItems: { value: "listItems", required: true, dynamic: true, minimum: 1, maximum: 20 },
    label: { value: "string", dynamic: true, maxChars: 80 },
    description: { value: "string", dynamic: true, maxChars: 300 },
    mediaSize: { value: "enum", oneOf: ["regular", "large"], default: "regular" },
    onClickAction: { value: "action", actions: { data_exchange: "6.2", navigate: "6.2" } },
  },
} as const satisfies ComponentDefinition;
