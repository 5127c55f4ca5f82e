import type { ComponentDefinition } from "./definition.ts";

export const switchBlock = {
  type: "Switch",
  since: "4.0",
  standsIn: { layout: "4.0", form: "4.0", if: "4.0" },
  page: "Components, Switch",
  properties: {
    value: { value: "switchValue", required: true, dynamic: true },
    cases: { value: "cases", required: true, minimum: 1 },
  },
} as const satisfies ComponentDefinition;
