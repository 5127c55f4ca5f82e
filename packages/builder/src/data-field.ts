import { SELECT_ACTIONS } from "./components/action-properties.ts";
import { describeArgument } from "./describe-argument.ts";
import type { DataFieldJson, DataSchemaJson } from "./json/index.ts";

/** An example that stands for more than it shows, and how to describe it. */
export class ExampleMarker {
  readonly describe: (path: string) => DescribedExample;

  constructor(describe: (path: string) => DescribedExample) {
    this.describe = describe;
  }

  get [Symbol.toStringTag](): string {
    return "example";
  }
}

/** The schema and the value of an example. */
export interface DescribedExample {
  readonly schema: DataSchemaJson;
  readonly value: unknown;
}

/**
 * The field of a data model that an example stands for.
 *
 * @throws {TypeError} Where the example has no type: an empty array, `null`, a function.
 */
export function dataField(example: unknown, path: string): DataFieldJson {
  const { schema, value } = describeExample(example, path);
  return { ...schema, __example__: value } as DataFieldJson;
}

/** Describes an example; the path is for the message where it has no type. */
export function describeExample(example: unknown, path: string): DescribedExample {
  if (example instanceof ExampleMarker) return example.describe(path);
  if (Array.isArray(example)) return describeList(example, path);
  switch (typeof example) {
    case "string":
    case "number":
    case "boolean":
      return { schema: { type: typeof example as "string" | "number" | "boolean" }, value: example };
    case "object":
      if (example !== null && Object.getPrototypeOf(example) === Object.prototype)
        return describeObject(example as Record<string, unknown>, path);
  }
  throw new TypeError(
    `data '${path}' is ${describeArgument(example)}; give an example: a text, a number, a boolean, a list or an object`,
  );
}

/** Describes a list by all of its examples, since each may lack keys that others have. */
export function describeList(examples: readonly unknown[], path: string): DescribedExample {
  if (examples.length === 0)
    throw new TypeError(`data '${path}' is an empty list, which has no type; write list(example of an item)`);
  const items = examples.map((item) => describeExample(item, `${path}[]`));
  const [first] = items as [DescribedExample];
  const properties = Object.assign({}, ...items.map(({ schema }) => schema.properties));
  const schema = first.schema.type === "object" ? { type: "object", properties } : first.schema;
  return { schema: { type: "array", items: schema } as DataSchemaJson, value: items.map(({ value }) => value) };
}

function describeObject(example: Record<string, unknown>, path: string): DescribedExample {
  const entries = Object.entries(example).map(
    ([key, value]) => [key, describeKey(key, value, `${path}.${key}`)] as const,
  );
  return {
    schema: { type: "object", properties: Object.fromEntries(entries.map(([key, { schema }]) => [key, schema])) },
    value: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
  };
}

// Meta wants the action of a bound option to be declared by its constant name, without a type.
function describeKey(key: string, example: unknown, path: string): DescribedExample {
  const described = describeExample(example, path);
  if (!SELECT_ACTIONS.includes(key)) return described;
  const properties = { ...described.schema.properties, name: { const: "update_data" } };
  return { ...described, schema: { ...described.schema, properties } };
}
