import type { PropertyDefinition, PropertyValue } from "../../components/definition.ts";
import { type AnyVersion, isAtLeast } from "../../versions.ts";

/** A type of JSON, as messages name it. */
export type JsonType = "string" | "number" | "boolean" | "object" | "array" | "null";

/** What has checks of its own, by whatever is in it. */
type Various = "action" | "fieldValue" | "dataApiVersion";

/** What may hold a list of texts. */
export const TEXT_LISTS: ReadonlySet<PropertyValue> = new Set<PropertyValue>([
  "text",
  "richText",
  "strings",
  "enums",
  "dates",
  "fieldValue",
]);

const TYPES: Readonly<Record<Exclude<PropertyValue, Various>, readonly JsonType[]>> = {
  name: ["string"],
  string: ["string"],
  pattern: ["string"],
  base64: ["string"],
  date: ["string"],
  color: ["string"],
  condition: ["string", "boolean"],
  switchValue: ["string"],
  text: ["string", "array"],
  richText: ["string", "array"],
  boolean: ["boolean"],
  number: ["number"],
  integer: ["number"],
  enum: ["string"],
  enums: ["array"],
  strings: ["array"],
  dates: ["array"],
  options: ["array"],
  chips: ["array"],
  listItems: ["array"],
  images: ["array"],
  mainContent: ["object"],
  startContent: ["object"],
  endContent: ["object"],
  components: ["array"],
  cases: ["object"],
  initValues: ["object"],
  errorMessages: ["object"],
  fileMessages: ["string", "object"],
  screens: ["array"],
  layout: ["object"],
  dataModel: ["object"],
  routes: ["object"],
  screenId: ["string"],
  reserved: ["object"],
};

/** The versions before which these were only texts. */
const WIDENED_IN: Readonly<Partial<Record<PropertyValue, AnyVersion>>> = { text: "5.1", condition: "6.0" };

/** The type of a value of JSON. */
export function jsonType(value: unknown): JsonType {
  return value === null ? "null" : Array.isArray(value) ? "array" : (typeof value as JsonType);
}

/** The types that a literal of a property may have; `undefined` where any may. */
export function literalTypes(
  definition: PropertyDefinition,
  version: AnyVersion,
  component: string | undefined,
): readonly JsonType[] | undefined {
  const { value } = definition;
  if (value === "action" || value === "dataApiVersion") return undefined;
  const widenedIn = WIDENED_IN[value];
  if (widenedIn !== undefined && !isAtLeast(version, widenedIn)) return ["string"];
  const types = value === "fieldValue" ? initialTypes(component) : TYPES[value];
  return definition.ranged === undefined || types === undefined ? types : [...types, "object"];
}

/** The types of data that may be bound to a property; empty where any may, or where another rule looks. */
export function boundTypes(definition: PropertyDefinition, version: AnyVersion): readonly string[] {
  const { value } = definition;
  if (value === "action" || value === "fieldValue" || value === "dataApiVersion") return [];
  if (value === "condition" || definition.openSince !== undefined) return [];
  // Meta no longer looks at what a Form begins with.
  if (value === "initValues" && isAtLeast(version, "6.0")) return [];
  if (value === "integer") return ["number", "integer"];
  return definition.ranged === undefined ? TYPES[value] : [...TYPES[value], "object"];
}

function initialTypes(component: string | undefined): readonly JsonType[] | undefined {
  if (component === "CheckboxGroup" || component === "ChipsSelector") return ["array"];
  if (component === "OptIn") return ["boolean"];
  return component === "TextInput" ? ["string", "number"] : component === undefined ? undefined : ["string"];
}
