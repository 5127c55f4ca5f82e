import type { ComponentDefinition, ItemDefinition, PropertyDefinition } from "../components/definition.ts";
import { definitionOf } from "../components/definition-of.ts";
import { ITEMS } from "../components/items.ts";
import type { LongerThan } from "../types/length.ts";
import { isObject, own } from "../validate/json-object.ts";
import { type FlowModel, forEachObject } from "./flow-model.ts";
import { optionName } from "./option-name.ts";
import { readExpression } from "./read-expression.ts";

/** The longest limit that the compiler holds texts to. */
const CHECKED = 120 satisfies keyof LongerThan;

/** Whether a text is longer than the compiler lets through. */
export function hasLongTexts({ screens, version }: FlowModel): boolean {
  let found = false;
  for (const { json } of screens)
    forEachObject(json.layout, (object) => {
      const definition = definitionOf(object.type);
      if (definition !== undefined) found ||= isLong(object, definition, version);
    });
  return found;
}

function isLong(
  json: Readonly<Record<string, unknown>>,
  { properties }: ComponentDefinition | ItemDefinition,
  version: string,
): boolean {
  return Object.keys(json).some((key) => {
    const definition = own(properties, optionName(key)) as PropertyDefinition | undefined;
    return definition !== undefined && isLongValue(json[key], definition, version);
  });
}

function isLongValue(value: unknown, { maxChars, value: holds }: PropertyDefinition, version: string): boolean {
  const items = own(ITEMS, holds) as ItemDefinition | undefined;
  if (items !== undefined) return [value].flat().some((item) => isObject(item) && isLong(item, items, version));
  if (maxChars === undefined || maxChars > CHECKED) return false;
  const texts = isObject(value) ? Object.values(value) : [value].flat();
  return texts.some(
    (text) => typeof text === "string" && text.length > maxChars && readExpression(text, version).kind === "text",
  );
}
