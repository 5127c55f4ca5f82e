import { type OutputUnit, Validator } from "@cfworker/json-schema";
import type { JsonObject } from "../json-object.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
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
