import type { JsonSchema } from "./json-schema.ts";

/**
 * One of several objects, told apart by the word under a key. Where the word is none of theirs, editors name the words, and say
 * nothing of an object that was not meant.
 */
export function toldApart(propertyName: string, schemas: readonly (readonly [word: string, JsonSchema])[]): JsonSchema {
  const known = { properties: { [propertyName]: { enum: schemas.map(([word]) => word) } } };
  const oneOf = schemas.map(([, schema]) => schema);
  return {
    type: "object",
    if: known,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: "object", discriminator: { propertyName }, required: [propertyName], oneOf },
    else: known,
  };
}
