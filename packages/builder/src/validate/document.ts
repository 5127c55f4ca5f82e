import type { Path } from "./problem.ts";

/** An object of JSON, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A component, and where it stands. */
export interface FoundComponent {
  readonly component: JsonObject;
  readonly path: Path;
}

/** An action, and where it stands. */
export interface FoundAction {
  readonly action: JsonObject;
  readonly path: Path;
  /** The component that has it. */
  readonly component: JsonObject;
}

/** A screen of a document whose structure is sound, with what rules ask about it. */
export interface FoundScreen {
  readonly id: string;
  readonly screen: JsonObject;
  readonly path: Path;
  readonly data: JsonObject;
  /** Every component, in any branch, in the order they stand. */
  readonly components: readonly FoundComponent[];
  readonly actions: readonly FoundAction[];
}

/** A document as the semantic rules see it. */
export interface FlowDocument {
  readonly root: JsonObject;
  readonly screens: readonly FoundScreen[];
  readonly byId: ReadonlyMap<string, FoundScreen>;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value under a key of the object's own, never one of its prototype. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Reads what rules ask about from a document that passed the schema stage. */
export function readDocument(root: JsonObject): FlowDocument {
  const screens = (root.screens as readonly JsonObject[]).map((screen, index) =>
    readScreen(screen, ["screens", index]),
  );
  return { root, screens, byId: new Map(screens.map((screen) => [screen.id, screen])) };
}

function readScreen(screen: JsonObject, path: Path): FoundScreen {
  const layout = isObject(screen.layout) ? screen.layout : {};
  const components = [...componentsIn(layout.children, [...path, "layout", "children"])];
  return {
    id: screen.id as string,
    screen,
    path,
    data: isObject(screen.data) ? screen.data : {},
    components,
    actions: components.flatMap(actionsIn),
  };
}

function* componentsIn(list: unknown, path: Path): Generator<FoundComponent> {
  if (!Array.isArray(list)) return;
  for (const [index, component] of list.entries()) {
    if (!isObject(component)) continue;
    const at = [...path, index];
    yield { component, path: at };
    for (const key of ["children", "then", "else"]) yield* componentsIn(component[key], [...at, key]);
    if (!isObject(component.cases)) continue;
    for (const [name, children] of Object.entries(component.cases))
      yield* componentsIn(children, [...at, "cases", name]);
  }
}

const ACTION_KEYS = ["on-click-action", "on-select-action", "on-unselect-action"];

function actionsIn({ component, path }: FoundComponent): FoundAction[] {
  const items = ["data-source", "list-items"].flatMap((key) =>
    Array.isArray(component[key])
      ? component[key].map((item, index) => ({ owner: item as unknown, at: [...path, key, index] }))
      : [],
  );
  return [{ owner: component as unknown, at: path }, ...items].flatMap(({ owner, at }) =>
    ACTION_KEYS.flatMap((key) => {
      const action = isObject(owner) ? own(owner, key) : undefined;
      return isObject(action) ? [{ action, path: [...at, key], component }] : [];
    }),
  );
}
