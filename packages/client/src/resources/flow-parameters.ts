import { CATEGORIES, type Category } from "@flows/builder";
import { InvalidCallError } from "../errors.ts";
import { flowJsonText } from "../flow-json.ts";
import { checkId } from "../ids.ts";
import { parameters } from "../parameters.ts";
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

const readFlow = parameters("flow", {
  name: text(),
  categories,
  "flowJson?": flowJsonText,
  "publish?": flag,
  "cloneFlowId?": checkId,
  "endpointUri?": url,
});

const readMetadata = parameters("changes", {
  "name?": text(),
  "categories?": categories,
  "endpointUri?": url,
  "applicationId?": checkId,
});

/** Reads a new flow, and refuses what the API would refuse. */
export function readNewFlow(given: unknown): ReturnType<typeof readFlow> {
  const flow = readFlow(given);
  if (flow.clone_flow_id !== undefined && flow.flow_json !== undefined)
    throw new InvalidCallError("cloneFlowId and flowJson exclude each other; leave one out");
  if (flow.publish && flow.flow_json === undefined)
    throw new InvalidCallError("publish needs flowJson; give it, or publish later");
  return flow;
}

/** Reads changes of a flow's metadata, and refuses what the API would refuse. */
export function readChanges(given: unknown): ReturnType<typeof readMetadata> {
  const changes = readMetadata(given);
  if (Object.keys(changes).length > 0) return changes;
  throw new InvalidCallError("nothing to change; give name, categories, endpointUri or applicationId");
}
