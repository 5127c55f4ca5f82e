import type { ComponentDefinition } from "./definition.ts";

export const textInput = {
  type: "TextInput",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "string",
  page: "Components, Text Entry",
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 20 },
    labelVariant: { value: "enum", since: "7.0", oneOf: ["large"] },
    inputType: { value: "enum", oneOf: ["text", "number", "email", "password", "passcode", "phone"] },
    pattern: { value: "pattern", since: "6.2" },
    required: { value: "boolean", dynamic: true },
    minChars: { value: "number", dynamic: true },
    maxChars: { value: "number", dynamic: true, default: 80 },
    helperText: { value: "string", dynamic: true, maxChars: 80 },
    enabled: { value: "boolean", dynamic: true, default: true },
    visible: { value: "boolean", dynamic: true, default: true },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, maxChars: 30, notInForm: true },
  },
} as const satisfies ComponentDefinition;
