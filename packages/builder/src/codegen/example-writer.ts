import { choices, integer, list, optional } from "../data.ts";
import { isObject, type JsonObject, own } from "../validate/json-object.ts";
import { call } from "./format/call.ts";
import type { Doc } from "./format/doc.ts";
import { array, object, quoted } from "./format/source.ts";
import { jsonSource, type WriteText } from "./json-source.ts";

/** An example, and how it is written. */
interface Example {
  readonly value: unknown;
  readonly source: Doc;
}

/** Writes examples with the helpers that they take. */
export class ExampleWriter {
  readonly imports = new Set<string>();
  readonly #writeText: WriteText;

  constructor(writeText: WriteText) {
    this.#writeText = writeText;
  }

  byExample(schema: unknown, value: unknown): Example | undefined {
    if (!isObject(schema)) return undefined;
    if (schema.type === "integer") return Number.isInteger(value) ? this.#integer(value as number) : undefined;
    if (Array.isArray(value)) return this.#array(schema.items, value);
    if (isObject(value)) return this.#object(schema, value);
    if (value === null || value === undefined) return undefined;
    return { value, source: typeof value === "string" ? this.#writeText(value) : String(value) };
  }

  /** A list whose items have keys that the examples lack, or that has no examples. */
  asList({ type, items, __example__ }: JsonObject): Example | undefined {
    if (type !== "array" || !Array.isArray(__example__)) return undefined;
    const [first] = __example__;
    const item = this.#blank(items, first);
    if (item === undefined) return undefined;
    this.imports.add("list");
    const examples = jsonSource(__example__, this.#writeText);
    return __example__.length === 0
      ? { value: list(item.value), source: call("list", [item.source]) }
      : { value: list(item.value, __example__), source: call("list", [item.source, examples]) };
  }

  #integer(value: number): Example {
    this.imports.add("integer");
    return { value: integer(value), source: `integer(${value})` };
  }

  #array(schema: unknown, items: readonly unknown[]): Example | undefined {
    const examples = items.map((item) => this.byExample(schema, item));
    if (examples.length === 0 || !examples.every((example) => example !== undefined)) return undefined;
    const values = examples.map(({ value }) => value);
    const isObjects = items.every(isObject);
    const source = array(
      examples.map((example) => example.source),
      isObjects && items.length > 1,
    );
    if (!items.every((item) => isObject(item) && typeof item.id === "string" && typeof item.title === "string"))
      return { value: values, source };
    this.imports.add("choices");
    return { value: choices(values as never), source: call("choices", [source]) };
  }

  #object({ properties }: JsonObject, value: JsonObject): Example | undefined {
    const entries: [string, Example][] = [];
    for (const [key, item] of Object.entries(value)) {
      const example = this.byExample(isObject(properties) ? own(properties, key) : undefined, item);
      if (example === undefined) return undefined;
      entries.push([key, example]);
    }
    return objectOf(entries);
  }

  /** An example of an item made from its schema; its keys may be absent from the first item there is. */
  #blank(schema: unknown, sample: unknown): Example | undefined {
    if (!isObject(schema)) return undefined;
    const given = this.byExample(schema, sample);
    switch (schema.type) {
      case "string":
        return given ?? { value: "", source: '""' };
      case "number":
        return given ?? { value: 0, source: "0" };
      case "integer":
        return given ?? this.#integer(0);
      case "boolean":
        return given ?? { value: false, source: "false" };
      case "object":
        return this.#blankObject(schema, sample);
    }
    // The name of an action in data.
    return typeof schema.const === "string" ? { value: schema.const, source: quoted(schema.const) } : undefined;
  }

  #blankObject({ properties }: JsonObject, sample: unknown): Example | undefined {
    if (!isObject(properties)) return undefined;
    const entries: [string, Example][] = [];
    for (const [key, schema] of Object.entries(properties)) {
      const isThere = isObject(sample) && Object.hasOwn(sample, key);
      const example = this.#blank(schema, isThere ? sample[key] : undefined);
      if (example === undefined) return undefined;
      entries.push([key, isThere || !isObject(sample) ? example : this.#optional(example)]);
    }
    return objectOf(entries);
  }

  #optional({ value, source }: Example): Example {
    this.imports.add("optional");
    return { value: optional(value), source: call("optional", [source]) };
  }
}

function objectOf(entries: readonly (readonly [string, Example])[]): Example {
  return {
    value: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
    source: object(entries.map(([name, { source }]) => ({ name, value: source }))),
  };
}
