import type { ComponentDefinition, Container } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";
import { type AnyVersion, isAtLeast } from "../../versions.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** A component as one version knows it. */
export interface ComponentShape extends Shape {
  readonly definition: ComponentDefinition;
  /** Where it may stand. */
  readonly places: ReadonlySet<string>;
  /** What it is to the components in it, if it may have any. */
  readonly contains: Container | undefined;
}

const TABLE: Readonly<Record<string, ComponentDefinition>> = COMPONENTS;
const CONTAINERS: Readonly<Record<string, Container>> = { Form: "form", If: "if", Switch: "switch" };
const shapes = new Map<AnyVersion, ReadonlyMap<string, ComponentShape>>();

/** The components as one version knows them, by name. */
export function componentShapes(version: AnyVersion): ReadonlyMap<string, ComponentShape> {
  let found = shapes.get(version);
  if (found === undefined) {
    found = new Map(
      Object.entries(TABLE).map(([type, definition]) => [type, componentShape(type, definition, version)]),
    );
    shapes.set(version, found);
  }
  return found;
}

function componentShape(type: string, definition: ComponentDefinition, version: AnyVersion): ComponentShape {
  const { page } = definition;
  const { title, properties, required, bounded, later } = shapeOf(type, page, definition.properties, version, type);
  const places = placesOf(definition, version);
  // Written out, for a spread lays out each object apart, and the engine then looks each property up anew.
  return { title, page, properties, required, bounded, later, definition, places, contains: CONTAINERS[type] };
}

function placesOf({ standsIn }: ComponentDefinition, version: AnyVersion): ReadonlySet<string> {
  return new Set(Object.entries(standsIn).flatMap(([place, since]) => (isAtLeast(version, since) ? [place] : [])));
}
