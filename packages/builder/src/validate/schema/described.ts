import type { PropertyDefinition } from "../../components/definition.ts";
import type { JsonObject } from "../document.ts";
import type { Path } from "../problem.ts";

/** An object with its definition: a component, an item of a list, an action. */
export interface Described {
  /** What it is called in messages. */
  readonly name: string;
  readonly page: string;
  readonly object: JsonObject;
  readonly path: Path;
  /** The properties by their names in Flow JSON. */
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
  /** The property that says what the object is, which nobody checks again. */
  readonly discriminator?: string;
}

const named = new WeakMap<object, ReadonlyMap<string, PropertyDefinition>>();

/** The properties of a table entry by their names in Flow JSON. */
export function byJsonName(
  properties: Readonly<Record<string, PropertyDefinition>>,
): ReadonlyMap<string, PropertyDefinition> {
  let map = named.get(properties);
  if (map === undefined) {
    const entries = Object.entries(properties).map(([name, definition]) => [kebab(name), definition] as const);
    map = new Map(entries);
    named.set(properties, map);
  }
  return map;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
