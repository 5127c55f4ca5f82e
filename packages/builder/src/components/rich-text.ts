import type { ComponentDefinition } from "./definition.ts";

export const richText = {
  type: "RichText",
  since: "5.1",
  standsIn: { layout: "5.1" },
  maxPerScreen: 1,
  page: "Components, Rich Text",
  properties: {
    text: { value: "richText", required: true, dynamic: true },
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;
