import { Hono } from "hono";
import { originOf, type World } from "../context.ts";
import { parseFields, selectFields } from "../fields.ts";
import { invalidParameter } from "../graph-error.ts";
import { listOf, readParameters, textOf } from "../parameters.ts";
import { checkDeletable, checkEditable, deprecate, publish, touch, uploadJson } from "../states.ts";
import { checkCategories } from "./account.ts";

/** A flow, and its edges. */
export function flowRoutes({ store, now }: World): Hono {
  const routes = new Hono();

  routes.get("/:id{[0-9]+}", async (context) => {
    const flow = store.get(context.req.param("id"), "GET");
    const fields = parseFields(textOf(await readParameters(context.req.raw), "fields"));
    return context.json(selectFields(flow, fields, originOf(context), now()));
  });

  routes.post("/:id{[0-9]+}", async (context) => {
    const flow = store.get(context.req.param("id"), "POST");
    const parameters = await readParameters(context.req.raw);
    checkEditable(flow);
    const name = textOf(parameters, "name");
    const categories = listOf(parameters, "categories");
    if (name !== undefined) store.checkName(flow.wabaId, name, flow.id);
    flow.categories = categories === undefined ? flow.categories : checkCategories(categories);
    flow.name = name ?? flow.name;
    flow.endpointUri = textOf(parameters, "endpoint_uri") ?? flow.endpointUri;
    flow.applicationId = textOf(parameters, "application_id") ?? flow.applicationId;
    touch(flow, now());
    return context.json({ success: true });
  });

  routes.delete("/:id{[0-9]+}", (context) => {
    const flow = store.get(context.req.param("id"), "DELETE");
    checkDeletable(flow);
    store.delete(flow.id);
    return context.json({ success: true });
  });

  routes.post("/:id{[0-9]+}/publish", (context) => {
    publish(store.get(context.req.param("id"), "POST"), now());
    return context.json({ success: true });
  });

  routes.post("/:id{[0-9]+}/deprecate", (context) => {
    deprecate(store.get(context.req.param("id"), "POST"), now());
    return context.json({ success: true });
  });

  routes.post("/:id{[0-9]+}/assets", async (context) => {
    const flow = store.get(context.req.param("id"), "POST");
    const parameters = await readParameters(context.req.raw);
    if (textOf(parameters, "asset_type") !== "FLOW_JSON") throw invalidParameter("Param asset_type must be FLOW_JSON.");
    const file = parameters.get("file");
    if (!(file instanceof Blob)) throw invalidParameter("Param file must be a file.");
    return context.json({ success: true, validation_errors: uploadJson(flow, await file.text(), now()) });
  });

  routes.get("/:id{[0-9]+}/assets", (context) => {
    const flow = store.get(context.req.param("id"), "GET");
    const download_url = `${originOf(context)}/downloads/${flow.id}/flow.json?token=${flow.previewToken}`;
    return context.json({
      data: flow.flowJson === undefined ? [] : [{ name: "flow.json", asset_type: "FLOW_JSON", download_url }],
    });
  });

  return routes;
}
