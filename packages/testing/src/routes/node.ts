import { Hono } from "hono";
import { showFlow } from "../flows/show-flow.ts";
import { showAccount } from "../graph/account-nodes.ts";
import { unknownObject } from "../graph/error.ts";
import { pickFields } from "../graph/fields.ts";
import { showPhoneNumber } from "../phone-numbers/show-phone-number.ts";
import type { World } from "../world.ts";
import { type GraphContext, type GraphEnvironment, originOf } from "./environment.ts";
import { deleteFlow, updateFlow } from "./flow.ts";
import { showMedia } from "./media.ts";
import { changeOf, readingOf } from "./reading.ts";
import { showTemplate } from "./templates.ts";

/** An object by its id, whatever it is: Graph has one address for all. */
export function nodeRoutes(world: World): Hono<GraphEnvironment> {
  const { store, clock } = world;
  const routes = new Hono<GraphEnvironment>();

  routes.get("/:id", (context) => {
    const id = context.req.param("id");
    const { fields } = context.env;
    const flow = store.flows.find(id);
    if (flow !== undefined) {
      return context.json(showFlow(flow, fields, readingOf(context, world)));
    }
    const number = store.phoneNumbers.find(id);
    if (number !== undefined) return context.json(showPhoneNumber(number, fields, world));
    return context.json(pickFields(showOther(id, context), fields));
  });

  function showOther(id: string, context: GraphContext): Readonly<Record<string, unknown>> {
    const media = store.media.find(id);
    if (media !== undefined) return showMedia(media, originOf(context), clock.now());
    const template = store.templates.find(id);
    if (template !== undefined) return showTemplate(template);
    const account = store.findAccount(id);
    if (account !== undefined) return showAccount(account);
    throw unknownObject("GET", id);
  }

  routes.post("/:id", (context) => {
    const flow = store.flow(context.req.param("id"), "POST");
    const show = changeOf(context, world);
    updateFlow(flow, context.env.parameters, world);
    return context.json(show({ success: true }, flow));
  });

  routes.delete("/:id", (context) => {
    const id = context.req.param("id");
    if (store.media.find(id) === undefined) deleteFlow(store.flow(id, "DELETE"), world);
    else store.media.delete(id);
    return context.json({ success: true });
  });

  return routes;
}
