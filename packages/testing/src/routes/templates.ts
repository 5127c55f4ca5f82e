import { Hono } from "hono";
import { pickFields } from "../graph/fields.ts";
import { pageOf } from "../graph/paging.ts";
import { textOf } from "../graph/parameters.ts";
import type { TemplateRecord } from "../state/records.ts";
import { createTemplate } from "../templates/create.ts";
import type { World } from "../world.ts";
import { answerWith, type GraphEnvironment } from "./environment.ts";

/** An account's message templates. Meta's page: Message templates. */
export function templateRoutes(world: World): Hono<GraphEnvironment> {
  const routes = new Hono<GraphEnvironment>();

  routes.post("/:waba/message_templates", (context) => {
    const account = world.store.account(context.req.param("waba"), "POST");
    const { id, category } = createTemplate(world, account, context.env.parameters);
    return answerWith(context, { id, status: "PENDING", category });
  });

  routes.get("/:waba/message_templates", (context) => {
    const { parameters, fields } = context.env;
    const account = world.store.account(context.req.param("waba"), "GET");
    const name = textOf(parameters, "name");
    const templates = world.store.templates
      .of(account.id)
      .filter((template) => name === undefined || template.name === name);
    const show = (template: TemplateRecord) => pickFields(showTemplate(template), fields);
    return context.json(pageOf(templates, parameters, context.req.url, show));
  });

  return routes;
}

/** A template, as Graph answers it. */
export function showTemplate(template: TemplateRecord): Readonly<Record<string, unknown>> {
  const { id, name, language, category, status, components } = template;
  return { name, language, status, category, components, id };
}
