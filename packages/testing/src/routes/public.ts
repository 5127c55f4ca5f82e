import { Hono } from "hono";
import type { World } from "../context.ts";
import { previewPage } from "../preview-page.ts";

/** What is reached by a link that holds its own secret, without a token: previews and downloads. */
export function publicRoutes({ store }: World): Hono {
  const routes = new Hono();

  routes.get("/wa/manage/flows/:id/preview/", (context) => {
    const flow = store.find(context.req.param("id"));
    if (flow === undefined || context.req.query("token") !== flow.previewToken)
      return context.text("This preview link is no longer valid.", 404);
    return context.html(previewPage(flow));
  });

  routes.get("/downloads/:id/flow.json", (context) => {
    const flow = store.find(context.req.param("id"));
    if (flow?.flowJson === undefined || context.req.query("token") !== flow.previewToken)
      return context.text("Not found", 404);
    return context.body(flow.flowJson, 200, { "content-type": "application/json" });
  });

  return routes;
}
