import type { ComponentDefinition } from "./components/definition.ts";
import { NUMBER_INPUTS } from "./components/text-input.ts";
import type { FieldType } from "./field-types.ts";

/** The word for the type of a component's field, which its input type or its mode may decide; `undefined` if it has none. */
export function typeOfField(
  { type, field }: ComponentDefinition,
  inputType: unknown,
  mode: unknown,
): FieldType | undefined {
  if (field === "dateOrRange") return mode === "range" ? "dateRange" : "string";
  return type === "TextInput" && NUMBER_INPUTS.includes(inputType) ? "number" : field;
}
