import type { FieldValue } from "../../components/definition.ts";
import { NUMBER_INPUTS } from "../../components/text-input.ts";
import type { FoundComponent } from "../document/found.ts";
import type { JsonObject } from "../json-object.ts";

const DAY = { type: "string" };
const SCHEMAS = {
  string: { type: "string" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  strings: { type: "array", items: { type: "string" } },
  media: { type: "array", items: { type: "object" } },
  range: { type: "object", properties: { "start-date": DAY, "end-date": DAY } },
} as const satisfies Record<string, JsonObject>;

/** What the value of a component's field is; `undefined` if it has none. */
export function fieldValue({ type, object, shape }: FoundComponent): FieldValue | undefined {
  if (type === "TextInput" && NUMBER_INPUTS.includes(object["input-type"])) return "number";
  return shape.definition.field;
}

/** The schema of the value of a component's field; `undefined` where it has none, or it is only known later. */
export function schemaOfField(found: FoundComponent | undefined): JsonObject | undefined {
  const kind = found === undefined ? undefined : fieldValue(found);
  if (kind === undefined) return undefined;
  if (kind !== "dateOrRange") return SCHEMAS[kind];
  const mode = found?.object.mode ?? "single";
  if (mode === "range") return SCHEMAS.range;
  return mode === "single" ? SCHEMAS.string : undefined;
}

/** Whether a schema is that of a range of days, of which Meta's own comparison knows too little. */
export function isRange(schema: JsonObject): boolean {
  return schema === SCHEMAS.range;
}
