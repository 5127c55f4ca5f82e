import { definitionOf } from "../components/definition-of.ts";
import type { FieldType } from "../field-types.ts";
import { typeOfField } from "../type-of-field.ts";
import { isObject, type JsonObject } from "../validate/json-object.ts";
import { Names } from "./names.ts";
import { referencesIn } from "./read-expression.ts";

/** A field of a screen. */
export interface FieldModel {
  readonly type: FieldType;
  /** The only values that it has, where its options are written out. */
  readonly ids: ReadonlySet<string> | undefined;
}

/** A screen of the document, and what the source calls it. */
export interface ScreenModel {
  readonly id: string;
  /** Undefined: the document leads to the screen and does not have it. */
  readonly index: number | undefined;
  readonly json: JsonObject;
  readonly data: JsonObject;
  /** The constant of its header. */
  readonly header: string;
  /** The constant of its layout. */
  readonly layout: string;
  readonly fields: ReadonlyMap<string, FieldModel>;
  /** The screens whose fields it reads, with the fields. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What stands among the screens and is none. */
interface Stranger {
  readonly value: unknown;
  readonly index: number;
  /** How many screens stand before it. */
  readonly behind: number;
}

/** What is known of the whole document before any of it is written. */
export interface FlowModel {
  readonly root: JsonObject;
  /** The flow's constant. */
  readonly name: string;
  readonly version: string;
  readonly screens: readonly ScreenModel[];
  readonly missing: readonly ScreenModel[];
  readonly byId: ReadonlyMap<string, ScreenModel>;
  readonly names: Names;
  readonly leftOut: readonly Stranger[];
}

/** Reads what is known of the whole document. */
export function readFlow(root: JsonObject, flowName: string): FlowModel {
  const names = new Names();
  const name = names.claimExact(flowName);
  const entries = Array.isArray(root.screens) ? (root.screens as readonly unknown[]) : [];
  const version = typeof root.version === "string" ? root.version : "";
  const byId = new Map<string, ScreenModel>();
  const screens: ScreenModel[] = [];
  const leftOut: Stranger[] = [];
  for (const [index, json] of entries.entries()) {
    if (!isObject(json) || typeof json.id !== "string") {
      leftOut.push({ value: json, index, behind: screens.length });
      continue;
    }
    const screen = readScreen(json.id, index, json, version, names);
    screens.push(screen);
    if (!byId.has(screen.id)) byId.set(screen.id, screen);
  }
  const missing: ScreenModel[] = [];
  for (const id of screens.flatMap(({ json }) => targetsIn(json.layout))) {
    if (byId.has(id)) continue;
    const screen = readScreen(id, undefined, { id, title: id }, version, names);
    missing.push(screen);
    byId.set(id, screen);
  }
  return { root, name, version, screens, missing, byId, names, leftOut };
}

function readScreen(
  id: string,
  index: number | undefined,
  json: JsonObject,
  version: string,
  names: Names,
): ScreenModel {
  const header = names.claim(id, "Header");
  const reads = new Map<string, Set<string>>();
  for (const { screen, scope, path } of referencesIn(json.layout, version)) {
    if (screen === undefined || screen === id || scope !== "form") continue;
    reads.set(screen, (reads.get(screen) ?? new Set()).add(path[0] ?? ""));
  }
  return {
    id,
    index,
    json,
    data: isObject(json.data) ? json.data : {},
    header,
    layout: names.claim(`${header}Screen`, "Layout"),
    fields: readFields(json.layout),
    reads,
  };
}

/** The fields of a layout by name, those of its blocks too. */
function readFields(layout: unknown): Map<string, FieldModel> {
  const fields = new Map<string, FieldModel>();
  forEachObject(layout, (object) => {
    const field = readField(object);
    if (field !== undefined && !fields.has(object.name as string)) fields.set(object.name as string, field);
  });
  return fields;
}

/** The field that a component adds. */
export function readField(component: JsonObject): FieldModel | undefined {
  const definition = definitionOf(component.type);
  if (definition === undefined || typeof component.name !== "string") return undefined;
  const type = typeOfField(definition, component["input-type"], component.mode);
  return type === undefined ? undefined : { type, ids: readIds(component["data-source"]) };
}

function readIds(options: unknown): ReadonlySet<string> | undefined {
  if (!Array.isArray(options)) return undefined;
  return new Set(options.flatMap((option) => (isObject(option) && typeof option.id === "string" ? [option.id] : [])));
}

function targetsIn(layout: unknown): string[] {
  const ids: string[] = [];
  forEachObject(layout, ({ name, next }) => {
    if (name === "navigate" && isObject(next) && typeof next.name === "string") ids.push(next.name);
  });
  return ids;
}

/** Visits every object in a value, outer ones first. */
export function forEachObject(value: unknown, visit: (object: JsonObject) => void): void {
  if (isObject(value)) visit(value);
  if (typeof value !== "object" || value === null) return;
  for (const item of Object.values(value)) forEachObject(item, visit);
}
