import { type Reading, type ShowChange, showChange } from "../flows/show-flow.ts";
import { textOf } from "../graph/parameters.ts";
import type { World } from "../world.ts";
import { type GraphContext, originOf } from "./environment.ts";

/** How a request wants to see flows. */
export function readingOf(context: GraphContext, world: World): Reading {
  return { world, origin: originOf(context), dateFormat: textOf(context.env.parameters, "date_format") };
}

/** How a request that changes a flow is to be answered; to be asked before the change. */
export function changeOf(context: GraphContext, world: World): ShowChange {
  return showChange(context.env.fields, readingOf(context, world));
}
