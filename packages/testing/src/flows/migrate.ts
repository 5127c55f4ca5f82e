import { MOST_MIGRATED } from "@flows/client";
import { GraphError, invalidParameter } from "../graph/error.ts";
import { listOf, type Parameters, requiredText } from "../graph/parameters.ts";
import type { StoredFlow } from "../state/flow-record.ts";
import type { World } from "../world.ts";
import { addFlow } from "./create.ts";
import { publish } from "./lifecycle.ts";

const FAILED = "4233041";

/** What a migration answers. */
export interface MigrationBody {
  readonly migrated_flows: readonly object[];
  readonly failed_flows: readonly object[];
}

/** Copies flows of another account; a published one arrives published, any other as a draft. Meta's page: Flows API, Migrate. */
export function migrate(world: World, wabaId: string, parameters: Parameters): MigrationBody {
  const source = world.store.account(requiredText(parameters, "source_waba_id"), "POST");
  if (source.id === wabaId) throw invalidParameter("Param source_waba_id is the destination itself.");
  const names = listOf(parameters, "source_flow_names") ?? world.store.flows.of(source.id).map(({ name }) => name);
  if (names.length > MOST_MIGRATED)
    throw invalidParameter(`At most ${MOST_MIGRATED} flows are migrated at once: name them in source_flow_names.`);
  const migrated: object[] = [];
  const failed: object[] = [];
  for (const name of names) {
    const flow = world.store.flows.named(source.id, name);
    if (flow === undefined) failed.push(failure(name, "Flow name not found in source WABA."));
    else if (world.store.flows.named(wabaId, name) !== undefined)
      failed.push(failure(name, "Flow with the same name exists in destination WABA."));
    else migrated.push({ source_name: name, source_id: flow.id, migrated_id: copyInto(world, wabaId, flow).id });
  }
  return { migrated_flows: migrated, failed_flows: failed };
}

function failure(source_name: string, reason: string): object {
  return { source_name, error_code: FAILED, error_message: `Flows Migration Error: ${reason}` };
}

function copyInto(world: World, wabaId: string, flow: StoredFlow): StoredFlow {
  const { name, categories, flowJson, endpointUri, applicationId } = flow;
  const copy = addFlow(world, { wabaId, name, categories, flowJson, endpointUri, applicationId });
  if (flow.status === "PUBLISHED") publishWherePossible(copy, world);
  return copy;
}

// The copy stays a draft where the account lacks what publishing needs, or the version was frozen.
function publishWherePossible(flow: StoredFlow, world: World): void {
  try {
    publish(flow, world);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
  }
}
