import type { ParametersOf, ParameterTable } from "../parameter-table.ts";
import { readParameters } from "../parameters.ts";
import { refuseCall } from "../refuse.ts";
import type { CloneOrJson, PublishNeedsJson } from "./flow-inputs.ts";

const NEW_FLOW = {
  name: "text",
  categories: "categories",
  "flowJson?": "flowJson",
  "publish?": "flag",
  "cloneFlowId?": "id",
  "endpointUri?": "url",
} as const satisfies ParameterTable;

/** Reads a new flow, and refuses what the API would refuse. */
export function readNewFlow(given: unknown): ParametersOf<typeof NEW_FLOW> {
  const flow = readParameters("flow", given, NEW_FLOW);
  if (flow.clone_flow_id !== undefined && flow.flow_json !== undefined)
    refuseCall("cloneFlowId and flowJson exclude each other; leave one out" satisfies CloneOrJson);
  if (flow.publish && flow.flow_json === undefined)
    refuseCall("publish needs flowJson; give it, or publish later" satisfies PublishNeedsJson);
  return flow;
}
