import type { ItemDefinition, PropertyDefinition } from "../../components/definition.ts";
import { ITEMS } from "../../components/items.ts";
import { jsonName } from "../../json-name.ts";
import { type AnyVersion, isAtLeast } from "../../versions.ts";
import { alike } from "./alike.ts";
import { boundTypes, type JsonType, literalTypes } from "./literal-types.ts";
import { longestImage } from "./longest-image.ts";
import { type IsPlain, plainTest } from "./plain.ts";

/** A property as one version knows it. */
export interface PropertyShape {
  /** Its name in Flow JSON. */
  readonly name: string;
  /** The name, as a path. */
  readonly keys: readonly [string];
  readonly definition: PropertyDefinition;
  readonly isRequired: boolean;
  /** Whether a value needs no closer look. */
  readonly isPlain: IsPlain;
  /** The longest text in base64 that an image of the documented size may have. */
  readonly maxImageChars: number;
  /** The types of JSON that a literal may have; `undefined` where any may. */
  readonly types: readonly JsonType[] | undefined;
  /** The types of data that may be bound to it; empty where any may. */
  readonly bound: readonly string[];
  /** What the objects in it look like. */
  readonly item: Shape | undefined;
  /** The actions that it may hold. */
  readonly actions: readonly string[];
}

/** A property that may not be greater than another. */
export interface Bounded {
  readonly name: string;
  readonly most: string;
  /** Whether Meta refuses it. */
  readonly enforced: boolean;
}

/** An object as one version knows it. */
export interface Shape {
  /** What it is called in messages. */
  readonly title: string;
  readonly page: string;
  /** Its properties by their names in Flow JSON. */
  readonly properties: ReadonlyMap<string, PropertyShape>;
  readonly required: readonly PropertyShape[];
  /** Those that another one bounds, by the name of that one. */
  readonly bounded: readonly Bounded[];
  /** The properties that only newer versions know, with the first that does. */
  readonly later: ReadonlyMap<string, AnyVersion>;
}

/** Reads a shape from a part of the table. */
export function shapeOf(
  title: string,
  page: string,
  definitions: Readonly<Record<string, PropertyDefinition>>,
  version: AnyVersion,
  component?: string,
): Shape {
  const properties = new Map<string, PropertyShape>();
  const later = new Map<string, AnyVersion>();
  for (const [name, definition] of Object.entries(byJsonName(definitions))) {
    if (definition.since !== undefined && !isAtLeast(version, definition.since)) later.set(name, definition.since);
    else if (definition.until === undefined || !isAtLeast(version, definition.until))
      properties.set(name, propertyShape(name, page, definition, version, component));
  }
  const required = [...properties.values()].filter((property) => property.isRequired);
  const bounded = [...properties.values()].flatMap(({ name, definition: { notAbove } }) =>
    notAbove === undefined ? [] : [{ name, most: jsonName(notAbove.property), enforced: notAbove.enforced }],
  );
  return { title, page, properties, required, bounded, later };
}

/** As keys of an object, names that were put together become the engine's own, which a map finds faster. */
function byJsonName(
  definitions: Readonly<Record<string, PropertyDefinition>>,
): Readonly<Record<string, PropertyDefinition>> {
  return Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [jsonName(name), definition]));
}

function propertyShape(
  name: string,
  page: string,
  definition: PropertyDefinition,
  version: AnyVersion,
  component: string | undefined,
): PropertyShape {
  const items = (ITEMS as Readonly<Record<string, ItemDefinition>>)[definition.value];
  const item = items === undefined ? undefined : shapeOf(`an item of '${name}'`, page, items.properties, version);
  const actions = Object.entries(definition.actions ?? {}).flatMap(([action, since]) =>
    isAtLeast(version, since) ? [action] : [],
  );
  return {
    name,
    keys: [name],
    definition: alike(definition),
    isRequired: isRequired(definition, version),
    isPlain: plainTest(definition, version, item),
    maxImageChars: longestImage(definition, version),
    types: literalTypes(definition, version, component),
    bound: boundTypes(definition, version),
    item,
    actions,
  };
}

function isRequired({ required }: PropertyDefinition, version: AnyVersion): boolean {
  return required === true || (required !== undefined && isAtLeast(version, required));
}
