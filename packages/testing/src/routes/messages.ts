import { Hono } from "hono";
import { jsonOf, type Parameters, textOf } from "../graph/parameters.ts";
import { digitsOf, sendMessage } from "../messages/send.ts";
import type { World } from "../world.ts";
import { answerWith, type GraphEnvironment } from "./environment.ts";

/** Sending messages. Meta's page: Cloud API, Messages. */
export function messageRoutes(world: World): Hono<GraphEnvironment> {
  const routes = new Hono<GraphEnvironment>();

  routes.post("/:number/messages", (context) => {
    const message = readMessage(context.env.parameters);
    const number = world.store.phoneNumber(context.req.param("number"), "POST", accountOfFlow(message, world));
    const { id, to, type } = sendMessage(number, message, world);
    return answerWith(context, {
      messaging_product: "whatsapp",
      contacts: [{ input: to, wa_id: digitsOf(to) }],
      messages: [{ id, ...(type === "template" && { message_status: "accepted" }) }],
    });
  });

  return routes;
}

// In a form, objects are JSON text.
function readMessage(parameters: Parameters): Readonly<Record<string, unknown>> {
  const read = [...parameters].map(([name, value]) => {
    const isObject = typeof value === "string" && value.startsWith("{");
    return [name, isObject ? jsonOf(parameters, name) : name === "to" ? textOf(parameters, name) : value] as const;
  });
  return Object.fromEntries(read);
}

function accountOfFlow(message: Readonly<Record<string, unknown>>, { store }: World): string | undefined {
  const interactive = message.interactive as { action?: { parameters?: { flow_id?: unknown } } } | undefined;
  const id = interactive?.action?.parameters?.flow_id;
  return typeof id === "string" ? store.flows.find(id)?.wabaId : undefined;
}
