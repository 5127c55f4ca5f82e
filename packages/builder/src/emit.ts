import type { ActionValue } from "./actions.ts";
import { Emission, type Json, type PlacedProblem } from "./emission.ts";
import type { Binding } from "./expression.ts";
import type { Layout } from "./layout.ts";
import { isTerminal } from "./routing.ts";
import type { Version } from "./versions.ts";

/** A screen's Flow JSON, and what build() looks at besides. */
export interface Emitted {
  readonly json: Json;
  readonly layout: Layout;
  /** The actions on the screen, wherever they stand. */
  readonly actions: readonly ActionValue[];
  readonly problems: readonly PlacedProblem[];
  /** Fields that were said to have a type before they were there. */
  readonly claims: readonly Binding[];
}

/** The Flow JSON of a screen. */
export function emitScreen(layout: Layout, version: Version): Emitted {
  // An option that nobody knows is kept, so that the validator names it.
  const { title, data: _, terminal: __, success, refreshOnBack, ...unknown } = layout.header.options;
  const emission = new Emission(layout.id, version);
  const children = emission.components(layout, ["layout", "children"]);
  const { sensitive, actions, problems, claims } = emission;
  const { data } = layout.header;
  const json = {
    id: layout.id,
    title: emission.value(title),
    ...(isTerminal(layout, actions) && { terminal: true }),
    ...(success !== undefined && { success }),
    ...(refreshOnBack !== undefined && { refresh_on_back: refreshOnBack }),
    ...(sensitive.length > 0 && { sensitive }),
    ...(data.size > 0 && { data: Object.fromEntries(data) }),
    layout: { type: "SingleColumnLayout", children },
    ...unknown,
  };
  return { json, layout, actions, problems, claims };
}
