import { dataField } from "../data-field.ts";
import { isObject } from "../validate/json-object.ts";
import { ExampleWriter } from "./example-writer.ts";
import { call } from "./format/call.ts";
import type { Doc } from "./format/doc.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import { jsonSource, type WriteText } from "./json-source.ts";

/**
 * The source of a data field by example, with the helpers that it takes.
 *
 * Each candidate is tried: where none gives the field back, it is written as Flow JSON has it.
 */
export function exampleSource(field: unknown, writeText: WriteText, imports: Set<string>): Doc {
  const writer = new ExampleWriter(writeText);
  if (isObject(field) && "__example__" in field) {
    for (const candidate of [() => writer.byExample(field, field.__example__), () => writer.asList(field)]) {
      writer.imports.clear();
      const example = candidate();
      if (example === undefined || !gives(example.value, field)) continue;
      for (const name of writer.imports) imports.add(name);
      return example.source;
    }
  }
  imports.add("schema");
  return call("schema", [jsonSource(exampleLast(field), writeText)]);
}

/** The field as the DSL emits it: the schema, and then the example. */
function exampleLast(field: unknown): unknown {
  if (!isObject(field) || !Object.hasOwn(field, "__example__")) return field;
  const { __example__: example, ...described } = field;
  return { ...described, __example__: example };
}

function gives(example: unknown, field: unknown): boolean {
  try {
    return isDeepEqual(dataField(example, ""), field);
  } catch {
    return false;
  }
}
