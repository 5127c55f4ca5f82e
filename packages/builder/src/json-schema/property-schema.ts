import type { PropertyDefinition } from "../components/definition.ts";
import { dataApiVersions } from "../data-api-versions.ts";
import { COLOR, legalId, mustSaySomething } from "../validate/shapes/legal-texts.ts";
import { TEXT_LISTS } from "../validate/shapes/literal-types.ts";
import type { PropertyShape, Shape } from "../validate/shapes/shape.ts";
import { type AnyVersion, isAtLeast } from "../versions.ts";
import { actionSchema } from "./action-schema.ts";
import type { JsonSchema } from "./json-schema.ts";
import { REFERENCE } from "./reference-schema.ts";

/** The schema of an object by its shape. */
export function objectSchema(shape: Shape, version: AnyVersion): JsonSchema {
  const properties = [...shape.properties.values()].map(
    (property) => [property.name, propertySchema(property, version)] as const,
  );
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required: shape.required.map(({ name }) => name),
    additionalProperties: false,
  };
}

/** The schema of a property, with what the table says of it. */
export function propertySchema(shape: PropertyShape, version: AnyVersion): JsonSchema {
  const { definition } = shape;
  const literal = literalSchema(shape, version);
  const schema = definition.dynamic === true && !takesReferences(literal) ? { anyOf: [literal, REFERENCE] } : literal;
  return { ...schema, ...annotations(definition) };
}

/** A text without a pattern of its own may be a reference as it is. */
function takesReferences({ type, enum: words, pattern }: JsonSchema): boolean {
  return type === "string" && words === undefined && (pattern === undefined || pattern === "\\S");
}

function annotations({ maxChars, maxKilobytes, default: assumed }: PropertyDefinition): JsonSchema {
  const description = [
    ...(maxChars === undefined ? [] : [`At most ${maxChars} characters; WhatsApp cuts off what is longer.`]),
    ...(maxKilobytes === undefined ? [] : [`At most ${Object.values(maxKilobytes).at(-1)} KB.`]),
  ].join(" ");
  return { ...(description !== "" && { description }), ...(assumed !== undefined && { default: assumed }) };
}

function literalSchema(shape: PropertyShape, version: AnyVersion): JsonSchema {
  const { definition, name, types } = shape;
  switch (definition.value) {
    case "action":
      return actionSchema(shape, version);
    case "dataApiVersion":
      return { enum: dataApiVersions(version) };
    case "switchValue":
      return REFERENCE;
    case "screenId":
      return { type: "string", pattern: legalId(version).source };
    case "color":
      return { type: "string", pattern: COLOR.source };
    case "base64":
      return { type: "string" };
    case "enum":
      return definition.openSince !== undefined && isAtLeast(version, definition.openSince)
        ? textSchema(name, definition, version)
        : { enum: definition.oneOf ?? [] };
    case "name":
      return {
        ...textSchema(name, definition, version),
        ...(isAtLeast(version, "6.0") && { not: REFERENCE }),
      };
  }
  const schemas = (types ?? []).map((type) => typeSchema(type, shape, version));
  const [only] = schemas;
  return schemas.length === 1 && only !== undefined ? only : schemas.length === 0 ? {} : { anyOf: schemas };
}

function typeSchema(type: string, shape: PropertyShape, version: AnyVersion): JsonSchema {
  const { definition, name, item } = shape;
  const { minimum, maximum } = definition;
  if (type === "string") return textSchema(name, definition, version);
  if (type === "array") return listSchema(shape, version);
  if (type === "number") {
    return {
      type: definition.value === "integer" ? "integer" : "number",
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
    };
  }
  return type === "object" && item !== undefined ? objectSchema(item, version) : { type };
}

function listSchema({ definition, item }: PropertyShape, version: AnyVersion): JsonSchema {
  const { value, minimum = 0, maximum, enforced, oneOf } = definition;
  return {
    type: "array",
    ...(TEXT_LISTS.has(value) ? { items: oneOf === undefined ? { type: "string" } : { enum: oneOf } } : {}),
    ...(item !== undefined && { items: objectSchema(item, version) }),
    ...(minimum > 0 && value !== "components" && { minItems: 1 }),
    ...(enforced === true && maximum !== undefined && { maxItems: maximum }),
  };
}

function textSchema(name: string, definition: PropertyDefinition, version: AnyVersion): JsonSchema {
  return mustSaySomething(name, definition, version) ? { type: "string", pattern: "\\S" } : { type: "string" };
}
