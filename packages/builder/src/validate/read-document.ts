import {
  type FlowDocument,
  FoundAction,
  FoundComponent,
  FoundScreen,
  FoundText,
  isObject,
  type JsonObject,
} from "./document.ts";
import type { Path } from "./problem.ts";

const CHILDREN = ["layout", "children"];
const LISTS: readonly (readonly [key: string, keys: readonly string[]])[] = [
  ["children", ["children"]],
  ["then", ["then"]],
  ["else", ["else"]],
];
const ACTIONS = ["on-click-action", "on-select-action", "on-unselect-action"];
const ITEMS = ["data-source", "list-items"];

/** Reads what rules ask about from a document that passed the schema stage. */
export function readDocument(root: JsonObject): FlowDocument {
  const screens = (root.screens as readonly JsonObject[]).map(readScreen);
  const byId = new Map<string, FoundScreen>();
  const features = new Set<string>();
  for (const screen of screens) {
    byId.set(screen.id, screen);
    for (const type of screen.types) features.add(type);
    for (const { name } of screen.actions) features.add(name);
  }
  return { root, screens, byId, features };
}

function readScreen(object: JsonObject, index: number): FoundScreen {
  const screen = new FoundScreen(object, index);
  if (isObject(object.layout)) readList(object.layout.children, screen, CHILDREN, screen);
  return screen;
}

function readList(
  list: unknown,
  owner: FoundComponent | FoundScreen,
  keys: readonly string[],
  screen: FoundScreen,
): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    const component: unknown = list[index];
    if (isObject(component)) readComponent(new FoundComponent(component, owner, keys, index), screen);
  }
}

function readComponent(found: FoundComponent, screen: FoundScreen): void {
  const { component, type } = found;
  screen.add(found);
  const { name } = component;
  // A doubled name is another rule's; it names the first component that can have a value.
  if (typeof name === "string" && (screen.named.get(name)?.type ?? "Form") === "Form") screen.named.set(name, found);
  for (const key of Object.keys(component)) {
    const value = component[key];
    if (typeof value === "string" && FoundText.isNeeded(value)) found.texts.push(new FoundText(value, [key]));
  }
  if (found.texts.length > 0) screen.withTexts.push(found);
  readActions(component, [], found, screen);
  for (const key of ITEMS) {
    const items = component[key];
    if (!Array.isArray(items)) continue;
    for (let index = 0; index < items.length; index++) readActions(items[index], [key, index], found, screen);
  }
  if (type === "Form" || type === "If") for (const [key, keys] of LISTS) readList(component[key], found, keys, screen);
  if (type !== "Switch" || !isObject(component.cases)) return;
  for (const name of Object.keys(component.cases)) readList(component.cases[name], found, ["cases", name], screen);
}

function readActions(holder: unknown, keys: Path, owner: FoundComponent, { actions }: FoundScreen): void {
  if (!isObject(holder)) return;
  for (const key of ACTIONS) {
    const action = holder[key];
    if (!isObject(action)) continue;
    const found = new FoundAction(action, owner, [...keys, key]);
    if (found.payload !== undefined) readTexts(found.payload, ["payload"], found.texts);
    actions.push(found);
  }
}

/** Collects the references and expressions in a value, at any depth. */
function readTexts(value: object, keys: Path, texts: FoundText[]): void {
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const item: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof item === "string") {
      if (FoundText.isNeeded(item)) texts.push(new FoundText(item, [...keys, isList ? Number(key) : key]));
    } else if (typeof item === "object" && item !== null) {
      readTexts(item, [...keys, isList ? Number(key) : key], texts);
    }
  }
}
