import type { Container } from "../components/definition.ts";
import { NUMBER_INPUTS } from "../components/text-input.ts";
import type { ComponentPlace } from "../json/index.ts";
import { PATTERN_INPUTS } from "../validate/schema/together.ts";
import { type ComponentShape, componentShapes } from "../validate/shapes/component-shapes.ts";
import { CASE } from "../validate/shapes/legal-texts.ts";
import type { PropertyShape } from "../validate/shapes/shape.ts";
import { type AnyVersion, isAtLeast } from "../versions.ts";
import type { JsonSchema } from "./json-schema.ts";
import { propertySchema } from "./property-schema.ts";
import { REFERENCE } from "./reference-schema.ts";
import { toldApart } from "./told-apart.ts";

/** Where components stand; what stands inside a Form has other properties, in branches too. */
const PLACES: readonly ComponentPlace[] = ["layout", "form", "if", "switch", "if in form", "switch in form"];

/** The schemas of all lists of components, by where they stand, and of the components in them. */
export function componentSchemas(version: AnyVersion): Readonly<Record<string, JsonSchema>> {
  const schemas: Record<string, JsonSchema> = {};
  for (const place of PLACES) {
    const shapes = [...componentShapes(version).values()].filter((shape) => mayStand(shape, place, version));
    if (shapes.length === 0) continue;
    for (const shape of shapes) schemas[nameIn(place, shape)] ??= componentSchema(shape, place, version);
    const components = shapes.map((shape) => [shape.title, { $ref: `#/$defs/${nameIn(place, shape)}` }] as const);
    schemas[listName(place)] = { type: "array", items: toldApart("type", components) };
  }
  return schemas;
}

/** The schema of the components of a layout. */
export const LAYOUT_CHILDREN: JsonSchema = { $ref: "#/$defs/componentsOfLayout" };

function listName(place: ComponentPlace): string {
  return `componentsOf${place.split(" ").map(capital).join("")}`;
}

function nameIn(place: ComponentPlace, { title }: ComponentShape): string {
  return isInForm(place) ? `${title}InForm` : title;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isInForm(place: ComponentPlace): boolean {
  return place === "form" || place.endsWith("in form");
}

function mayStand({ definition }: ComponentShape, place: ComponentPlace, version: AnyVersion): boolean {
  const since = definition.standsIn[place.split(" ")[0] as Container];
  return since !== undefined && isAtLeast(version, since);
}

function componentSchema(shape: ComponentShape, place: ComponentPlace, version: AnyVersion): JsonSchema {
  const known = [...shape.properties.values()].filter(({ definition }) => !(isInForm(place) && definition.notInForm));
  const properties = known.map((property) => [property.name, heldSchema(property, place, version)] as const);
  return {
    type: "object",
    description: `Meta's page: ${shape.page}.`,
    properties: { type: { const: shape.title }, ...Object.fromEntries(properties) },
    required: ["type", ...shape.required.map(({ name }) => name)],
    additionalProperties: false,
    ...together(shape, place),
  };
}

function heldSchema(property: PropertyShape, place: ComponentPlace, version: AnyVersion): JsonSchema {
  const { value } = property.definition;
  const suffix = isInForm(place) ? " in form" : "";
  const branch: ComponentPlace = property.name === "children" ? "form" : (`if${suffix}` as ComponentPlace);
  if (value === "components") return { $ref: `#/$defs/${listName(branch)}` };
  if (value !== "cases") return propertySchema(property, version);
  const list = { $ref: `#/$defs/${listName(`switch${suffix}` as ComponentPlace)}` };
  return { type: "object", patternProperties: { [CASE.source]: list }, additionalProperties: false };
}

/** The properties that need, or exclude, one another. */
function together({ title, properties }: ComponentShape, place: ComponentPlace): JsonSchema {
  if (title === "Footer") {
    return {
      dependentRequired: { "left-caption": ["right-caption"], "right-caption": ["left-caption"] },
      dependentSchemas: { "center-caption": { properties: { "left-caption": false, "right-caption": false } } },
    };
  }
  if (title !== "TextInput" || isInForm(place)) return {};
  const isText = { properties: { "init-value": { not: { type: "number" } } } };
  const takesNumbers = { properties: { "input-type": { enum: NUMBER_INPUTS } }, required: ["input-type"] };
  const initial = { "init-value": { anyOf: [isText, takesNumbers] } };
  if (!properties.has("pattern")) return { dependentSchemas: initial };
  const inputs = { enum: PATTERN_INPUTS.filter((input) => input !== undefined) };
  return {
    dependentRequired: { pattern: ["helper-text"] },
    dependentSchemas: { ...initial, pattern: { properties: { "input-type": { anyOf: [inputs, REFERENCE] } } } },
  };
}
