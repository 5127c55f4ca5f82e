import type { Choice } from "./components/choices.ts";
import { type DescribedExample, describeExample, describeList, ExampleMarker } from "./data-field.ts";
import type { DataFieldJson } from "./json/index.ts";
import type { Described, Example, Optional, Shape, Widened } from "./types/shape.ts";

/**
 * Data that a picker takes its options from. The type has exactly the keys that the examples have.
 *
 * @param examples At least one option, with `id` and `title`.
 * @returns An example, for `data` of a screen.
 * @throws {TypeError} Without an example.
 * @example
 * ```ts
 * import { choices, screen } from "@flows/builder";
 * screen("DETAILS", { title: "Details", data: { cities: choices([{ id: "par", title: "Paris" }]) } });
 * ```
 * @see Meta's page: Components, Dropdown, Dynamic data.
 */
export function choices<Item extends Choice>(
  examples: readonly [Item, ...Item[]],
): Example<{ -readonly [Key in keyof Item]: Widened<Item[Key]> }[]> {
  if (examples.length === 0) throw new TypeError("choices() needs an example: its keys are the type of the options");
  return marker((path) => describeList(examples, path));
}

/**
 * A list whose items are like the example; for lists that may be empty.
 *
 * @param of An example of one item.
 * @param examples The `__example__` to show. Default: empty.
 * @returns An example, for `data` of a screen.
 * @example
 * ```ts
 * import { list, screen } from "@flows/builder";
 * screen("ORDER", { title: "Order", data: { lines: list({ sku: "A-1", price: 3 }) } });
 * ```
 * @see Meta's page: Flow JSON, Dynamic properties.
 */
export function list<const Item>(of: Item, examples: readonly unknown[] = []): Example<Shape<Item>[]> {
  return marker((path) => {
    const { schema } = describeExample(of, `${path}[]`);
    return { schema: { type: "array", items: schema } as DescribedExample["schema"], value: examples };
  });
}

/**
 * A whole number, where an example would make it a `number`.
 *
 * @param example The `__example__`.
 * @returns An example, for `data` of a screen.
 * @throws {TypeError} If the example is not a whole number.
 * @example
 * ```ts
 * import { integer, screen } from "@flows/builder";
 * screen("TABLE", { title: "Table", data: { seats: integer(2) } });
 * ```
 * @see Meta's page: Flow JSON, Dynamic properties.
 */
export function integer(example: number): Example<number> {
  if (!Number.isInteger(example)) throw new TypeError(`integer() takes a whole number, and this is ${example}`);
  return marker(() => ({ schema: { type: "integer" }, value: example }));
}

/**
 * A key of an object that may be absent: the endpoint may leave it out. A navigate may not, since Meta wants every key there.
 *
 * @param example What it holds where it is there.
 * @returns An example of a key, for an object in `data` of a screen.
 * @example
 * ```ts
 * import { optional, screen } from "@flows/builder";
 * screen("HELLO", { title: "Hello", data: { user: { name: "Ada", nickname: optional("ada") } } });
 * ```
 * @see Meta's page: Flow JSON, Dynamic properties.
 */
export function optional<const Type>(example: Type): Optional<Type> {
  return marker((path) => describeExample(example, path)) as unknown as Optional<Type>;
}

/**
 * Data as Flow JSON describes it, where an example can't: other keywords of JSON Schema, or an object of unknown keys.
 *
 * @param field The schema, with its `__example__`; the type is read from it.
 * @returns An example, for `data` of a screen.
 * @example
 * ```ts
 * import { schema, screen } from "@flows/builder";
 * const size = schema({ type: "string", enum: ["S", "M", "L"], __example__: "M" });
 * screen("SHIRT", { title: "Shirt", data: { size } });
 * ```
 * @see Meta's page: Flow JSON, Dynamic properties.
 */
export function schema<const Field extends DataFieldJson>(field: Field): Example<Described<Field>> {
  const { __example__: value, ...described } = field;
  return marker(() => ({ schema: described as DescribedExample["schema"], value }));
}

function marker(describe: (path: string) => DescribedExample): Example<never> {
  return new ExampleMarker(describe) as unknown as Example<never>;
}
