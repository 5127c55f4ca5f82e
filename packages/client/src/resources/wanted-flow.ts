import type { ParametersOf, ParameterTable } from "../parameter-table.ts";

/** What is said of a flow to deploy. */
export const WANTED_FLOW = {
  name: "text",
  flow: "flowJson",
  categories: "categories",
  "endpointUri?": "url",
  "applicationId?": "id",
  "publish?": "flag",
} as const satisfies ParameterTable;

/** A flow to deploy, its Flow JSON as text. */
export type WantedFlow = ParametersOf<typeof WANTED_FLOW>;
