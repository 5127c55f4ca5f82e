import type { ComponentDefinition } from "./definition.ts";

export const footer = {
  type: "Footer",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  maxPerScreen: 1,
  page: "Components, Footer",
  properties: {
    label: { value: "string", required: true, dynamic: true, maxChars: 35 },
    leftCaption: { value: "string", dynamic: true, maxChars: 15 },
    centerCaption: { value: "string", dynamic: true, maxChars: 15 },
    rightCaption: { value: "string", dynamic: true, maxChars: 15 },
    enabled: { value: "boolean", dynamic: true, default: true },
    onClickAction: {
      value: "action",
      required: true,
      actions: { data_exchange: "2.1", navigate: "2.1", complete: "2.1" },
    },
  },
} as const satisfies ComponentDefinition;
