import { isObject, type JsonObject } from "../json-object.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";

/** The words for types in JSON Schema. */
export const TYPES: readonly string[] = ["array", "boolean", "integer", "null", "number", "object", "string"];

/** A field of a screen's data, or a part of its schema. */
export interface DeclaredData {
  readonly name: string;
  readonly place: Place;
}

/** Checks that what is declared of data is a JSON Schema of draft-07, as far as people get it wrong. */
export function checkDataSchema(schema: JsonObject, data: DeclaredData, report: Report): void {
  for (const key in schema) {
    const value = schema[key];
    switch (key) {
      case "type":
        if (!isType(value)) checkType(value, inside(data, key), report);
        break;
      case "items":
        if (!Array.isArray(value)) checkInner(value, inside(data, key), report);
        else for (const [index, item] of value.entries()) checkInner(item, inside(data, key, index), report);
        break;
      case "properties":
        if (!isObject(value))
          refuse(
            `'properties' of data '${data.name}' is no object of schemas; write { "name": ${schemaOf(undefined)} }`,
            inside(data, key),
            report,
          );
        else for (const name of Object.keys(value)) checkInner(value[name], inside(data, key, name), report);
        break;
      case "required":
      case "enum":
        if (!Array.isArray(value))
          refuse(`'${key}' of data '${data.name}' is no list; write […]`, inside(data, key), report);
    }
  }
}

/** Whether a value is a schema without anything to report. Most are, and need no places. */
export function isDataSchema(value: unknown): boolean {
  if (!isObject(value)) return typeof value === "boolean";
  const { type, items, properties, required, enum: words } = value;
  if (type !== undefined && !isType(type)) return false;
  if ((required !== undefined && !Array.isArray(required)) || (words !== undefined && !Array.isArray(words)))
    return false;
  if (items !== undefined && !(Array.isArray(items) ? items.every(isDataSchema) : isDataSchema(items))) return false;
  if (properties === undefined) return true;
  if (!isObject(properties)) return false;
  for (const name in properties) if (!isDataSchema(properties[name])) return false;
  return true;
}

/** A list of types is JSON Schema too, and refused with the semantics. */
function isType(value: unknown): boolean {
  return typeof value === "string" ? TYPES.includes(value) : Array.isArray(value);
}

function inside({ name, place }: DeclaredData, ...keys: readonly (string | number)[]): DeclaredData {
  return { name, place: below(place, ...keys) };
}

function checkInner(value: unknown, data: DeclaredData, report: Report): void {
  if (isObject(value)) checkDataSchema(value, data, report);
  else if (typeof value !== "boolean")
    refuse(`a schema in data '${data.name}' is '${show(value)}'; write ${schemaOf(value)}`, data, report);
}

function schemaOf(value: unknown): string {
  return typeof value === "string" && TYPES.includes(value) ? `{ "type": "${value}" }` : '{ "type": … }';
}

function checkType(value: unknown, data: DeclaredData, report: Report): void {
  const hint = typeof value === "string" ? didYouMean(value, TYPES) : "";
  const words = TYPES.map((word) => `'${word}'`).join(", ");
  const message = `data '${data.name}' can't be of type '${show(value)}'${hint || `; it may be ${words}`}`;
  refuse(message, data, report, "INVALID_ENUM_VALUE");
  refuse(`the type '${show(value)}' of data '${data.name}' is no list of types either`, data, report);
}

function refuse(message: string, { place }: DeclaredData, report: Report, error = "INVALID_PROPERTY_TYPE"): void {
  report.add({ error, rule: "data-model", page: "Flow JSON, Screen data", places: [place], message });
}
