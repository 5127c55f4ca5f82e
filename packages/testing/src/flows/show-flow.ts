import { showAccount, showApp } from "../graph/account-nodes.ts";
import { graphDate } from "../graph/date.ts";
import { type Field, namedFields, pickFields } from "../graph/fields.ts";
import { checkFields, type FieldReaders, showFields } from "../graph/show-fields.ts";
import type { StoredFlow } from "../state/flow-record.ts";
import { readObject } from "../state/validation.ts";
import type { World } from "../world.ts";
import { readHealth } from "./health.ts";
import { renewPreview } from "./lifecycle.ts";
import { readMetric } from "./metrics.ts";

const USUAL = namedFields("id", "name", "status", "categories", "validation_errors");

/** What reading a flow depends on. */
export interface Reading {
  readonly world: World;
  /** Where the emulator is reached, for links. */
  readonly origin: string;
  /** `U` for Unix seconds. */
  readonly dateFormat: string | undefined;
}

/** Every field of a flow. Meta's page: Flows API, Get Flow Details. */
const READERS: FieldReaders<StoredFlow, Reading> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  status: ({ status }) => status,
  categories: ({ categories }) => categories,
  validation_errors: ({ validationErrors }) => validationErrors,
  json_version: ({ jsonVersion }) => jsonVersion,
  data_api_version: ({ dataApiVersion }) => dataApiVersion,
  endpoint_uri: ({ endpointUri }) => endpointUri,
  data_channel_uri: ({ endpointUri, flowJson }) => endpointUri ?? readObject(flowJson).data_channel_uri,
  updated_at: ({ updatedAt }, _, { dateFormat }) => graphDate(new Date(updatedAt), dateFormat),
  preview: readPreview,
  whatsapp_business_account: ({ wabaId }, _, { world: { store } }) => ({
    ...showAccount(store.account(wabaId, "GET")),
    business_type: "ent",
  }),
  application: ({ applicationId: id }) => (id === undefined ? undefined : showApp(id)),
  health_status: (flow, { arguments: given }, { world }) => readHealth(flow, given.phone_number, world),
  metric: (flow, field, { world }) => readMetric(flow, field, world.clock.now()),
};

/**
 * The fields of a flow that were asked for; `id` always.
 *
 * @throws {GraphError} 100, if there is no such field.
 */
export function showFlow(flow: StoredFlow, fields: readonly Field[] | undefined, reading: Reading): object {
  return { ...showFields(READERS, "a flow", fields ?? USUAL, flow, reading), id: flow.id };
}

/** What a change of a flow answers; where fields are asked for, those of the answer, and of the flow as it is then. */
export type ShowChange = (answer: Readonly<Record<string, unknown>>, flow: StoredFlow) => object;

/**
 * How a change is to be answered. It is asked before the change is made, so that a wrong field changes nothing.
 *
 * @throws {GraphError} 100, if there is no such field.
 */
export function showChange(fields: readonly Field[] | undefined, reading: Reading): ShowChange {
  if (fields === undefined) return (answer) => answer;
  const ofFlow = fields.filter(({ name }) => name !== "success");
  checkFields(READERS, "a flow", ofFlow);
  return (answer, flow) => ({ ...pickFields(answer, fields), ...showFlow(flow, ofFlow, reading) });
}

function readPreview(flow: StoredFlow, { arguments: given }: Field, { world, origin, dateFormat }: Reading): unknown {
  renewPreview(flow, world, given.invalidate === "true");
  return {
    preview_url: `${origin}/wa/manage/flows/${flow.id}/preview/?token=${flow.previewToken}`,
    expires_at: graphDate(new Date(flow.previewExpires), dateFormat),
  };
}
