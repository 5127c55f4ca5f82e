import { BINDING } from "../validate/expression/references.ts";
import { type AnyVersion, EXPRESSIONS_SINCE, isAtLeast } from "../versions.ts";
import type { JsonSchema } from "./json-schema.ts";

/** What only needs to be known once the flow runs. */
export const REFERENCE: JsonSchema = { $ref: "#/$defs/reference" };

const BINDING_PATTERN = BINDING.source;
const NESTED_PATTERN = "^`[\\s\\S]*`$";

/** The schema of a reference such as `${data.name}`, and from 6.0 on of an expression in backticks. */
export function referenceSchema(version: AnyVersion): JsonSchema {
  const binding: JsonSchema = { type: "string", pattern: BINDING_PATTERN };
  if (!isAtLeast(version, EXPRESSIONS_SINCE)) return { ...binding, description: "A reference such as ${data.name}." };
  return {
    type: "string",
    description: "A reference such as ${data.name}, or an expression in backticks.",
    anyOf: [{ pattern: BINDING_PATTERN }, { pattern: NESTED_PATTERN }],
  };
}
