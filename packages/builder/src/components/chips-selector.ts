import type { ComponentDefinition } from "./definition.ts";

export const chipsSelector = {
  type: "ChipsSelector",
  since: "6.3",
  standsIn: { layout: "6.3", form: "6.3", if: "7.1", switch: "7.1" },
  field: "strings",
  page: "Components, Chips Selector",
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 80 },
    description: { value: "string", dynamic: true, maxChars: 300 },
    dataSource: { value: "chips", required: true, dynamic: true, minimum: 2, maximum: 20 },
    minSelectedItems: { value: "integer", dynamic: true, minimum: 0 },
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
