import type { ActionValue } from "../action-value.ts";
import { SUCCESS } from "../actions.ts";
import type { Layout } from "../layout/layout.ts";
import type { At } from "./printed.ts";

/** Whether the flow may end on a screen: it says so, its footer completes, or the endpoint may answer with SUCCESS. */
export function isTerminal({ header }: Layout, actions: readonly At<ActionValue>[]): boolean {
  if (header.options.terminal !== undefined) return header.options.terminal;
  return actions.some(
    ({ printed: { name, targets } }) => name === "complete" || (name === "data_exchange" && targets.includes(SUCCESS)),
  );
}

/** A screen's id, and the ids that it leads to. */
export type Destinations = readonly [id: string, to: ReadonlySet<string>];

/** Where the actions of a screen lead. */
export function destinations(id: string, actions: readonly At<ActionValue>[]): Destinations {
  const targets = actions.flatMap(({ printed }) => printed.targets).filter((target) => target !== SUCCESS);
  return [id, new Set(targets.map((target) => target.id).filter((to) => to !== id))];
}

/** The routing model of an endpoint flow: where each screen leads, without the ways back, which Meta adds by itself. */
export function routingModel(screens: readonly Destinations[]): Record<string, string[]> {
  const next = new Map(screens);
  const model: Record<string, string[]> = Object.fromEntries(screens.map(([id]) => [id, []]));
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
  for (const [id] of screens) if (!state.has(id)) visit(id);
  return model;
}
