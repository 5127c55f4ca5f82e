import type { Context } from "hono";
import type { TokenOptions } from "../arrange/tokens.ts";
import { type Field, parseFields } from "./fields.ts";
import { type Parameters, textOf } from "./parameters.ts";

/** What is known of a request by the time a route sees it. */
export interface GraphEnvironment {
  Bindings: { readonly parameters: Parameters; readonly token: TokenOptions };
}

/** The context of a route. */
export type GraphContext = Context<GraphEnvironment>;

/** Where the emulator is reached, for links. */
export function originOf(context: GraphContext): string {
  return new URL(context.req.url).origin;
}

/** The fields that were asked for. */
export function fieldsOf(context: GraphContext): Field[] | undefined {
  return parseFields(textOf(context.env.parameters, "fields"));
}
