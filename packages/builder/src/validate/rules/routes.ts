import { type FlowDocument, type FoundScreen, isObject } from "../document.ts";
import { show } from "../show.ts";

/** Where a screen's navigate actions lead, each screen once. */
export function navigationsOf({ actions }: FoundScreen): string[] {
  const targets = new Set<string>();
  for (const { target } of actions) if (target !== undefined) targets.add(target);
  return [...targets];
}

type Routes = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<FlowDocument, Routes>();

/** Where each screen leads: by the model, or where there is none by its navigate actions. */
export function routesOf(document: FlowDocument): Routes {
  let routes = known.get(document);
  if (routes === undefined) {
    routes = readRoutes(document);
    known.set(document, routes);
  }
  return routes;
}

function readRoutes({ root, screens }: FlowDocument): Routes {
  const model = root.routing_model;
  if (!isObject(model)) return new Map(screens.map((screen) => [screen.id, navigationsOf(screen)]));
  return new Map(Object.entries(model).map(([id, next]) => [id, Array.isArray(next) ? next.map(show) : []]));
}

/** Whether the routes are written down, and not read from the actions. */
export function hasModel({ root }: FlowDocument): boolean {
  return isObject(root.routing_model);
}

/** Whether some screen leads on by a list, which counts as leading everywhere. */
export function hasNavigationList({ screens }: FlowDocument): boolean {
  return screens.some((screen) => screen.has("NavigationList"));
}
