import type { ComponentDefinition, PropertyDefinition } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";
import type { JsonObject } from "../document.ts";
import { byJsonName } from "../schema/described.ts";
import { show } from "../show.ts";
import { schemaOfField } from "./known-types.ts";

const TABLE: ReadonlyMap<string, ComponentDefinition> = new Map(Object.entries(COMPONENTS));

const TYPES: Readonly<Partial<Record<PropertyDefinition["value"], readonly string[]>>> = {
  string: ["string"],
  text: ["string", "array"],
  richText: ["string", "array"],
  base64: ["string"],
  boolean: ["boolean"],
  number: ["number"],
  integer: ["number", "integer"],
  enum: ["string"],
  enums: ["array"],
  strings: ["array"],
  date: ["string"],
  dates: ["array"],
  color: ["string"],
  options: ["array"],
  chips: ["array"],
  listItems: ["array"],
  images: ["array"],
  switchValue: ["string"],
  initValues: ["object"],
  errorMessages: ["object"],
};

/** The definition of a component's property. */
export function definitionOf(component: JsonObject, property: string): PropertyDefinition | undefined {
  const definition = TABLE.get(show(component.type));
  return definition === undefined ? undefined : byJsonName(definition.properties).get(property);
}

/** The types of data that may be bound to a property; empty where any may. */
export function acceptedTypes(component: JsonObject, property: string): readonly string[] {
  const definition = definitionOf(component, property);
  if (definition === undefined) return [];
  if (definition.value === "fieldValue") {
    const type = schemaOfField(component)?.type;
    return typeof type === "string" ? [type] : [];
  }
  const types = TYPES[definition.value] ?? [];
  return definition.ranged === undefined ? types : [...types, "object"];
}
