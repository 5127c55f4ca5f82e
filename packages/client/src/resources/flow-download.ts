import type { Account } from "../account.ts";
import { NotFoundError } from "../errors.ts";
import { checkLink } from "../links.ts";
import type { CallOptions, Result } from "../options.ts";
import type { Page } from "../pagination.ts";
import type { Asset } from "./flow-answers.ts";

/** Reads the Flow JSON behind the link among a flow's assets: parsed, or as the file that was uploaded. */
export async function downloadFlowJson<Data>(
  { transport }: Account,
  assets: Result<Page<Asset>>,
  holds: "json" | "file",
  options?: CallOptions,
): Promise<Result<Data>> {
  const asset = assets.data.data?.find(({ asset_type }) => asset_type === "FLOW_JSON");
  if (asset === undefined)
    throw new NotFoundError(
      { status: assets.status, message: "The flow has no Flow JSON." },
      "Upload one with updateJson.",
    );
  return await transport.download(checkLink(asset.download_url, assets, "download"), holds, options);
}
