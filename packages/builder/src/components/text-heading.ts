import type { ComponentDefinition } from "./definition.ts";

export const textHeading = {
  type: "TextHeading",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  page: "Components, Text Heading",
  properties: {
    text: { value: "string", required: true, dynamic: true, maxChars: 80 },
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;
