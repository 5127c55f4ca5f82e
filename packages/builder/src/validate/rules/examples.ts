import { type OutputUnit, Validator } from "@cfworker/json-schema";
import { isObject, type JsonObject } from "../json-object.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import { show } from "../show.ts";
import { describeMismatch } from "./example-mismatch.ts";
import { readySchema } from "./example-schema.ts";
import { TooMuchWork, type Workload } from "./workload.ts";

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
export function checkExample(field: JsonObject, name: string, place: Place, workload: Workload, report: Report): void {
  const { __example__: example, ...schema } = field;
  if (example === undefined) return;
  const found = errorsOf(example, schema, workload);
  if (!Array.isArray(found)) {
    const { message, severity } = found;
    const problem = { error: "INVALID_SCREEN_DATA", rule: RULE, page: PAGE, places: [place], severity } as const;
    report.add({ ...problem, message: `the schema of data '${name}' ${message}` });
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

/** Why an example can't be held against its schema, as the end of a sentence. */
interface Unchecked {
  readonly message: string;
  readonly severity: "error" | "warning";
}

function errorsOf(example: unknown, schema: JsonObject, workload: Workload): OutputUnit[] | Unchecked {
  try {
    const ready = readySchema(schema, example, workload);
    const validator = new Validator(workload.counted(ready), "7", false);
    return validator.validate(workload.counted(structuredClone(example))).errors;
  } catch (error) {
    if (error instanceof TooMuchWork)
      return { message: "takes too long to hold its __example__ against; simplify one of them", severity: "warning" };
    const part = error instanceof SyntaxError ? "'pattern', which is no regular expression" : "'$ref'";
    return { message: `is no JSON Schema; mend its ${part}`, severity: "error" };
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
