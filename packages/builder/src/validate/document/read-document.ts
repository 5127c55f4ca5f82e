import { isObject, type JsonObject } from "../json-object.ts";
import type { Path } from "../problem.ts";
import { FlowDocument } from "./flow-document.ts";
import { FoundAction, FoundComponent, FoundScreen } from "./found.ts";
import { FoundText } from "./found-text.ts";

const CHILDREN = ["layout", "children"];
const PAYLOAD = ["payload"];
/** Where components hold components. */
const LISTS: ReadonlyMap<string, readonly string[]> = new Map(["children", "then", "else"].map((key) => [key, [key]]));
const ACTION = "on-";

/** Reads what rules ask about from a document that passed the schema stage. */
export function readDocument(root: JsonObject): FlowDocument {
  return new FlowDocument(root, (root.screens as readonly JsonObject[]).map(readScreen));
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
  const { component } = found;
  screen.add(found);
  for (const key in component) {
    const value = component[key];
    if (typeof value === "string") {
      if (FoundText.isNeeded(value)) found.texts.push(new FoundText(value, [key]));
    } else if (typeof value === "object" && value !== null) readObject(key, value, found, screen);
  }
  if (found.texts.length > 0 || found.innerTexts.length > 0) screen.withTexts.push(found);
}

function readObject(key: string, value: object, found: FoundComponent, screen: FoundScreen): void {
  const keys = LISTS.get(key);
  if (keys !== undefined) readList(value, found, keys, screen);
  else if (key.startsWith(ACTION)) readAction(value, [key], found, screen);
  else if (key !== "cases") readInner(key, value, found, screen);
  else if (isObject(value)) for (const name in value) readList(value[name], found, [key, name], screen);
}

/** What stands in lists and objects: items with actions, texts. */
function readInner(key: string, value: object, found: FoundComponent, screen: FoundScreen): void {
  if (!Array.isArray(value)) return readTexts(value, [key], found.innerTexts);
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isObject(item)) continue;
    for (const name in item) {
      const held = item[name];
      if (name.startsWith(ACTION)) readAction(held, [key, index, name], found, screen);
      else if (typeof held === "object" && held !== null) readTexts(held, [key, index, name], found.innerTexts);
      else if (typeof held === "string" && FoundText.isNeeded(held))
        found.innerTexts.push(new FoundText(held, [key, index, name]));
    }
  }
}

function readAction(action: unknown, keys: Path, owner: FoundComponent, { actions }: FoundScreen): void {
  if (!isObject(action)) return;
  const found = new FoundAction(action, owner, keys);
  if (found.payload !== undefined) readTexts(found.payload, PAYLOAD, found.texts);
  actions.push(found);
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
