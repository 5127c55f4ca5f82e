import type { Account } from "../account.ts";
import type { Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";
import type { Preview } from "./flow-fields.ts";
import { ACTION } from "./flow-opening.ts";
import { checkLink } from "./links.ts";

interface PreviewLink {
  /** Makes a new link, and ends the old one. Default: false. */
  readonly invalidate?: boolean | undefined;
  /** Makes the page respond. Default: false. */
  readonly interactive?: boolean | undefined;
  /** Sent with every request to the endpoint; an endpoint flow needs one. */
  readonly flowToken?: string | undefined;
  /** The number whose public key encrypts the requests; an endpoint flow needs one. */
  readonly phoneNumber?: Id | undefined;
  /** Shows the panel of actions, where `interactive` is true. */
  readonly debug?: boolean | undefined;
  /** Sent as `custom_data`; an object as JSON. */
  readonly customData?: string | object | undefined;
  /** Sent as `endpoint_url`. */
  readonly endpointUrl?: string | undefined;
}

interface PreviewOpening {
  /** The first screen and its data, which `navigate` needs, and `data_exchange` leaves to the endpoint. */
  readonly flowActionPayload: { readonly screen: string; readonly data?: object };
  readonly flowAction: "navigate";
}

interface PreviewOfEndpoint {
  /** How the flow begins. Default: Graph's. */
  readonly flowAction?: "data_exchange" | undefined;
  readonly flowActionPayload?: undefined;
}

/** What a preview is like. */
export type PreviewOptions = PreviewLink & (PreviewOpening | PreviewOfEndpoint);

/** What asking for a preview gives. */
export interface FlowPreview {
  readonly id: string;
  readonly preview: Preview;
}

export async function getPreviewUrl(
  account: Account,
  id: Id,
  preview: PreviewOptions = {},
  options?: CallOptions,
): Promise<Result<FlowPreview>> {
  const { invalidate = false, ...shown } = account.readParameters("preview", preview, {
    "invalidate?": "flag",
    "interactive?": "flag",
    "flowToken?": "text",
    ...ACTION,
    "flowActionPayload?": "object",
    "phoneNumber?": (given, _, read) => read("text", typeof given === "number" ? String(given) : given),
    "debug?": "flag",
    "customData?": (given, _, read) => read(typeof given === "string" ? "text" : "object", given),
    "endpointUrl?": "url",
  });
  const { flow_action, flow_action_payload } = shown;
  if (flow_action === "navigate" && !flow_action_payload)
    account.refuse("flowAction 'navigate' needs flowActionPayload, the screen to open and its data");
  if (flow_action !== "navigate" && flow_action_payload)
    account.refuse("flowActionPayload belongs to flowAction 'navigate'; add that, or leave it out");
  const query = { fields: `preview.invalidate(${invalidate})` };
  const result = await account.callFlow<FlowPreview>(id, "", options, { method: "get", query });
  const { data } = result;
  const link = new URL(checkLink(account, data.preview?.preview_url, result, "preview"));
  for (const [name, value] of Object.entries(shown))
    link.searchParams.set(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  // Read as a URI, a plus would stay one.
  link.search = link.search.replaceAll("+", "%20");
  return { ...result, data: { ...data, preview: { ...data.preview, preview_url: link.href } } };
}
