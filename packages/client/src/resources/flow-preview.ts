import type { Account } from "../account.ts";
import { InvalidCallError } from "../errors.ts";
import { checkObject } from "../given-object.ts";
import { checkId, type Id } from "../ids.ts";
import { checkLink } from "../links.ts";
import type { CallOptions, Result } from "../options.ts";
import type { Preview } from "./flow-fields.ts";

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
  { transport }: Account,
  id: Id,
  preview: PreviewOptions = {},
  options?: CallOptions,
): Promise<Result<FlowPreview>> {
  checkPreview(checkObject(preview, "preview", "{ interactive: true }"));
  const query = { fields: `preview.invalidate(${preview.invalidate ?? false})` };
  const path = checkId(id, "the flow's id");
  const result = await transport.send<FlowPreview>({ ...options, method: "get", path, query });
  const { data } = result;
  const link = checkLink(data.preview?.preview_url, result, "preview");
  return {
    ...result,
    data: { ...data, preview: { ...data.preview, preview_url: withPreviewParameters(link, preview) } },
  };
}

/** Refuses parameters that exclude each other. */
function checkPreview({ flowAction, flowActionPayload }: PreviewOptions): void {
  if (flowAction === "navigate" && flowActionPayload === undefined)
    throw new InvalidCallError("flowAction 'navigate' needs flowActionPayload, the screen to open and its data");
  if (flowAction !== "navigate" && flowActionPayload !== undefined)
    throw new InvalidCallError("flowActionPayload belongs to flowAction 'navigate'; add that, or leave it out");
}

function withPreviewParameters(link: string, preview: PreviewOptions): string {
  const url = new URL(link);
  const parameters = {
    interactive: preview.interactive,
    flow_token: preview.flowToken,
    flow_action: preview.flowAction,
    flow_action_payload: preview.flowActionPayload,
    phone_number: preview.phoneNumber,
    debug: preview.debug,
    custom_data: preview.customData,
    endpoint_url: preview.endpointUrl,
  };
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined)
      url.searchParams.set(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  return url.href;
}
