import { ACTION_PROPERTIES } from "../components/action-properties.ts";
import { type Destinations, routingModel } from "../emission/routing.ts";
import { isObject, type JsonObject } from "../validate/json-object.ts";
import { type FlowModel, forEachObject, type ScreenModel } from "./flow-model.ts";

/** What the endpoint may answer an action with: screens, by their ids, and the end of the flow. */
interface Answers {
  readonly action: JsonObject;
  readonly to: readonly string[];
  readonly ends: boolean;
}

/** What of the routes and endings of a document the source has to say. */
export interface Routes {
  /** By screen: the action of the endpoint that says what it may answer with, and that. */
  readonly next: ReadonlyMap<ScreenModel, Answers>;
  /** By screen: whether it is terminal, where that is not derived. */
  readonly terminal: ReadonlyMap<ScreenModel, boolean>;
  /** What stands in the routing model and is not derived. */
  readonly routes: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Finds how the routing model and the terminal screens come back. */
export function planRoutes({ root, screens, byId }: FlowModel): Routes {
  const given = isObject(root.routing_model) ? root.routing_model : undefined;
  const hasEndpoint = root.data_api_version !== undefined;
  const next: Map<ScreenModel, Answers> = new Map();
  const terminal = new Map<ScreenModel, boolean>();
  const destinations: Destinations[] = [];
  for (const screen of screens) {
    const found = actionsIn(screen);
    const actions = found.map(({ action }) => action);
    const navigated = actions.flatMap(({ name, next: to }) =>
      name === "navigate" && isObject(to) && typeof to.name === "string" ? [to.name] : [],
    );
    const exchange = speakerOf(found.filter(({ action }) => action.name === "data_exchange"));
    const completes = actions.some(({ name }) => name === "complete");
    const answered =
      hasEndpoint && exchange !== undefined
        ? listOf(given?.[screen.id]).filter((id) => !navigated.includes(id) && id !== screen.id && byId.has(id))
        : [];
    const isTerminal = screen.json.terminal === true;
    const ends = isTerminal && !completes && hasEndpoint && exchange !== undefined;
    if (exchange !== undefined && (ends || answered.length > 0))
      next.set(screen, { action: exchange, to: answered, ends });
    if (isTerminal !== (completes || ends)) terminal.set(screen, isTerminal);
    destinations.push([screen.id, new Set([...navigated, ...answered].filter((id) => id !== screen.id))]);
  }
  return { next, terminal, routes: routesBeside(given, hasEndpoint ? routingModel(destinations) : {}) };
}

/** The entries of the routing model that differ from what is derived. */
function routesBeside(given: JsonObject | undefined, derived: Record<string, string[]>): Routes["routes"] {
  if (given === undefined) return undefined;
  const entries = Object.entries(given).map(([id, to]) => [id, listOf(to)] as const);
  const told = entries.filter(([id, to]) => !Object.hasOwn(derived, id) || !isSameSet(to, derived[id] ?? []));
  for (const [id, to] of Object.entries(derived)) if (!Object.hasOwn(given, id) && to.length > 0) told.push([id, []]);
  if (told.length > 0) return Object.fromEntries(told);
  return Object.keys(derived).length === 0 ? {} : undefined;
}

interface FoundAction {
  readonly action: JsonObject;
  readonly isOfItem: boolean;
}

/** The action that says what the endpoint may answer: of several items none does, since each may lead elsewhere. */
function speakerOf(exchanges: readonly FoundAction[]): JsonObject | undefined {
  const last = exchanges.findLast(({ isOfItem }) => !isOfItem) ?? (exchanges.length === 1 ? exchanges[0] : undefined);
  return last?.action;
}

function actionsIn({ json }: ScreenModel): FoundAction[] {
  const actions: FoundAction[] = [];
  forEachObject(json.layout, (object) => {
    for (const key of ACTION_PROPERTIES) {
      const action = object[key];
      if (isObject(action)) actions.push({ action, isOfItem: object.type === undefined });
    }
  });
  return actions;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter((item) => typeof item === "string"))] : [];
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const set = new Set(other);
  return new Set(one).size === set.size && one.every((item) => set.has(item));
}
