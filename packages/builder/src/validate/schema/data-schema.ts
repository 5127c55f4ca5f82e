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
    const part = (...keys: readonly (string | number)[]): DeclaredData => inside(data, key, ...keys);
    switch (key) {
      case "type":
        if (typeof value !== "string" || !TYPES.includes(value)) checkType(value, part(), report);
        break;
      case "items":
        if (!Array.isArray(value)) checkInner(value, part(), report);
        else for (const [index, item] of value.entries()) checkInner(item, part(index), report);
        break;
      case "properties":
        if (!isObject(value)) refuse(`'properties' of data '${data.name}' is no object of schemas`, part(), report);
        else for (const name of Object.keys(value)) checkInner(value[name], part(name), report);
        break;
      case "required":
      case "enum":
        if (!Array.isArray(value)) refuse(`'${key}' of data '${data.name}' is no list; write […]`, part(), report);
    }
  }
}

function inside({ name, place }: DeclaredData, ...keys: readonly (string | number)[]): DeclaredData {
  return { name, place: below(place, ...keys) };
}

function checkInner(value: unknown, data: DeclaredData, report: Report): void {
  if (isObject(value)) checkDataSchema(value, data, report);
  else if (typeof value !== "boolean")
    refuse(`a schema in data '${data.name}' is ${show(value)}; write { "type": … }`, data, report);
}

/** A list of types is JSON Schema, so Meta refuses it with the semantics, and says of anything else that it is none. */
function checkType(value: unknown, data: DeclaredData, report: Report): void {
  if (Array.isArray(value)) return;
  const hint = typeof value === "string" ? didYouMean(value, TYPES) : "";
  const message = `data '${data.name}' can't have the type '${show(value)}'${hint || `; write ${TYPES.join(", ")}`}`;
  refuse(message, data, report, "INVALID_ENUM_VALUE");
  refuse(`${message}; it is no list of types either`, data, report);
}

function refuse(message: string, { place }: DeclaredData, report: Report, error = "INVALID_PROPERTY_TYPE"): void {
  report.add({ error, rule: "data-model", page: "Flow JSON, Screen data", places: [place], message });
}
