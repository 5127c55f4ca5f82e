import type { ComponentDefinition } from "./definition.ts";

export const textBody = {
  type: "TextBody",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  page: "Components, Text Body",
  properties: {
    text: { value: "text", required: true, dynamic: true, maxChars: 4096 },
    fontWeight: { value: "enum", dynamic: true, oneOf: ["bold", "italic", "bold_italic", "normal"] },
    strikethrough: { value: "boolean", dynamic: true },
    markdown: { value: "boolean", since: "5.1", default: false },
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;
