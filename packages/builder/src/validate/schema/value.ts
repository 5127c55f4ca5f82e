import type { ItemDefinition, PropertyDefinition } from "../../components/definition.ts";
import { ITEMS } from "../../components/items.ts";
import { isAtLeast } from "../../versions.ts";
import { isObject } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import { checkAction } from "./action.ts";
import { byJsonName, type Described } from "./described.ts";
import { isDynamic, isNestedExpression, parseBinding } from "./references.ts";

/** A property of an object, with its definition. */
export interface Property {
  readonly owner: Described;
  readonly name: string;
  readonly value: unknown;
  readonly definition: PropertyDefinition;
  readonly path: Path;
}

const ITEM_OF: Readonly<Partial<Record<PropertyDefinition["value"], ItemDefinition>>> = ITEMS;

const TYPES: Readonly<Partial<Record<PropertyDefinition["value"], readonly string[]>>> = {
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
};

function jsonType(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** Checks the properties of an object that stands in a value. */
export type CheckObject = (described: Described, report: Report) => void;

/** Checks the value of a property against the table. */
export function checkValue(property: Property, report: Report, checkObject: CheckObject): void {
  const { value, definition, owner, name, path } = property;
  if (value === null)
    return refuse(property, report, "INVALID_FLOW_JSON", "null-value", "is null; leave the property out");
  if (definition.value === "action") {
    checkAction({ owner, name, action: value, allowed: definition.actions ?? {}, path }, report);
    return;
  }
  if (definition.dynamic === true && isDynamic(value, report.version)) return;
  const known = definition.value === "fieldValue" ? initialTypes(owner) : TYPES[definition.value];
  const types = definition.ranged !== undefined && known !== undefined ? [...known, "object"] : known;
  const actual = jsonType(value);
  if (types !== undefined && !types.includes(actual)) {
    const isList = definition.value === "dates" || owner.object.type === "ChipsSelector";
    const isBadReference = definition.dynamic === true && actual === "string";
    if (definition.value === "enum") refuseEnum(property, value, report);
    if (isBadReference) refuse(property, report, "PATTERN_MISMATCH", "reference", "is no reference such as ${data.x}");
    if (isBadReference && isList && types.includes("array")) return;
    return refuse(
      property,
      report,
      "INVALID_PROPERTY_TYPE",
      "property-type",
      `is of type ${actual}; write ${types.join(" or ")}${definition.dynamic ? " or a reference such as ${data.x}" : ""}`,
    );
  }
  if (definition.value === "integer" && !Number.isInteger(value)) {
    return refuse(property, report, "INVALID_PROPERTY_TYPE", "property-type", "is not a whole number");
  }
  if (typeof value === "string") checkText(property, value, report);
  if (Array.isArray(value)) checkList(property, value, report, checkObject);
  else if (isObject(value)) checkItem(property, value, path, report, checkObject);
  if (typeof value === "number") checkBounds(property, value, report);
}

function checkText(property: Property, value: string, report: Report): void {
  const { definition, path, owner } = property;
  const binds = parseBinding(value) !== undefined || isNestedExpression(value, report.version);
  if (definition.value === "name" && binds && isAtLeast(report.version, "6.0")) {
    return refuse(property, report, "PATTERN_MISMATCH", "static-name", "is a reference; a name is written out");
  }
  if (
    definition.value !== "condition" &&
    value.trim() === "" &&
    (isAtLeast(report.version, "6.0") || ["name", "label", "text"].includes(property.name))
  ) {
    const blank = "is blank; write a text or leave the property out";
    if (property.name === "src") return warn(property, report, "PATTERN_MISMATCH", "blank-text", blank);
    if (value === "" && definition.value === "name")
      refuse(property, report, "MIN_CHARS_REQUIRED", "blank-text", blank);
    refuse(property, report, "PATTERN_MISMATCH", "blank-text", blank);
    if (definition.dynamic === true) refuseReference(property, report);
    return;
  }
  if (
    definition.value === "enum" &&
    definition.oneOf?.includes(value) === false &&
    !(binds && definition.openSince !== undefined)
  ) {
    if (definition.dynamic === true)
      refuse(property, report, "PATTERN_MISMATCH", "reference", "is no reference such as ${data.x}");
    return refuseEnum(property, value, report);
  }
  if (definition.value === "switchValue" && !binds) {
    return refuse(
      property,
      report,
      "PATTERN_MISMATCH",
      "switch-value",
      "is a plain text; write a reference such as ${data.kind}",
    );
  }
  if (definition.maxChars !== undefined && [...value].length > definition.maxChars) {
    report.add({
      error: "INVALID_PROPERTY_VALUE",
      rule: "text-too-long",
      severity: "warning",
      page: owner.page,
      paths: [path],
      message: `property '${property.name}' of ${owner.name} is ${[...value].length} characters long, and WhatsApp cuts it off after ${definition.maxChars}; shorten it`,
    });
  }
}

function checkList(property: Property, list: readonly unknown[], report: Report, checkObject: CheckObject): void {
  const { definition, path } = property;
  const { minimum } = definition;
  if (list.length === 0 && (minimum ?? 0) > 0 && definition.value !== "components") {
    refuse(property, report, "MIN_ITEMS_REQUIRED", "too-few-items", `is empty; it needs at least ${minimum}`);
    if (definition.dynamic === true) refuseReference(property, report);
    return;
  }
  checkScalars(property, list, report);
  const item = ITEM_OF[definition.value];
  if (item === undefined) return;
  for (const [index, value] of list.entries()) {
    const at = [...path, index];
    if (isObject(value)) checkItem(property, value, at, report, checkObject);
    else
      refuse(
        { ...property, path: at, name: `${property.name}[${index}]` },
        report,
        value === null ? "INVALID_FLOW_JSON" : "INVALID_PROPERTY_TYPE",
        "property-type",
        `is of type ${jsonType(value)}; write an object`,
      );
  }
}

const SCALAR_LISTS: ReadonlySet<PropertyDefinition["value"]> = new Set([
  "text",
  "richText",
  "strings",
  "enums",
  "dates",
]);

function checkScalars(property: Property, list: readonly unknown[], report: Report): void {
  const { definition, name, path } = property;
  if (!SCALAR_LISTS.has(definition.value)) return;
  let refused = false;
  for (const [index, value] of list.entries()) {
    const item = { ...property, name: `${name}[${index}]`, path: [...path, index] };
    const isText = typeof value === "string";
    if (!isText)
      refuse(item, report, "INVALID_PROPERTY_TYPE", "property-type", `is of type ${jsonType(value)}; write a string`);
    else if (definition.oneOf?.includes(value) === false) refuseEnum(item, value, report);
    else continue;
    refused = true;
  }
  if (refused && definition.dynamic === true) refuseReference(property, report);
}

function checkItem(
  property: Property,
  object: Readonly<Record<string, unknown>>,
  path: Path,
  report: Report,
  checkObject: CheckObject,
): void {
  const item = ITEM_OF[property.definition.value];
  if (item === undefined) return;
  checkObject(
    {
      name: `an item of '${property.name}'`,
      page: property.owner.page,
      object,
      path,
      properties: byJsonName(item.properties),
    },
    report,
  );
}

function checkBounds(property: Property, value: number, report: Report): void {
  const { minimum, maximum } = property.definition;
  const isOut = (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum);
  if (isOut && property.definition.dynamic === true) refuseReference(property, report);
  if (minimum !== undefined && value < minimum)
    refuse(property, report, "MINIMUM_VALUE_REQUIRED", "number-bounds", `is ${value}; the least is ${minimum}`);
  if (maximum !== undefined && value > maximum)
    refuse(property, report, "MAXIMUM_VALUE_REQUIRED", "number-bounds", `is ${value}; the most is ${maximum}`);
}

function refuse({ owner, name, path }: Property, report: Report, error: string, rule: string, what: string): void {
  report.add({ error, rule, page: owner.page, paths: [path], message: `property '${name}' of ${owner.name} ${what}` });
}

function warn({ owner, name, path }: Property, report: Report, error: string, rule: string, what: string): void {
  const message = `property '${name}' of ${owner.name} ${what}`;
  report.add({ error, rule, severity: "warning", page: owner.page, paths: [path], message });
}

/** Meta says of a refused literal too that it is no reference. */
function refuseReference(property: Property, report: Report): void {
  refuse(property, report, "INVALID_PROPERTY_TYPE", "reference", "is no reference such as ${data.x} either");
}

function refuseEnum(property: Property, value: unknown, report: Report): void {
  const { oneOf = [], openSince } = property.definition;
  const isOpen = openSince !== undefined && isAtLeast(report.version, openSince);
  const hint = typeof value === "string" ? didYouMean(value, oneOf) : "";
  const words = oneOf.map((word) => `'${word}'`).join(", ");
  const tell = isOpen ? warn : refuse;
  tell(property, report, "INVALID_ENUM_VALUE", "enum-value", `is '${show(value)}'${hint}; it may be ${words}`);
}

/** The JSON types of a field's initial value. */
function initialTypes(owner: Described): readonly string[] | undefined {
  const type = owner.object.type;
  if (type === "CheckboxGroup" || type === "ChipsSelector") return ["array"];
  if (type === "OptIn") return ["boolean"];
  return type === "TextInput" ? ["string", "number"] : type === undefined ? undefined : ["string"];
}
