import { InvalidCallError } from "../errors.ts";
import { CATEGORIES, type CreateFlow, type UpdateMetadata } from "./flow-types.ts";

/** Refuses a new flow that the API would refuse. */
export function checkCreate({ name, categories, flowJson, publish, cloneFlowId }: CreateFlow): void {
  checkName(name);
  checkCategories(categories);
  if (cloneFlowId !== undefined && flowJson !== undefined)
    throw new InvalidCallError("cloneFlowId and flowJson exclude each other; leave one out");
  if (publish === true && flowJson === undefined)
    throw new InvalidCallError("publish needs flowJson; create the flow without it, and call publish later");
}

/** Refuses changes that the API would refuse. */
export function checkChanges({ name, categories }: UpdateMetadata): void {
  if (name !== undefined) checkName(name);
  if (categories !== undefined) checkCategories(categories);
}

function checkName(name: string): void {
  if (typeof name !== "string" || name.trim() === "")
    throw new InvalidCallError("name is empty; a flow needs a name, unique in its account");
}

function checkCategories(categories: readonly string[]): void {
  const known: readonly string[] = CATEGORIES;
  if (!Array.isArray(categories) || categories.length === 0)
    throw new InvalidCallError(`categories is empty; name at least one of ${CATEGORIES.join(", ")}`);
  const unknown = categories.find((category) => !known.includes(category));
  if (unknown !== undefined)
    throw new InvalidCallError(`category '${unknown}' does not exist; there are ${CATEGORIES.join(", ")}`);
}
