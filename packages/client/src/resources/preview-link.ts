import type { PreviewOptions } from "./flow-types.ts";

/** The link of a preview with its parameters. Meta's page: Flows API, Get the preview URL. */
export function withPreviewParameters(link: string, preview: PreviewOptions): string {
  const url = new URL(link);
  const parameters = {
    interactive: preview.interactive?.toString(),
    flow_token: preview.flowToken,
    flow_action: preview.flowAction,
    flow_action_payload: asText(preview.flowActionPayload),
    phone_number: preview.phoneNumber?.toString(),
    debug: preview.debug?.toString(),
    custom_data: asText(preview.customData),
    endpoint_url: preview.endpointUrl,
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}

function asText(value: string | object | undefined): string | undefined {
  return typeof value === "object" ? JSON.stringify(value) : value;
}
