/**
 * A JSON Schema, draft 2020-12, as far as `flowJsonSchema` writes it.
 *
 * @example
 * ```ts
 * import { flowJsonSchema, type JsonSchema } from "@flows/builder";
 * const { title }: JsonSchema = flowJsonSchema("7.3");
 * ```
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [Name in string]: JsonSchema };
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: { readonly [Name in string]: JsonSchema | boolean };
  readonly patternProperties?: { readonly [Pattern in string]: JsonSchema };
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly dependentRequired?: { readonly [Name in string]: readonly string[] };
  readonly dependentSchemas?: { readonly [Name in string]: JsonSchema };
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  /** Which property tells the schemas of `oneOf` apart: no keyword of the draft, but of validators such as ajv. */
  readonly discriminator?: { readonly propertyName: string };
}
