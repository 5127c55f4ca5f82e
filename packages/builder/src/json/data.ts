/** The values that an example may have, by the type of its field. */
interface ExampleOf {
  string: string;
  number: number;
  integer: number;
  boolean: boolean;
  null: null;
  object: Readonly<Record<string, unknown>>;
  array: readonly unknown[];
}

/**
 * The schema of a value: JSON Schema, draft 7; Meta ignores the keywords that it doesn't know.
 *
 * @example
 * ```ts
 * import type { DataSchemaJson } from "@flows/builder";
 * const size: DataSchemaJson = { type: "string", enum: ["S", "M", "L"] };
 * ```
 */
export interface DataSchemaJson {
  readonly type?: keyof ExampleOf;
  readonly properties?: { readonly [Key in string]: DataSchemaJson };
  readonly items?: ItemSchemaJson | boolean;
  readonly [Keyword: string]: unknown;
}

interface ItemSchemaJson extends DataSchemaJson {
  readonly type: keyof ExampleOf;
}

interface TypedField<Type extends keyof ExampleOf> extends DataSchemaJson {
  readonly type: Type;
  /** A value of the type, for the preview. */
  readonly __example__: ExampleOf[Type];
}

interface ListField extends TypedField<"array"> {
  readonly items: ItemSchemaJson | boolean;
}

/**
 * A field of a screen's data: its schema, and an example. Meta's page: Flow JSON, Dynamic properties.
 *
 * @example
 * ```ts
 * import type { DataFieldJson } from "@flows/builder";
 * const size: DataFieldJson = { type: "string", enum: ["S", "M", "L"], __example__: "M" };
 * ```
 */
export type DataFieldJson =
  | { [Type in Exclude<keyof ExampleOf, "array">]: TypedField<Type> }[Exclude<keyof ExampleOf, "array">]
  | ListField;
