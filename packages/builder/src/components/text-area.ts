import type { ComponentDefinition } from "./definition.ts";

export const textArea = {
  type: "TextArea",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "string",
  page: "Components, Text Entry",
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 20 },
    labelVariant: { value: "enum", since: "7.0", oneOf: ["large"] },
    required: { value: "boolean", dynamic: true },
    maxLength: { value: "integer", dynamic: true, default: 600 },
    helperText: { value: "string", dynamic: true, maxChars: 80 },
    enabled: { value: "boolean", dynamic: true, default: true },
    visible: { value: "boolean", dynamic: true, default: true },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;
