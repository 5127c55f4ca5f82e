import type { PropertyDefinition } from "./definition.ts";

/** Everything known about the properties of a screen, by their names in Flow JSON. */
export const screenProperties = {
  id: { value: "screenId", required: true },
  title: { value: "string", required: true },
  layout: { value: "layout", required: "6.0" },
  data: { value: "dataModel" },
  terminal: { value: "boolean" },
  success: { value: "boolean" },
  refresh_on_back: { value: "boolean" },
  sensitive: { value: "strings", since: "5.1", minimum: 1 },
} as const satisfies Record<string, PropertyDefinition>;
