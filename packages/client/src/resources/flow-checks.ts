import { CATEGORIES } from "@flows/builder";
import { InvalidCallError } from "../errors.ts";
import { checkObject } from "../given-object.ts";
import type { GivenFlow, UpdateMetadata } from "./flow-inputs.ts";

/** Refuses a new flow that the API would refuse. */
export function checkCreate(flow: GivenFlow): void {
  const { name, categories, flowJson, publish, cloneFlowId, endpointUri } = flow;
  checkName(name);
  checkCategories(categories);
  checkEndpoint(endpointUri);
  if (cloneFlowId !== undefined && flowJson !== undefined)
    throw new InvalidCallError("cloneFlowId and flowJson exclude each other; leave one out");
  if (publish === true && flowJson === undefined)
    throw new InvalidCallError("publish needs flowJson; give it, or publish later");
}

/** Refuses changes that the API would refuse. */
export function checkChanges(changes: UpdateMetadata): void {
  const { name, categories, endpointUri, applicationId } = checkObject(changes, "changes", "{ name }");
  if (name !== undefined) checkName(name);
  if (categories !== undefined) checkCategories(categories);
  checkEndpoint(endpointUri);
  if ((name ?? categories ?? endpointUri ?? applicationId) === undefined)
    throw new InvalidCallError("nothing to change; give name, categories, endpointUri or applicationId");
}

function checkName(name: string): void {
  if (typeof name !== "string" || name.trim() === "")
    throw new InvalidCallError("name is empty; a flow needs a name, unique in its account");
}

function checkCategories(categories: readonly string[]): void {
  const known: readonly string[] = CATEGORIES;
  if (!Array.isArray(categories) || categories.length === 0)
    throw new InvalidCallError(`categories is no list, or empty; name at least one of ${CATEGORIES.join(", ")}`);
  const unknown = categories.find((category) => !known.includes(category));
  if (unknown !== undefined)
    throw new InvalidCallError(`category '${unknown}' does not exist; there are ${CATEGORIES.join(", ")}`);
}

function checkEndpoint(endpointUri: string | undefined): void {
  if (endpointUri !== undefined && !URL.canParse(endpointUri))
    throw new InvalidCallError("endpointUri is no URL; pass one such as https://flows.example.org/endpoint");
}
