import { Hono } from "hono";
import { originOf, type World } from "../context.ts";
import { parseFields, selectFields } from "../fields.ts";
import { CATEGORIES, type FlowRecord } from "../flow-record.ts";
import { GraphError, invalidParameter } from "../graph-error.ts";
import { listOf, type Parameters, readParameters, textOf } from "../parameters.ts";
import { graphDate, publish } from "../states.ts";
import { validationErrors } from "../validation.ts";

const LARGEST_PAGE = 100;
const MIGRATION_FAILED = "4233041";

/** The edges of an account: its flows, and migration into it. */
export function accountRoutes(world: World): Hono {
  const routes = new Hono();

  routes.post("/:waba{[0-9]+}/flows", async (context) => {
    const parameters = await readParameters(context.req.raw);
    const flow = world.store.add(newFlow(world, context.req.param("waba"), parameters));
    // Meta keeps the draft where publishing fails.
    if (textOf(parameters, "publish") === "true" && flow.validationErrors.length === 0) publish(flow, world.now());
    return context.json({ id: flow.id, success: true, validation_errors: flow.validationErrors });
  });

  routes.get("/:waba{[0-9]+}/flows", async (context) => {
    const parameters = await readParameters(context.req.raw);
    const fields = parseFields(textOf(parameters, "fields"));
    const flows = world.store.of(context.req.param("waba"));
    const limit = Math.min(Number(textOf(parameters, "limit") ?? 25) || 25, LARGEST_PAGE);
    const after = textOf(parameters, "after");
    const before = textOf(parameters, "before");
    const start =
      after !== undefined
        ? indexOf(flows, after) + 1
        : before !== undefined
          ? Math.max(0, indexOf(flows, before) - limit)
          : 0;
    const page = flows.slice(start, start + limit);
    const data = page.map((flow) => selectFields(flow, fields, originOf(context), world.now()));
    const [first, last] = [page[0], page.at(-1)];
    if (first === undefined || last === undefined) return context.json({ data });
    const next = new URL(context.req.url);
    next.searchParams.set("after", cursor(last));
    return context.json({
      data,
      paging: {
        cursors: { before: cursor(first), after: cursor(last) },
        ...(start + limit < flows.length && { next: next.href }),
      },
    });
  });

  routes.post("/:waba{[0-9]+}/migrate_flows", async (context) => {
    const parameters = await readParameters(context.req.raw);
    const source = textOf(parameters, "source_waba_id");
    if (source === undefined) throw invalidParameter("Param source_waba_id is missing.");
    const flows = world.store.of(source);
    const names = listOf(parameters, "source_flow_names") ?? flows.map(({ name }) => name);
    if (names.length > LARGEST_PAGE) throw invalidParameter(`At most ${LARGEST_PAGE} flows are migrated at once.`);
    const migrated: object[] = [];
    const failed: object[] = [];
    for (const name of names) {
      const flow = flows.find((candidate) => candidate.name === name);
      const copy = flow === undefined ? undefined : copyInto(world, context.req.param("waba"), flow);
      if (flow !== undefined && copy !== undefined)
        migrated.push({ source_name: name, source_id: flow.id, migrated_id: copy.id });
      else
        failed.push({
          source_name: name,
          error_code: MIGRATION_FAILED,
          error_message: `Flows Migration Error: ${flow === undefined ? "Flow name not found in source WABA." : "Flow with the same name exists in destination WABA."}`,
        });
    }
    return context.json({ migrated_flows: migrated, failed_flows: failed });
  });

  return routes;
}

function copyInto(world: World, wabaId: string, flow: FlowRecord): FlowRecord | undefined {
  try {
    return world.store.add({
      ...flow,
      wabaId,
      status: flow.status === "PUBLISHED" ? "PUBLISHED" : "DRAFT",
      previewToken: crypto.randomUUID(),
    });
  } catch (error) {
    if (error instanceof GraphError) return undefined;
    throw error;
  }
}

function newFlow({ store, now }: World, wabaId: string, parameters: Parameters): Omit<FlowRecord, "id"> {
  const name = textOf(parameters, "name");
  if (name === undefined || name.trim() === "") throw invalidParameter("Param name is missing.");
  const cloneOf = textOf(parameters, "clone_flow_id");
  const source = cloneOf === undefined ? undefined : store.find(cloneOf);
  if (cloneOf !== undefined && source === undefined) throw invalidParameter("Flow with specified ID does not exist.");
  const flowJson = textOf(parameters, "flow_json") ?? source?.flowJson;
  return {
    wabaId,
    name,
    categories: checkCategories(listOf(parameters, "categories")),
    status: "DRAFT",
    flowJson,
    publishedJson: undefined,
    validationErrors: flowJson === undefined ? [] : validationErrors(flowJson, now()),
    endpointUri: textOf(parameters, "endpoint_uri") ?? source?.endpointUri,
    applicationId: undefined,
    previewToken: crypto.randomUUID(),
    updatedAt: graphDate(now()),
  };
}

/** @throws {GraphError} 100, if there is none, or one that does not exist. */
export function checkCategories(categories: readonly string[] | undefined): readonly string[] {
  if (categories === undefined || categories.length === 0)
    throw invalidParameter("Param categories must have at least one element.");
  const unknown = categories.find((category) => !CATEGORIES.includes(category));
  if (unknown !== undefined)
    throw invalidParameter(`Param categories: '${unknown}' is not one of ${CATEGORIES.join(", ")}.`);
  return categories;
}

function cursor({ id }: FlowRecord): string {
  return btoa(id);
}

function indexOf(flows: readonly FlowRecord[], given: string): number {
  const index = flows.findIndex((flow) => cursor(flow) === given);
  if (index === -1) throw invalidParameter("The cursor is not of this list.");
  return index;
}
