import { isObject, type JsonObject } from "../json-object.ts";
import { show } from "../show.ts";
import type { FoundScreen } from "./found.ts";

/** Where each screen leads, by its id. */
export type Routes = ReadonlyMap<string, readonly string[]>;

/** A document as the semantic rules see it. */
export class FlowDocument {
  readonly root: JsonObject;
  readonly screens: readonly FoundScreen[];
  readonly byId: ReadonlyMap<string, FoundScreen>;
  /** The names of the components and the actions that it has. */
  readonly features: ReadonlySet<string>;
  #routes: Routes | undefined;
  #destinations: ReadonlySet<string> | undefined;

  constructor(root: JsonObject, screens: readonly FoundScreen[]) {
    this.root = root;
    this.screens = screens;
    const byId = new Map<string, FoundScreen>();
    const features = new Set<string>();
    for (const screen of screens) {
      byId.set(screen.id, screen);
      for (const type of screen.types) features.add(type);
      for (const { name } of screen.actions) features.add(name);
    }
    this.byId = byId;
    this.features = features;
  }

  /** Where each screen leads: by the model, or where there is none by its navigate actions. */
  get routes(): Routes {
    this.#routes ??= readRoutes(this);
    return this.#routes;
  }

  /** The screens that some route leads to. */
  get destinations(): ReadonlySet<string> {
    this.#destinations ??= new Set([...this.routes.values()].flat());
    return this.#destinations;
  }

  /** Whether the routes are written down, and not read from the actions. */
  get hasModel(): boolean {
    return isObject(this.root.routing_model);
  }

  /** Whether some screen leads on by a list, which counts as leading everywhere. */
  get hasNavigationList(): boolean {
    return this.features.has("NavigationList");
  }
}

function readRoutes({ root, screens }: FlowDocument): Routes {
  const model = root.routing_model;
  if (!isObject(model)) return new Map(screens.map(({ id, navigations }) => [id, navigations]));
  return new Map(Object.entries(model).map(([id, next]) => [id, Array.isArray(next) ? next.map(show) : []]));
}
