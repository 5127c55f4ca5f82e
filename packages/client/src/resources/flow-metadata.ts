import type { Account } from "../account.ts";
import type { Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";
import type { Success } from "./flow-answers.ts";
import type { UpdateMetadata } from "./flow-inputs.ts";

export async function updateMetadata(
  account: Account,
  id: Id,
  changes: UpdateMetadata,
  options?: CallOptions,
): Promise<Result<Success>> {
  const json = account.readParameters("changes", changes, {
    "name?": "text",
    "categories?": "categories",
    "endpointUri?": "url",
    "applicationId?": "id",
  });
  if (Object.keys(json).length === 0)
    account.refuse("nothing to change; give name, categories, endpointUri or applicationId");
  return await account.callFlow(id, "", options, { method: "post", json, idempotent: true });
}
