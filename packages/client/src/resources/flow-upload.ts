import type { Account } from "../account.ts";
import type { FlowJsonInput } from "../flow-json.ts";
import type { Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";
import type { UploadedJson } from "./flow-answers.ts";

export async function updateJson(
  account: Account,
  id: Id,
  flowJson: FlowJsonInput,
  options?: CallOptions,
): Promise<Result<UploadedJson>> {
  const text = account.readParameter("flowJson", flowJson, "flowJson");
  const body = new FormData();
  body.set("name", "flow.json");
  body.set("asset_type", "FLOW_JSON");
  body.set("file", new Blob([text], { type: "application/json" }), "flow.json");
  return await account.callFlow(id, "/assets", options, { method: "post", body, idempotent: true });
}
