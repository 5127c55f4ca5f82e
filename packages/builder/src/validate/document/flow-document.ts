import type { AnyVersion } from "../../versions.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { show } from "../show.ts";
import type { FoundAction, FoundComponent, FoundScreen } from "./found.ts";

/** Where each screen leads, by its id. */
export type Routes = ReadonlyMap<string, readonly string[]>;

const NO_COMPONENTS: readonly FoundComponent[] = [];
const NO_ACTIONS: readonly FoundAction[] = [];

/** A document as the rules see it: what was collected while its structure was checked. */
export class FlowDocument {
  readonly root: JsonObject;
  readonly version: AnyVersion;
  readonly screens: FoundScreen[] = [];
  readonly byId = new Map<string, FoundScreen>();
  readonly #byType = new Map<string, FoundComponent[]>();
  readonly #byAction = new Map<string, FoundAction[]>();
  readonly #keys = new Map<JsonObject, readonly string[]>();
  readonly #leadingOn = new Map<string, ReadonlySet<string>>();
  #screenWithField: Map<string, FoundScreen> | undefined;
  #routes: Routes | undefined;
  #destinations: ReadonlySet<string> | undefined;

  constructor(root: JsonObject, version: AnyVersion) {
    this.root = root;
    this.version = version;
  }

  addScreen(screen: FoundScreen): void {
    this.screens.push(screen);
    this.byId.set(screen.id, screen);
  }

  addComponent(found: FoundComponent): void {
    found.screen.addComponent(found);
    const same = this.#byType.get(found.type);
    if (same === undefined) this.#byType.set(found.type, [found]);
    else same.push(found);
  }

  addAction(found: FoundAction): void {
    found.screen.addAction(found);
    const same = this.#byAction.get(found.name);
    if (same === undefined) this.#byAction.set(found.name, [found]);
    else same.push(found);
  }

  /** Its components of one type. */
  ofType(type: string): readonly FoundComponent[] {
    return this.#byType.get(type) ?? NO_COMPONENTS;
  }

  /** Its components of some types, one type after the other. */
  ofTypes(types: readonly string[]): readonly FoundComponent[] {
    let found = NO_COMPONENTS;
    for (const type of types) {
      const same = this.#byType.get(type);
      if (same !== undefined) found = found === NO_COMPONENTS ? same : found.concat(same);
    }
    return found;
  }

  /** Its actions of one name. */
  actionsNamed(name: string): readonly FoundAction[] {
    return this.#byAction.get(name) ?? NO_ACTIONS;
  }

  /** Where each screen leads: by the model, or where there is none by its navigate actions. */
  get routes(): Routes {
    this.#routes ??= readRoutes(this);
    return this.#routes;
  }

  /** The screens that some route leads to. */
  get destinations(): ReadonlySet<string> {
    this.#destinations ??= readDestinations(this.routes);
    return this.#destinations;
  }

  /** The first screen that has a field of a name. */
  screenWithField(name: string): FoundScreen | undefined {
    if (this.#screenWithField === undefined) {
      this.#screenWithField = new Map();
      for (const screen of this.screens.toReversed())
        for (const [field, { shape }] of screen.named)
          if (shape.definition.field !== undefined) this.#screenWithField.set(field, screen);
    }
    return this.#screenWithField.get(name);
  }

  /** Whether some route leads from one screen to another. */
  hasRoute(from: string, to: string): boolean {
    let next = this.#leadingOn.get(from);
    if (next === undefined) {
      next = new Set(this.routes.get(from));
      this.#leadingOn.set(from, next);
    }
    return next.has(to);
  }

  /** The keys of an object that is looked into again and again. */
  keysOf(object: JsonObject): readonly string[] {
    let keys = this.#keys.get(object);
    if (keys === undefined) {
      keys = Object.keys(object);
      this.#keys.set(object, keys);
    }
    return keys;
  }

  /** Whether the routes are written down, and not read from the actions. */
  get hasModel(): boolean {
    return isObject(this.root.routing_model);
  }

  /** Whether some screen leads on by a list, which counts as leading everywhere. */
  get hasNavigationList(): boolean {
    return this.#byType.has("NavigationList");
  }
}

function readRoutes({ root, screens }: FlowDocument): Routes {
  const model = root.routing_model;
  const routes = new Map<string, readonly string[]>();
  if (!isObject(model)) for (const { id, navigations } of screens) routes.set(id, [...navigations]);
  else for (const id of Object.keys(model)) routes.set(id, Array.isArray(model[id]) ? model[id].map(show) : []);
  return routes;
}

function readDestinations(routes: Routes): ReadonlySet<string> {
  const destinations = new Set<string>();
  for (const next of routes.values()) for (const to of next) destinations.add(to);
  return destinations;
}
