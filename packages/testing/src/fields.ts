import { type FlowRecord, jsonProperty } from "./flow-record.ts";
import { graphDate } from "./states.ts";

/** A field that was asked for, with its arguments: `preview.invalidate(true)`. */
export interface Field {
  readonly name: string;
  readonly arguments: Readonly<Record<string, string>>;
}

const DEFAULT = "id,name,status,categories,validation_errors";

/** Reads `fields=…`. */
export function parseFields(text: string = DEFAULT): Field[] {
  return text.split(/,(?![^(]*\))/).flatMap((part) => {
    const [name, ...calls] = part.trim().split(/\.(?=[a-z_]+\()/);
    if (name === undefined || name === "") return [];
    const given = calls.flatMap((call) => {
      const [, key, value] = /^([a-z_]+)\((.*)\)$/.exec(call) ?? [];
      return key === undefined ? [] : [[key, value ?? ""] as const];
    });
    return [{ name, arguments: Object.fromEntries(given) }];
  });
}

/** The fields of a flow that were asked for; `id` always. */
export function selectFields(
  flow: FlowRecord,
  fields: readonly Field[],
  origin: string,
  now: Date,
): Record<string, unknown> {
  const selected: Record<string, unknown> = {};
  for (const field of fields) {
    const value = readField(flow, field, origin, now);
    if (value !== undefined) selected[field.name] = value;
  }
  selected.id = flow.id;
  return selected;
}

function readField(flow: FlowRecord, field: Field, origin: string, now: Date): unknown {
  switch (field.name) {
    case "name":
    case "status":
    case "categories":
      return flow[field.name];
    case "validation_errors":
      return flow.validationErrors;
    case "json_version":
      return jsonProperty(flow, "version");
    case "data_api_version":
      return jsonProperty(flow, "data_api_version");
    case "endpoint_uri":
      return flow.endpointUri;
    case "updated_at":
      return flow.updatedAt;
    case "preview":
      return readPreview(flow, field, origin, now);
    case "whatsapp_business_account":
      return { id: flow.wabaId, name: `Account ${flow.wabaId}` };
    case "application":
      return flow.applicationId === undefined ? undefined : { id: flow.applicationId };
    default:
      return undefined;
  }
}

const LIFETIME = 30 * 24 * 60 * 60 * 1000;

function readPreview(flow: FlowRecord, { arguments: { invalidate } }: Field, origin: string, now: Date): unknown {
  if (invalidate === "true") flow.previewToken = crypto.randomUUID();
  return {
    preview_url: `${origin}/wa/manage/flows/${flow.id}/preview/?token=${flow.previewToken}`,
    expires_at: graphDate(new Date(now.getTime() + LIFETIME)),
  };
}
