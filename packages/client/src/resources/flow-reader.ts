import type { Account } from "../account.ts";
import type { Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";
import { LIST, type ListOptions, type Page, Pages } from "../pagination.ts";
import type { ParameterTable } from "../parameter-table.ts";
import type { Asset, DownloadedJson } from "./flow-answers.ts";
import type { FlowField, FlowWith } from "./flow-fields.ts";
import type { FlowHealth, HealthQuery } from "./flow-health.ts";
import type { GetFlow, ListFlows } from "./flow-inputs.ts";
import type { FlowMetric, MetricQuery } from "./flow-metric.ts";
import type { FlowPreview, PreviewOptions } from "./flow-preview.ts";
import { loadCalls } from "./load-calls.ts";

const GET = { "fields?": "texts", "dateFormat?": "text" } as const satisfies ParameterTable;
const LIST_FLOWS = { ...LIST, ...GET } as const satisfies ParameterTable;

/** What only reads flows. Meta's page: Flows API. */
export class FlowReader {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * Reads a flow.
   *
   * @param id The flow's id, as `create` gave it.
   * @param flow Which `fields`, in Graph's names (default: id, name, status, categories, validation_errors), and `dateFormat`.
   * @returns The flow with those fields, and its id.
   * @throws {NotFoundError} 100 with subcode 33, if there is none, or the token may not see it.
   * @example
   * ```ts
   * const { data } = await client.flows.get(id, { fields: ["status", "health_status"] });
   * console.log(data.status, data.health_status.can_send_message);
   * ```
   * @see Meta's page: Flows API, Get Flow Details.
   */
  async get<const Field extends FlowField | undefined = FlowField | undefined>(
    id: Id,
    flow: GetFlow<Field> = {},
    options?: CallOptions,
  ): Promise<Result<FlowWith<Field>>> {
    const query = this.#account.readParameters("the query", flow, GET);
    return await this.#account.callFlow(id, "", options, { method: "get", query });
  }

  /**
   * The account's flows: a page when awaited, every flow of all pages when iterated.
   *
   * @param list How many flows a page has at most, after which cursor it starts, and which `fields` each flow has.
   * @example
   * ```ts
   * const { data: page } = await client.flows.list({ limit: 25 });
   * for await (const flow of client.flows.list()) console.log(flow.id, flow.status);
   * ```
   * @see Meta's page: Flows API, Retrieve Flows.
   */
  list<const Field extends FlowField | undefined = FlowField | undefined>(
    list: ListFlows<Field> = {},
    options?: ListOptions,
  ): Pages<FlowWith<Field>> {
    return new Pages(this.#account, "flows", LIST_FLOWS, list, options);
  }

  /**
   * A public link to try the flow with, valid for 30 days; it shows a page for an iframe of about 430 × 800 pixels.
   *
   * @param id The flow's id, as `create` gave it.
   * @param preview Whether to make a new link, and what to add to it. An endpoint flow needs `flowToken` and `phoneNumber`.
   * @returns The link with the parameters in `data.preview.preview_url`.
   * @example
   * ```ts
   * const { data } = await client.flows.getPreviewUrl(id, { interactive: true, flowToken: "preview-1" });
   * console.log(data.preview.preview_url);
   * ```
   * @see Meta's page: Flows API, Get the preview URL.
   */
  async getPreviewUrl(id: Id, preview?: PreviewOptions, options?: CallOptions): Promise<Result<FlowPreview>> {
    return (await loadCalls()).getPreviewUrl(this.#account, id, preview, options);
  }

  /**
   * The flow's files. Their links expire: don't keep them.
   *
   * @param id The flow's id, as `create` gave it.
   * @returns A page of them; the only one that Meta has is `flow.json`.
   * @example
   * ```ts
   * const { data } = await client.flows.getAssets(id);
   * console.log(data.data[0]?.download_url);
   * ```
   * @see Meta's page: Flows API, Retrieve Flow Assets.
   */
  async getAssets(id: Id, options?: CallOptions): Promise<Result<Page<Asset>>> {
    return await this.#account.callFlow(id, "/assets", options, { method: "get" });
  }

  /**
   * The Flow JSON as it was uploaded last. Asks for the assets, and reads the link among them, without the token.
   *
   * @param id The flow's id, as `create` gave it.
   * @returns The document, parsed.
   * @throws {NotFoundError} If no Flow JSON was uploaded yet.
   * @throws {FlowsConnectionError} If what was uploaded is not JSON.
   * @example
   * ```ts
   * const { data: json } = await client.flows.downloadJson(id);
   * console.log(json.version);
   * ```
   * @see Meta's page: Flows API, Retrieve Flow Assets.
   */
  async downloadJson(id: Id, options?: CallOptions): Promise<Result<DownloadedJson>> {
    const assets = await this.getAssets(id, options);
    return (await loadCalls()).downloadFlowJson(this.#account, assets, options);
  }

  /**
   * What was measured of a flow's endpoint.
   *
   * @param id The flow's id, as `create` gave it.
   * @param metric Its name, the granularity, and the first and the last day.
   * @throws {ValidationError} 139006, if the flow had fewer than 250 requests in that time.
   * @example
   * ```ts
   * const { data } = await client.flows.getMetric(id, { name: "ENDPOINT_REQUEST_COUNT", granularity: "DAY" });
   * for (const { timestamp, data: values } of data.metric.data_points) console.log(timestamp, values);
   * ```
   * @see Meta's page: Flows, Metrics API.
   */
  async getMetric(id: Id, metric: MetricQuery, options?: CallOptions): Promise<Result<FlowMetric>> {
    return (await loadCalls()).getMetric(this.#account, id, metric, options);
  }

  /**
   * Whether a flow can be sent, and what stands in the way.
   *
   * @param id The flow's id, as `create` gave it.
   * @param query The phone number that would send, where its health is asked for, too.
   * @example
   * ```ts
   * const { data } = await client.flows.getHealth(id);
   * console.log(data.health_status.can_send_message);
   * ```
   * @see Meta's page: Flows, Health & Monitoring.
   */
  async getHealth(id: Id, query?: HealthQuery, options?: CallOptions): Promise<Result<FlowHealth>> {
    return (await loadCalls()).getHealth(this.#account, id, query, options);
  }
}
