import type { Account } from "../account.ts";
import type { CallOptions, Result } from "../options.ts";
import type { Page } from "../pagination.ts";
import type { Asset, DownloadedJson } from "./flow-answers.ts";
import { checkLink } from "./links.ts";

/** The flow's file among its assets. */
export function flowFile({ isObject }: Account, { data: { data: files } }: Result<Page<Asset>>): Asset | undefined {
  return Array.isArray(files) ? files.find((file) => isObject(file) && file.asset_type === "FLOW_JSON") : undefined;
}

/** Reads the file behind the link among a flow's assets: the text as it was uploaded. */
export async function downloadFlowFile(
  account: Account,
  assets: Result<Page<Asset>>,
  options?: CallOptions,
): Promise<Result<Blob>> {
  const asset = flowFile(account, assets);
  if (asset === undefined)
    throw new account.errors.NotFoundError(
      { status: assets.status, message: "The flow has no Flow JSON." },
      "Upload one with updateJson.",
    );
  return await account.transport.download(checkLink(account, asset.download_url, assets, "download"), false, options);
}

/** The Flow JSON behind that link, parsed. A draft may hold any text: Graph takes it, and names its errors. */
export async function downloadFlowJson(
  account: Account,
  assets: Result<Page<Asset>>,
  options?: CallOptions,
): Promise<Result<DownloadedJson>> {
  const file = await downloadFlowFile(account, assets, options);
  const data = account.parseJson(await file.data.text());
  if (account.isObject(data)) return { ...file, data };
  const message =
    "The flow's file is no JSON object; its validation_errors say where. Upload it again with updateJson.";
  throw new account.errors.FlowsConnectionError(message, file.status);
}
