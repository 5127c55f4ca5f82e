import { isObject, type JsonObject } from "../json-object.ts";
import { show } from "../show.ts";

/** What the library holds a value to, beside types; other words of a schema are notes. */
const CONSTRAINTS: ReadonlySet<string> = new Set([
  ...[
    "$ref",
    "$recursiveRef",
    "$id",
    "const",
    "enum",
    "not",
    "anyOf",
    "allOf",
    "oneOf",
    "if",
    "then",
    "else",
    "format",
  ],
  ...["items", "prefixItems", "additionalItems", "unevaluatedItems", "minItems", "maxItems", "uniqueItems"],
  ...["contains", "minContains", "maxContains", "minLength", "maxLength", "pattern"],
  ...["properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames"],
  ...["required", "minProperties", "maxProperties", "dependencies", "dependentRequired", "dependentSchemas"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "definitions", "$defs"],
]);

/** Whether a value fits a schema that says nothing but types: most do, and need no library. */
export function isPlainlySound(value: unknown, schema: unknown): boolean {
  if (!isObject(schema) || !isOfType(value, schema.type)) return false;
  for (const key in schema) {
    if (!CONSTRAINTS.has(key)) continue;
    if (key === "items" && Array.isArray(value)) {
      for (const item of value) if (!isPlainlySound(item, schema.items)) return false;
    } else if (key === "properties" && isObject(value) && isObject(schema.properties)) {
      if (!arePlainlySound(value, schema.properties)) return false;
    } else return false;
  }
  return true;
}

function arePlainlySound(value: JsonObject, properties: JsonObject): boolean {
  for (const key in properties)
    if (Object.hasOwn(value, key) && !isPlainlySound(value[key], properties[key])) return false;
  return true;
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    case "null":
      return value === null;
    default:
      return typeof value === show(type);
  }
}
