import type { ComponentDefinition } from "./components/definition.ts";
import { COMPONENTS } from "./components/table.ts";
import type { FieldType } from "./field-types.ts";
import { Layout, type Placed } from "./layout.ts";

/** The fields of a layout by name, those of its blocks too, with the words for their types. */
export function fieldsOf(layout: Layout): Map<string, FieldType> {
  const fields = new Map<string, FieldType>();
  for (const placed of layout.placed()) {
    const type = fieldType(placed);
    if (type !== undefined) fields.set(placed.options.name as string, type);
    for (const block of blocksOf(placed)) for (const [name, inner] of fieldsOf(block)) fields.set(name, inner);
  }
  return fields;
}

function blocksOf({ options }: Placed): Layout[] {
  const values = Object.values(options);
  const inCases = typeof options.cases === "object" && options.cases !== null ? Object.values(options.cases) : [];
  return [...values, ...inCases].filter((value) => value instanceof Layout);
}

function fieldType({ type, options }: Placed): FieldType | undefined {
  const { field }: ComponentDefinition = COMPONENTS[type];
  if (field === "dateOrRange") return options.mode === "range" ? "dateRange" : "string";
  return type === "TextInput" && (options.inputType === "number" || options.inputType === "passcode")
    ? "number"
    : field;
}
