import type { ComponentDefinition } from "./definition.ts";

export const checkboxGroup = {
  type: "CheckboxGroup",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "strings",
  page: "Components, Checkbox Group",
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: "4.0", dynamic: true, maxChars: 30 },
    description: { value: "string", since: "4.0", dynamic: true, maxChars: 300 },
    dataSource: { value: "options", required: true, dynamic: true, minimum: 1, maximum: 20 },
    minSelectedItems: {
      value: "number",
      dynamic: true,
      minimum: 0,
      notAbove: { property: "maxSelectedItems", enforced: true },
    },
    maxSelectedItems: { value: "integer", dynamic: true, minimum: 2 },
    enabled: { value: "boolean", dynamic: true, default: true },
    required: { value: "boolean", dynamic: true },
    visible: { value: "boolean", dynamic: true, default: true },
    mediaSize: { value: "enum", since: "5.0", openSince: "6.0", oneOf: ["regular", "large"] },
    onSelectAction: { value: "action", actions: { data_exchange: "2.1", update_data: "6.0" } },
    onUnselectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;
