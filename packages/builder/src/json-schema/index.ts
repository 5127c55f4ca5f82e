export { flowJsonSchema } from "./flow-json-schema.ts";
export type { JsonSchema } from "./json-schema.ts";
