import type { Context } from "hono";
import type { TokenOptions } from "../arrange/tokens.ts";
import { type Field, pickFields } from "../graph/fields.ts";
import type { Parameters } from "../graph/parameters.ts";

/** What is known of a request by the time a route sees it. */
export interface GraphEnvironment {
  Bindings: {
    readonly parameters: Parameters;
    /** What `fields` asks for; `undefined` if it was not sent. */
    readonly fields: readonly Field[] | undefined;
    readonly token: TokenOptions;
  };
}

/** The context of a route. */
export type GraphContext = Context<GraphEnvironment>;

/** Where the emulator is reached, for links. */
export function originOf(context: GraphContext): string {
  return new URL(context.req.url).origin;
}

/** An answer, with the fields that were asked for: `fields` may stand in any request. */
export function answerWith(context: GraphContext, answer: Readonly<Record<string, unknown>>): Response {
  return context.json(pickFields(answer, context.env.fields));
}
