import type { Primitive } from "./types/reference.ts";

declare const stands: unique symbol;

/** An example that stands for more than it shows: the type is `Type`. */
export interface Example<out Type> {
  readonly [stands]: Type;
}

/** A key that may be absent. */
export interface Optional<out Type> {
  readonly optional: Type;
}

type OptionalKeys<Given> = { [Key in keyof Given]: Given[Key] extends Optional<unknown> ? Key : never }[keyof Given];

type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** The type of the data that an example stands for. */
export type Shape<Given> = Given extends Primitive
  ? Widened<Given>
  : Given extends Example<infer Type>
    ? Type
    : Given extends readonly (infer Item)[]
      ? Shape<Item>[]
      : [OptionalKeys<Given>] extends [never]
        ? { -readonly [Key in keyof Given]: Shape<Given[Key]> }
        : Flat<
            { -readonly [Key in Exclude<keyof Given, OptionalKeys<Given>>]: Shape<Given[Key]> } & {
              -readonly [Key in OptionalKeys<Given>]?: Given[Key] extends Optional<infer Type> ? Shape<Type> : never;
            }
          >;

type Widened<Literal> = Literal extends string
  ? string
  : Literal extends number
    ? number
    : Literal extends boolean
      ? boolean
      : Literal;

/** The schema of a data field, as Flow JSON holds it. Meta's page: Flow JSON, Screen data. */
export interface DataSchema {
  readonly type: "string" | "number" | "integer" | "boolean" | "object" | "array";
  readonly items?: DataSchema;
  readonly properties?: Readonly<Record<string, DataSchema>>;
  readonly required?: readonly string[];
}

/** A data field: its schema, and the example that Meta asks for. */
export interface DataField extends DataSchema {
  readonly __example__: unknown;
}

class Marker {
  readonly kind: "choices" | "list" | "integer" | "optional";
  readonly example: unknown;

  constructor(kind: Marker["kind"], example: unknown) {
    this.kind = kind;
    this.example = example;
  }
}

/** An option of a picker that comes from data. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly metadata?: string;
  readonly enabled?: boolean;
  readonly image?: string;
  readonly "alt-text"?: string;
  readonly color?: string;
}

/**
 * Data that a picker takes its options from. The type has exactly the keys that the examples have.
 *
 * @param examples At least one option, with `id` and `title`.
 * @throws {TypeError} Without an example.
 * @example
 * ```ts
 * import { choices, screen } from "@flows/builder";
 * screen("DETAILS", { title: "Details", data: { cities: choices([{ id: "par", title: "Paris" }]) } });
 * ```
 * @see Meta's page: Components, Dropdown, Dynamic data.
 */
export function choices<const Item extends Choice>(
  examples: readonly [Item, ...Item[]],
): Example<{ -readonly [Key in keyof Item]: Widened<Item[Key]> }[]> {
  if (examples.length === 0) throw new TypeError("choices() needs an example: its keys are the type of the options");
  return new Marker("choices", examples) as unknown as Example<never>;
}

/**
 * A list whose items are like the example; for lists that may be empty.
 *
 * @param of An example of one item.
 * @param examples The `__example__` to show, empty by default.
 * @example
 * ```ts
 * import { list, screen } from "@flows/builder";
 * screen("ORDER", { title: "Order", data: { lines: list({ sku: "A-1", price: 3 }) } });
 * ```
 */
export function list<const Item>(of: Item, examples: readonly unknown[] = []): Example<Shape<Item>[]> {
  return new Marker("list", { of, examples }) as unknown as Example<Shape<Item>[]>;
}

/**
 * A whole number, where an example would make it a `number`.
 *
 * @param example The `__example__`.
 * @throws {TypeError} If the example is not a whole number.
 */
export function integer(example: number): Example<number> {
  if (!Number.isInteger(example)) throw new TypeError(`integer() takes a whole number, and this is ${example}`);
  return new Marker("integer", example) as unknown as Example<number>;
}

/** A key of an object that may be absent. */
export function optional<const Type>(example: Type): Optional<Type> {
  return new Marker("optional", example) as unknown as Optional<Type>;
}

/**
 * The field of a data model that an example stands for.
 *
 * @throws {TypeError} Where the example has no type: an empty array, `null`, a function.
 */
export function dataField(example: unknown, path: string): DataField {
  const { schema, value } = describe(example, path);
  return { ...schema, __example__: value };
}

interface Described {
  readonly schema: DataSchema;
  readonly value: unknown;
}

function describe(example: unknown, path: string): Described {
  if (example instanceof Marker) return describeMarker(example, path);
  if (Array.isArray(example)) return describeList(example, path);
  switch (typeof example) {
    case "string":
    case "number":
    case "boolean":
      return { schema: { type: typeof example as "string" | "number" | "boolean" }, value: example };
    case "object":
      if (example !== null) return describeObject(example as Record<string, unknown>, path);
  }
  throw new TypeError(
    `data '${path}' is ${String(example)}; give an example: a text, a number, a boolean, a list or an object`,
  );
}

function describeMarker(marker: Marker, path: string): Described {
  if (marker.kind === "integer") return { schema: { type: "integer" }, value: marker.example };
  if (marker.kind === "optional") return describe(marker.example, path);
  if (marker.kind === "choices") return describeList(marker.example as readonly unknown[], path);
  const { of, examples } = marker.example as { of: unknown; examples: readonly unknown[] };
  return { schema: { type: "array", items: describe(of, `${path}[]`).schema }, value: examples };
}

function describeList(examples: readonly unknown[], path: string): Described {
  if (examples.length === 0)
    throw new TypeError(`data '${path}' is an empty list, which has no type; write list(example of an item)`);
  const items = examples.map((item) => describe(item, `${path}[]`));
  const properties = Object.assign({}, ...items.map((item) => item.schema.properties)) as Record<string, DataSchema>;
  const [first] = items as [Described];
  const schema = first.schema.type === "object" ? { type: "object" as const, properties } : first.schema;
  return { schema: { type: "array", items: schema }, value: items.map((item) => item.value) };
}

function describeObject(example: Record<string, unknown>, path: string): Described {
  const entries = Object.entries(example).map(([key, value]) => [key, describe(value, `${path}.${key}`)] as const);
  return {
    schema: { type: "object", properties: Object.fromEntries(entries.map(([key, { schema }]) => [key, schema])) },
    value: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
  };
}
