import type { ItemDefinition, PropertyDefinition } from "../../components/definition.ts";
import {
  chipItem,
  dataSourceItem,
  imageCarouselItem,
  listItemEnd,
  listItemMainContent,
  listItemStart,
  navigationListItem,
} from "../../components/items.ts";
import { isAtLeast } from "../../versions.ts";
import { isObject } from "../document.ts";
import type { Path, Report } from "../problem.ts";
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

const ITEMS: Readonly<Partial<Record<PropertyDefinition["value"], ItemDefinition>>> = {
  options: dataSourceItem,
  chips: chipItem,
  listItems: navigationListItem,
  images: imageCarouselItem,
  mainContent: listItemMainContent,
  startContent: listItemStart,
  endContent: listItemEnd,
};

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
  const known = TYPES[definition.value];
  const types = definition.ranged !== undefined && known !== undefined ? [...known, "object"] : known;
  const actual = jsonType(value);
  if (types !== undefined && !types.includes(actual)) {
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
    const code = value === "" && definition.value === "name" ? "MIN_CHARS_REQUIRED" : "PATTERN_MISMATCH";
    return refuse(property, report, code, "blank-text", "is blank; write a text or leave the property out");
  }
  if (definition.value === "enum" && definition.oneOf?.includes(value) === false) {
    return refuse(
      property,
      report,
      "INVALID_ENUM_VALUE",
      "enum-value",
      `is '${value}'${didYouMean(value, definition.oneOf) || ""}; it may be ${definition.oneOf.map((word) => `'${word}'`).join(", ")}`,
    );
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
    return refuse(property, report, "MIN_ITEMS_REQUIRED", "too-few-items", `is empty; it needs at least ${minimum}`);
  }
  const item = ITEMS[definition.value];
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

function checkItem(
  property: Property,
  object: Readonly<Record<string, unknown>>,
  path: Path,
  report: Report,
  checkObject: CheckObject,
): void {
  const item = ITEMS[property.definition.value];
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
  if (minimum !== undefined && value < minimum)
    refuse(property, report, "MINIMUM_VALUE_REQUIRED", "number-bounds", `is ${value}; the least is ${minimum}`);
  if (maximum !== undefined && value > maximum)
    refuse(property, report, "MAXIMUM_VALUE_REQUIRED", "number-bounds", `is ${value}; the most is ${maximum}`);
}

function refuse({ owner, name, path }: Property, report: Report, error: string, rule: string, what: string): void {
  report.add({ error, rule, page: owner.page, paths: [path], message: `property '${name}' of ${owner.name} ${what}` });
}
