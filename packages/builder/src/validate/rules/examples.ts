import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import { isObject, type JsonObject } from "../json-object.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import { show } from "../show.ts";
import { describeMismatch } from "./example-mismatch.ts";

const PAGE = "Flow JSON, Screen data";
const RULE = "data-example";

/** The codes by the keyword of JSON Schema that an example breaks; others than these only say that something below is wrong. */
const CODES: Readonly<Record<string, string>> = {
  type: "INVALID_PROPERTY_TYPE",
  required: "MISSING_REQUIRED_PROPERTY",
  enum: "INVALID_ENUM_VALUE",
  const: "INVALID_PROPERTY_VALUE",
  pattern: "PATTERN_MISMATCH",
  additionalProperties: "INVALID_PROPERTY_KEY",
  minimum: "MINIMUM_VALUE_REQUIRED",
  maximum: "MAXIMUM_VALUE_REQUIRED",
  minItems: "MIN_ITEMS_REQUIRED",
  maxItems: "MAX_ITEMS_REQUIRED",
  minLength: "MIN_CHARS_REQUIRED",
  format: "INVALID_PROPERTY_VALUE_FORMAT",
  not: "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED",
  oneOf: "ONE_OF_SCHEMA_VALIDATION_FAILED",
  dependencies: "INVALID_DEPENDENCIES",
  exclusiveMinimum: "INVALID_SCHEMA",
  exclusiveMaximum: "INVALID_SCHEMA",
  multipleOf: "INVALID_SCHEMA",
  maxLength: "INVALID_SCHEMA",
  uniqueItems: "INVALID_SCHEMA",
  anyOf: "INVALID_SCHEMA",
};

/** Checks the example of a field against the field's own schema. */
export function checkExample(field: JsonObject, name: string, place: Place, report: Report): void {
  const { __example__: example, ...schema } = field;
  if (example === undefined) return;
  const found = errorsOf(example, schema);
  if (found === undefined) {
    const message = `the schema of data '${name}' is no JSON Schema; mend its '$ref'`;
    report.add({ error: "INVALID_SCREEN_DATA", rule: RULE, page: PAGE, places: [place], message });
    return;
  }
  const told = new Set<string>();
  for (const unit of found) {
    const code = CODES[unit.keyword];
    if (code === undefined || told.has(code)) continue;
    told.add(code);
    const message = describeMismatch(unit, name, example, schema);
    report.add({ error: code, rule: RULE, page: PAGE, places: [below(place, "__example__")], message });
  }
}

function errorsOf(example: unknown, schema: JsonObject): readonly OutputUnit[] | undefined {
  try {
    // A copy, since the library notes into the schema what it looked up.
    return new Validator(structuredClone(schema) as Schema, "7", false).validate(example).errors;
  } catch {
    return undefined;
  }
}

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
