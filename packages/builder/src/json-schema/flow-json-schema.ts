import { TYPES } from "../validate/schema/data-schema.ts";
import { documentShapes } from "../validate/shapes/document-shapes.ts";
import { legalId } from "../validate/shapes/legal-texts.ts";
import type { AnyVersion } from "../versions.ts";
import { componentSchemas, LAYOUT_CHILDREN } from "./component-schemas.ts";
import type { JsonSchema } from "./json-schema.ts";
import { objectSchema } from "./property-schema.ts";
import { referenceSchema } from "./reference-schema.ts";

/**
 * Writes the JSON Schema (draft 2020-12) of one Flow JSON version, from the table that `validate` reads: for editors, which
 * complete and check with it as one types. It knows structure, not what references name; `validate` knows both.
 *
 * @param version A Flow JSON version, frozen ones included.
 * @returns The schema, as an object of your own to write into a file.
 * @example
 * ```ts
 * import { flowJsonSchema } from "@flows/builder";
 * const text = JSON.stringify(flowJsonSchema("7.3"), null, 2);
 * ```
 * @see Meta's page: Flow JSON; Components.
 */
export function flowJsonSchema(version: AnyVersion): JsonSchema {
  const { root, screen, layout } = documentShapes(version);
  const document = objectSchema(root, version);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `WhatsApp Flow JSON ${version}`,
    ...document,
    properties: {
      ...document.properties,
      version: { const: version },
      routing_model: routesSchema(version),
      screens: { type: "array", minItems: 1, items: { $ref: "#/$defs/screen" } },
      // Reserved for Meta's own tools.
      ...(root.properties.has("meta") && { meta: false }),
    },
    $defs: {
      reference: referenceSchema(version),
      dataSchema: DATA_SCHEMA,
      screen: screenSchema(objectSchema(screen, version)),
      layout: {
        ...objectSchema(layout, version),
        properties: { type: { const: "SingleColumnLayout" }, children: LAYOUT_CHILDREN },
      },
      ...componentSchemas(version),
    },
  };
}

function screenSchema(screen: JsonSchema): JsonSchema {
  return {
    ...screen,
    properties: { ...screen.properties, layout: { $ref: "#/$defs/layout" }, data: DATA },
    dependentSchemas: { success: { properties: { terminal: { const: true } }, required: ["terminal"] } },
  };
}

const DATA: JsonSchema = {
  type: "object",
  properties: { required: { type: "array" } },
  patternProperties: {
    "^(?!required)": {
      type: "object",
      properties: { __example__: true },
      required: ["type", "__example__"],
      $ref: "#/$defs/dataSchema",
    },
  },
};

const INNER: JsonSchema = { $ref: "#/$defs/dataSchema" };
const LIST: JsonSchema = { type: "array" };

/** A schema of data is itself JSON Schema. */
const DATA_SCHEMA: JsonSchema = {
  type: ["object", "boolean"],
  properties: {
    type: { anyOf: [{ enum: TYPES }, LIST] },
    items: { anyOf: [INNER, { type: "array", items: INNER }] },
    properties: { type: "object", additionalProperties: INNER },
    required: LIST,
    enum: LIST,
  },
};

function routesSchema(version: AnyVersion): JsonSchema {
  const id: JsonSchema = { type: "string", pattern: legalId(version).source };
  return { type: "object", propertyNames: id, additionalProperties: { type: "array", items: id } };
}
