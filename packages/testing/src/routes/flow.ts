import { MAX_FLOW_JSON_BYTES } from "@flows/builder";
import { Hono } from "hono";
import { checkCategories, readEndpointUri } from "../flows/create.ts";
import { checkDeletable, checkEditable, deprecate, publish, touch, uploadJson } from "../flows/lifecycle.ts";
import { flowState, invalidParameter } from "../graph/error.ts";
import { listOf, type Parameters, textOf } from "../graph/parameters.ts";
import type { StoredFlow } from "../state/flow-record.ts";
import { isBefore3 } from "../state/validation.ts";
import type { World } from "../world.ts";
import { type GraphEnvironment, originOf } from "./environment.ts";
import { downloadLink } from "./links.ts";
import { changeOf } from "./reading.ts";

/** The edges of a flow. Meta's page: Flows API. */
export function flowRoutes(world: World): Hono<GraphEnvironment> {
  const routes = new Hono<GraphEnvironment>();

  routes.post("/:flow/publish", (context) => {
    const flow = world.store.flow(context.req.param("flow"), "POST");
    const show = changeOf(context, world);
    publish(flow, world);
    return context.json(show({ success: true }, flow));
  });

  routes.post("/:flow/deprecate", (context) => {
    const flow = world.store.flow(context.req.param("flow"), "POST");
    const show = changeOf(context, world);
    deprecate(flow, world);
    return context.json(show({ success: true }, flow));
  });

  routes.post("/:flow/assets", async (context) => {
    const flow = world.store.flow(context.req.param("flow"), "POST");
    const show = changeOf(context, world);
    const text = await readAsset(context.env.parameters);
    return context.json(show({ success: true, validation_errors: uploadJson(flow, text, world) }, flow));
  });

  routes.get("/:flow/assets", (context) => {
    const flow = world.store.flow(context.req.param("flow"), "GET");
    if (flow.flowJson === undefined) return context.json({ data: [] });
    const download_url = downloadLink(flow, originOf(context), world.clock.now());
    const cursor = btoa("order:0");
    return context.json({
      data: [{ name: "flow.json", asset_type: "FLOW_JSON", download_url }],
      paging: { cursors: { before: cursor, after: cursor } },
    });
  });

  return routes;
}

/** Changes what is given of a flow. */
export function updateFlow(flow: StoredFlow, parameters: Parameters, world: World): void {
  checkEditable(flow);
  const name = textOf(parameters, "name");
  const given = listOf(parameters, "categories");
  const categories = given === undefined ? flow.categories : checkCategories(given);
  const endpointUri = readEndpointUri(parameters);
  if (name?.trim() === "") throw invalidParameter("Param name must not be empty.");
  if (endpointUri !== undefined && isBefore3(flow.jsonVersion)) {
    const message = "Before Flow JSON 3.0 the endpoint's address stands in the document, in data_channel_uri.";
    throw flowState(139001, "Specify Endpoint Uri in Flow JSON", message);
  }
  if (name !== undefined) world.store.flows.rename(flow, name);
  flow.categories = categories;
  flow.endpointUri = endpointUri ?? flow.endpointUri;
  flow.applicationId = textOf(parameters, "application_id") ?? flow.applicationId;
  touch(flow, world);
}

/** Deletes a draft. */
export function deleteFlow(flow: StoredFlow, { store }: World): void {
  checkDeletable(flow);
  store.flows.delete(flow.id);
}

async function readAsset(parameters: Parameters): Promise<string> {
  if (textOf(parameters, "asset_type") !== "FLOW_JSON") throw invalidParameter("Param asset_type must be FLOW_JSON.");
  const file = parameters.get("file");
  if (!(file instanceof Blob)) throw invalidParameter("Param file must be a file: send multipart/form-data.");
  if (file.size > MAX_FLOW_JSON_BYTES)
    throw invalidParameter(`Param file must be at most ${MAX_FLOW_JSON_BYTES / 1024 / 1024} MB.`);
  return await file.text();
}
