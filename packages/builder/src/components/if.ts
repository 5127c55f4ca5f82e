import type { ComponentDefinition } from "./definition.ts";

export const ifBlock = {
  type: "If",
  since: "4.0",
  standsIn: { layout: "4.0", form: "4.0", if: "4.0" },
  page: "Components, If",
  properties: {
    condition: { value: "condition", required: true, dynamic: true },
    // biome-ignore lint/suspicious/noThenProperty: Meta's name of the property
    then: { value: "components", required: true, minimum: 1 },
    else: { value: "components" },
  },
} as const satisfies ComponentDefinition;
