import type { Account } from "../account.ts";
import type { CallOptions, Result } from "../options.ts";
import type { Page } from "../pagination.ts";
import type { Asset } from "./flow-answers.ts";
import { downloadFlowFile, flowFile } from "./flow-download.ts";
import type { FlowWith } from "./flow-fields.ts";
import type { UpdateMetadata } from "./flow-inputs.ts";
import type { WantedFlow } from "./wanted-flow.ts";

/** What is read of a flow to see what differs. */
export const DEPLOYED_FIELDS = [
  "name",
  "status",
  "categories",
  "validation_errors",
  "endpoint_uri",
  "application",
] as const;

/** A flow as it is in the account. */
export type ExistingFlow = FlowWith<(typeof DEPLOYED_FIELDS)[number]>;

/** What of the metadata differs. */
export function changesOf(wanted: WantedFlow, existing: ExistingFlow): UpdateMetadata | undefined {
  const { categories, endpoint_uri: endpointUri, application_id: applicationId } = wanted;
  const changes: UpdateMetadata = {
    ...(sorted(categories) !== sorted(existing.categories ?? []) && { categories }),
    ...(endpointUri !== undefined && hrefOf(endpointUri) !== hrefOf(existing.endpoint_uri) && { endpointUri }),
    ...(applicationId !== undefined && applicationId !== existing.application?.id && { applicationId }),
  };
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function sorted(categories: readonly string[]): string {
  return [...new Set(categories)].sort().join();
}

/** A URL in the one way of writing it: Graph answers `https://example.org/` where `https://example.org` was set. */
function hrefOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).href : url;
}

/** Whether the flow's file holds that Flow JSON already, in whatever order of its keys. */
export async function isUploaded(
  account: Account,
  assets: Result<Page<Asset>>,
  text: string,
  options: CallOptions | undefined,
): Promise<boolean> {
  if (flowFile(account, assets) === undefined) return false;
  const { data: file } = await downloadFlowFile(account, assets, options);
  return canonical(account, await file.text()) === canonical(account, text);
}

/** The JSON with its keys in order, which Graph need not keep. Text that is not JSON stays: it is uploaded for its errors. */
function canonical({ isObject, parseJson }: Account, text: string): string {
  const json = parseJson(text);
  if (json === undefined) return text;
  return JSON.stringify(json, (_, item: unknown) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).sort(([left], [right]) => (left < right ? -1 : 1))) : item,
  );
}
