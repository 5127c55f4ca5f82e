import type { ActionValue } from "../action-value.ts";
import type { Binding } from "../expression.ts";
import type { Layout } from "../layout/layout.ts";
import type { Version } from "../versions.ts";
import { Emission } from "./emission.ts";
import type { At, PlacedProblem } from "./printed.ts";
import { isTerminal } from "./routing.ts";
import type { Json } from "./value-printer.ts";

/** A screen's Flow JSON, and what build() looks at besides. */
export interface Emitted {
  readonly json: Json;
  readonly layout: Layout;
  /** The actions on the screen, wherever they stand. */
  readonly actions: readonly At<ActionValue>[];
  readonly problems: readonly PlacedProblem[];
  /** Fields that were said to have a type before they were there. */
  readonly claims: readonly At<Binding>[];
}

/** The options of a screen that are dealt with by name; any other is kept, so that the validator names it. */
const KNOWN = new Set(["title", "data", "terminal", "success", "refreshOnBack"]);

/** The Flow JSON of a screen. */
export function emitScreen(layout: Layout, version: Version): Emitted {
  const { options, data } = layout.header;
  const emission = new Emission(layout.id, version);
  const { sensitive, problems, printer } = emission;
  const { actions, claims } = printer;
  const json: Json = { id: layout.id, title: emission.property("title", options.title) };
  const children = emission.components(layout, ["layout", "children"]);
  if (isTerminal(layout, actions)) json.terminal = true;
  if (options.success !== undefined) json.success = options.success;
  if (options.refreshOnBack !== undefined) json.refresh_on_back = options.refreshOnBack;
  if (sensitive.length > 0) json.sensitive = sensitive;
  if (data !== undefined) json.data = emission.property("data", data);
  json.layout = { type: "SingleColumnLayout", children };
  for (const name in options) if (!KNOWN.has(name)) json[name] = options[name as keyof typeof options];
  return { json, layout, actions, problems, claims };
}
