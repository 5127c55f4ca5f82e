import { CATEGORIES } from "@flows/builder";
import { invalidParameter } from "../graph/error.ts";
import { flagOf, listOf, type Parameters, requiredText, textOf } from "../graph/parameters.ts";
import type { StoredFlow } from "../state/flow-record.ts";
import { isBefore3, readObject } from "../state/validation.ts";
import { created } from "../webhooks/flow-events.ts";
import type { World } from "../world.ts";
import { expiryWarning } from "./expiry.ts";
import { checkStanding, publish, setJson } from "./lifecycle.ts";

/** Creates a flow as the parameters say; where it can't be published, it stays a draft with its errors. */
export function createFlow(world: World, wabaId: string, parameters: Parameters, applicationId: string): StoredFlow {
  const name = requiredText(parameters, "name");
  const categories = checkCategories(listOf(parameters, "categories"));
  const source = cloneSource(world, parameters);
  const flowJson = textOf(parameters, "flow_json") ?? source?.flowJson;
  const endpointUri = readEndpointUri(parameters);
  const isPublishing = flagOf(parameters, "publish");
  checkStanding(wabaId, world);
  if (endpointUri !== undefined && isBefore3(readObject(flowJson).version))
    throw invalidParameter("Specify Endpoint Uri in Flow JSON: before version 3.0 it stands in data_channel_uri.");
  const flow = addFlow(world, {
    wabaId,
    name,
    categories,
    flowJson,
    endpointUri: endpointUri ?? source?.endpointUri,
    applicationId,
  });
  if (isPublishing && flow.flowJson !== undefined && flow.validationErrors.length === 0) publish(flow, world);
  return flow;
}

/** What a new flow is made of; the rest is as on any draft. */
export type NewFlow = Pick<StoredFlow, "wabaId" | "name" | "categories"> & Partial<StoredFlow>;

/** Adds a draft, and says so to the webhooks. */
export function addFlow(world: World, flow: NewFlow): StoredFlow {
  const now = world.clock.now().getTime();
  const record: StoredFlow = world.store.flows.add({
    status: "DRAFT",
    flowJson: undefined,
    jsonVersion: undefined,
    dataApiVersion: undefined,
    validationErrors: [],
    live: undefined,
    endpointUri: undefined,
    endpointAvailable: true,
    applicationId: undefined,
    previewToken: "",
    previewExpires: 0,
    downloadToken: crypto.randomUUID(),
    updatedAt: now,
    observed: [],
    expiryWarned: false,
    ...world.store.next(),
    ...flow,
  });
  if (flow.flowJson !== undefined) setJson(record, flow.flowJson, world);
  world.webhooks.send(record.wabaId, "flows", created(record, expiryWarning(record, world.clock.now())));
  return record;
}

function cloneSource({ store }: World, parameters: Parameters): StoredFlow | undefined {
  const id = textOf(parameters, "clone_flow_id");
  if (id === undefined) return undefined;
  if (textOf(parameters, "clone_template") !== undefined)
    throw invalidParameter("Only one clone source can be set: clone_flow_id or clone_template.");
  const source = store.flows.find(id);
  if (source === undefined) throw invalidParameter(`Flow with specified ID does not exist: clone_flow_id ${id}.`);
  return source;
}

/** @throws {GraphError} 100, if there is none, or one that does not exist. */
export function checkCategories(categories: readonly string[] | undefined): readonly string[] {
  if (categories === undefined || categories.length === 0)
    throw invalidParameter("Param categories must have at least one element.");
  const unknown = categories.find((category) => !(CATEGORIES as readonly string[]).includes(category));
  if (unknown !== undefined)
    throw invalidParameter(`Param categories: '${unknown}' is not one of ${CATEGORIES.join(", ")}.`);
  return categories;
}

/** @throws {GraphError} 100, if it is no URL. */
export function readEndpointUri(parameters: Parameters): string | undefined {
  const uri = textOf(parameters, "endpoint_uri");
  if (uri !== undefined && !/^https?:$/.test(URL.canParse(uri) ? new URL(uri).protocol : ""))
    throw invalidParameter(`Invalid Endpoint URI: "${uri.slice(0, 100)}" is not an absolute URL.`);
  return uri;
}
