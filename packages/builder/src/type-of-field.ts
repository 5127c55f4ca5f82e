import type { ComponentDefinition } from "./components/definition.ts";
import { NUMBER_INPUTS } from "./components/text-input.ts";
import type { FieldType } from "./field-types.ts";

/**
 * The word for the type of a component's field, which its input type or its mode may decide.
 *
 * @param definition The component, of `COMPONENTS`.
 * @param inputType Its `input-type`, if it has one.
 * @param mode Its `mode`, if it has one.
 * @returns `undefined` for a component without a field.
 * @example
 * ```ts
 * import { COMPONENTS, typeOfField } from "@flows/builder";
 * typeOfField(COMPONENTS.CalendarPicker, undefined, "range");
 * //=> "dateRange"
 * ```
 * @see Meta's page: Flow JSON, Forms.
 */
export function typeOfField(
  { type, field }: ComponentDefinition,
  inputType: unknown,
  mode: unknown,
): FieldType | undefined {
  if (field === "dateOrRange") return mode === "range" ? "dateRange" : "string";
  return type === "TextInput" && NUMBER_INPUTS.includes(inputType) ? "number" : field;
}
