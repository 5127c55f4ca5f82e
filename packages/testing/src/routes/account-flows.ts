import { Hono } from "hono";
import { applicationOf } from "../arrange/tokens.ts";
import { createFlow } from "../flows/create.ts";
import { migrate } from "../flows/migrate.ts";
import { showFlow } from "../flows/show-flow.ts";
import { pageOf } from "../graph/paging.ts";
import type { World } from "../world.ts";
import { answerWith, type GraphEnvironment } from "./environment.ts";
import { changeOf, readingOf } from "./reading.ts";

/** An account's flows, and migration into it. Meta's page: Flows API. */
export function accountFlowRoutes(world: World): Hono<GraphEnvironment> {
  const routes = new Hono<GraphEnvironment>();

  routes.post("/:waba/flows", (context) => {
    const account = world.store.account(context.req.param("waba"), "POST");
    const show = changeOf(context, world);
    const flow = createFlow(world, account.id, context.env.parameters, applicationOf(context.env.token));
    return context.json(show({ id: flow.id, success: true, validation_errors: flow.validationErrors }, flow));
  });

  routes.get("/:waba/flows", (context) => {
    const { parameters, fields } = context.env;
    const account = world.store.account(context.req.param("waba"), "GET");
    const reading = readingOf(context, world);
    const flows = world.store.flows.of(account.id);
    return context.json(pageOf(flows, parameters, context.req.url, (flow) => showFlow(flow, fields, reading)));
  });

  routes.post("/:waba/migrate_flows", (context) => {
    const account = world.store.account(context.req.param("waba"), "POST");
    return answerWith(context, { ...migrate(world, account.id, context.env.parameters) });
  });

  return routes;
}
