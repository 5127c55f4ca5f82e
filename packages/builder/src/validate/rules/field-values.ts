import type { ComponentDefinition, FieldValue } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";
import type { FoundScreen, JsonObject } from "../document.ts";
import { show } from "../show.ts";

const TABLE: ReadonlyMap<string, ComponentDefinition> = new Map(Object.entries(COMPONENTS));

/** The component with this name on a screen. */
export function fieldOf(screen: FoundScreen, name: string): JsonObject | undefined {
  return screen.components.find(({ component }) => component.name === name)?.component;
}

/** What the value of a component's field is; `undefined` if it has none. */
export function fieldValue(component: JsonObject): FieldValue | undefined {
  const kind = TABLE.get(show(component.type))?.field;
  const numeric = component["input-type"] === "number" || component["input-type"] === "passcode";
  return component.type === "TextInput" && numeric ? "number" : kind;
}
