import { COMPONENTS } from "../components/table.ts";
import type { FieldType } from "../field-types.ts";
import { typeOfField } from "../type-of-field.ts";
import { Layout } from "./layout.ts";
import type { Placed } from "./placed.ts";

/** The fields of a layout by name, those of its blocks too, with the words for their types. */
export function fieldsOf(layout: Layout): Map<string, FieldType> {
  const fields = new Map<string, FieldType>();
  for (const placed of layout.placed()) {
    const type = typeOfField(COMPONENTS[placed.type], placed.get("input-type"), placed.get("mode"));
    if (type !== undefined) fields.set(placed.get("name") as string, type);
    for (const block of blocksOf(placed)) for (const [name, inner] of fieldsOf(block)) fields.set(name, inner);
  }
  return fields;
}

function blocksOf(placed: Placed): Layout[] {
  const blocks: unknown[] = ["children", "then", "else"].map((name) => placed.get(name));
  const cases = placed.get("cases");
  return [...blocks, ...(cases instanceof Map ? cases.values() : [])].filter((value) => value instanceof Layout);
}
