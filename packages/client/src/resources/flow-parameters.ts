import { CATEGORIES, type Category } from "@flows/builder";
import { InvalidCallError } from "../errors.ts";
import { flowJsonText } from "../flow-json.ts";
import { checkId } from "../ids.ts";
import { type Parameters, readParameters } from "../parameters.ts";
import { flag, text, url } from "../readers.ts";

/** What a flow is for, at least one. */
export function categories(given: unknown): readonly Category[] {
  const known: readonly unknown[] = CATEGORIES;
  if (!Array.isArray(given) || given.length === 0)
    throw new InvalidCallError(`categories is no list, or empty; name at least one of ${CATEGORIES.join(", ")}`);
  const unknown = given.find((category) => !known.includes(category));
  if (unknown === undefined) return given;
  throw new InvalidCallError(`category '${unknown}' does not exist; there are ${CATEGORIES.join(", ")}`);
}

const NEW_FLOW = {
  name: text(),
  categories,
  "flowJson?": flowJsonText,
  "publish?": flag,
  "cloneFlowId?": checkId,
  "endpointUri?": url,
};

const METADATA = {
  "name?": text(),
  "categories?": categories,
  "endpointUri?": url,
  "applicationId?": checkId,
};

const WANTED = {
  name: text(),
  flow: flowJsonText,
  categories,
  "endpointUri?": url,
  "applicationId?": checkId,
  "publish?": flag,
};

/** A flow to deploy, its Flow JSON as text. */
export type WantedFlow = Parameters<typeof WANTED>;

/** Reads a flow to deploy, and refuses what the API would refuse. */
export function readWantedFlow(given: unknown): WantedFlow {
  return readParameters(given, "the flow to deploy", WANTED);
}

/** Reads a new flow, and refuses what the API would refuse. */
export function readNewFlow(given: unknown): Parameters<typeof NEW_FLOW> {
  const flow = readParameters(given, "flow", NEW_FLOW);
  if (flow.clone_flow_id !== undefined && flow.flow_json !== undefined)
    throw new InvalidCallError("cloneFlowId and flowJson exclude each other; leave one out");
  if (flow.publish && flow.flow_json === undefined)
    throw new InvalidCallError("publish needs flowJson; give it, or publish later");
  return flow;
}

/** Reads changes of a flow's metadata, and refuses what the API would refuse. */
export function readChanges(given: unknown): Parameters<typeof METADATA> {
  const changes = readParameters(given, "changes", METADATA);
  if (Object.values(changes).every((change) => change === undefined))
    throw new InvalidCallError("nothing to change; give name, categories, endpointUri or applicationId");
  return changes;
}
