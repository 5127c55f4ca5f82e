import { ActionValue, SUCCESS } from "./actions.ts";
import type { Layout } from "./screen.ts";

/** The actions on a screen, wherever they stand. */
export function actionsOf(layout: Layout): ActionValue[] {
  const found: ActionValue[] = [];
  const look = (value: unknown): void => {
    if (value instanceof ActionValue) found.push(value);
    else if (Array.isArray(value)) value.forEach(look);
  };
  for (const { options } of layout.placed()) Object.values(options).forEach(look);
  return found;
}

/** Whether the flow may end on a screen: it says so, its footer completes, or the endpoint may answer with SUCCESS. */
export function isTerminal(layout: Layout): boolean {
  if (layout.header.options.terminal !== undefined) return layout.header.options.terminal;
  return actionsOf(layout).some(
    ({ name, targets }) =>
      name === "complete" || (name === "data_exchange" && targets.some(({ id }) => id === SUCCESS.id)),
  );
}

/** The routing model of an endpoint flow: where each screen leads, without the ways back, which Meta adds by itself. */
export function routingModel(layouts: readonly Layout[]): Record<string, string[]> {
  const next = new Map(layouts.map((layout) => [layout.id, destinations(layout)]));
  const model: Record<string, string[]> = Object.fromEntries(layouts.map(({ id }) => [id, []]));
  const state = new Map<string, "open" | "done">();
  const visit = (id: string): void => {
    state.set(id, "open");
    for (const to of next.get(id) ?? []) {
      if (state.get(to) === "open") continue;
      model[id]?.push(to);
      if (!state.has(to)) visit(to);
    }
    state.set(id, "done");
  };
  for (const { id } of layouts) if (!state.has(id)) visit(id);
  return model;
}

function destinations(layout: Layout): Set<string> {
  const ids = actionsOf(layout).flatMap(({ targets }) => targets.map(({ id }) => id));
  return new Set(ids.filter((id) => id !== SUCCESS.id && id !== layout.id));
}
