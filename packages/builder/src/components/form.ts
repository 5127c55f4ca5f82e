import type { ComponentDefinition } from "./definition.ts";

export const form = {
  type: "Form",
  since: "2.1",
  standsIn: { layout: "2.1" },
  maxPerScreen: 1,
  page: "Flow JSON, Forms",
  properties: {
    name: { value: "name", required: true },
    children: { value: "components", required: true },
    initValues: { value: "initValues", dynamic: true },
    errorMessages: { value: "errorMessages", dynamic: true },
  },
} as const satisfies ComponentDefinition;
