import { FlowsConnectionError, NotFoundError } from "../errors.ts";
import { type FlowJsonInput, flowJsonText } from "../flow-json.ts";
import type { Id } from "../ids.ts";
import { type CallOptions, checkId, type Result } from "../options.ts";
import { type Page, Pages } from "../pagination.ts";
import type { Transport } from "../transport.ts";
import { checkChanges, checkCreate } from "./flow-checks.ts";
import type {
  Asset,
  CreatedFlow,
  CreateFlow,
  DownloadedJson,
  FlowDetails,
  GetFlow,
  ListFlows,
  MigrateFlows,
  Migration,
  Preview,
  PreviewOptions,
  Success,
  UpdateMetadata,
  UploadedJson,
} from "./flow-types.ts";
import { withPreviewParameters } from "./preview-link.ts";

const UPLOAD_FIRST = "Upload one with updateJson.";

/** The life of flows, from draft to deprecation. Meta's page: Flows API. */
export class Flows {
  readonly #transport: Transport;
  readonly #wabaId: string;

  constructor(transport: Transport, wabaId: string) {
    this.#transport = transport;
    this.#wabaId = wabaId;
  }

  /**
   * Creates a flow, as a draft unless it is published at once.
   *
   * @param flow The name and at least one category; the Flow JSON may follow with `updateJson`.
   * @returns The id, and the errors of its Flow JSON: with errors it stays a draft.
   * @throws {InvalidCallError} Before any request: an empty name, an unknown category, `publish` without `flowJson`,
   *   or `cloneFlowId` together with `flowJson`.
   * @throws {ValidationError} 100, if the name is taken.
   * @example
   * ```ts
   * const { data } = await client.flows.create({ name: "Survey", categories: ["SURVEY"], flowJson: flow });
   * console.log(data.id, data.validation_errors);
   * ```
   * @see Meta's page: Flows API, Create a Flow.
   */
  async create(flow: CreateFlow, options?: CallOptions): Promise<Result<CreatedFlow>> {
    checkCreate(flow);
    const { name, categories, flowJson, publish, cloneFlowId, endpointUri } = flow;
    const json = {
      name,
      categories,
      flow_json: flowJson === undefined ? undefined : flowJsonText(flowJson),
      publish,
      clone_flow_id: cloneFlowId === undefined ? undefined : checkId(cloneFlowId, "cloneFlowId"),
      endpoint_uri: endpointUri,
    };
    return await this.#transport.send({ ...options, method: "post", path: `${this.#wabaId}/flows`, json });
  }

  /**
   * Changes what is given, and leaves the rest. A published flow becomes a draft; its last version stays live.
   *
   * @param changes The name, the categories (at least one), the endpoint's URL, the app that signs requests to it.
   * @throws {FlowStateError} 139001, if the flow can't be changed.
   * @example
   * ```ts
   * await client.flows.updateMetadata(id, { name: "Survey 2027", endpointUri: "https://flows.example.org" });
   * ```
   * @see Meta's page: Flows API, Update Flow Metadata.
   */
  async updateMetadata(id: Id, changes: UpdateMetadata, options?: CallOptions): Promise<Result<Success>> {
    checkChanges(changes);
    const { name, categories, endpointUri, applicationId } = changes;
    const application = applicationId === undefined ? undefined : checkId(applicationId, "applicationId");
    const json = { name, categories, endpoint_uri: endpointUri, application_id: application };
    return await this.#post(id, "", options, { json });
  }

  /**
   * Uploads the Flow JSON, at most 10 MB.
   *
   * @param flowJson A flow, a built flow, any plain object, or text, which is sent as it is.
   * @returns A success even where `validation_errors` is not empty: the draft is saved, but can't be published.
   * @throws {FlowStateError} 139001, if the flow can't be changed.
   * @example
   * ```ts
   * const { data } = await client.flows.updateJson(id, flow);
   * for (const { line_start, message } of data.validation_errors ?? []) console.log(line_start, message);
   * ```
   * @see Meta's page: Flows API, Update Flow JSON.
   */
  async updateJson(id: Id, flowJson: FlowJsonInput, options?: CallOptions): Promise<Result<UploadedJson>> {
    const form = new FormData();
    form.set("name", "flow.json");
    form.set("asset_type", "FLOW_JSON");
    form.set("file", new Blob([flowJsonText(flowJson)], { type: "application/json" }), "flow.json");
    return await this.#post(id, "/assets", options, { form });
  }

  /**
   * Reads a flow.
   *
   * @param flow Which `fields`, in Graph's names. Default: id, name, status, categories, validation_errors.
   * @throws {NotFoundError} 100 with subcode 33, if there is none, or the token may not see it.
   * @example
   * ```ts
   * const { data } = await client.flows.get(id, { fields: ["id", "status", "health_status"] });
   * ```
   * @see Meta's page: Flows API, Get Flow Details.
   */
  async get(id: Id, { fields }: GetFlow = {}, options?: CallOptions): Promise<Result<FlowDetails>> {
    const query = { fields: fields?.join(",") };
    return await this.#transport.send({ ...options, method: "get", path: checkId(id, "the flow's id"), query });
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
  list({ limit, after: first, fields }: ListFlows = {}, options?: CallOptions): Pages<FlowDetails> {
    return new Pages((after) =>
      this.#transport.send<Page<FlowDetails>>({
        ...options,
        method: "get",
        path: `${this.#wabaId}/flows`,
        query: { limit: limit?.toString(), after: after ?? first, fields: fields?.join(",") },
      }),
    );
  }

  /**
   * A public link to try the flow with, valid for 30 days; it shows a page for an iframe of about 430 × 800 pixels.
   *
   * @param preview Whether to make a new link, and what to add to it. An endpoint flow needs `flowToken` and `phoneNumber`.
   * @returns The link with the parameters in `data.preview.preview_url`.
   * @example
   * ```ts
   * const { data } = await client.flows.getPreviewUrl(id, { interactive: true, flowToken: "preview-1" });
   * console.log(data.preview.preview_url);
   * ```
   * @see Meta's page: Flows API, Get the preview URL.
   */
  async getPreviewUrl(
    id: Id,
    preview: PreviewOptions = {},
    options?: CallOptions,
  ): Promise<Result<{ readonly id: string; readonly preview: Preview }>> {
    const result = await this.#transport.send<{ readonly id: string; readonly preview: Preview }>({
      ...options,
      method: "get",
      path: checkId(id, "the flow's id"),
      query: { fields: `preview.invalidate(${preview.invalidate ?? false})` },
    });
    const { data, status } = result;
    const link = data.preview?.preview_url;
    if (!URL.canParse(link))
      throw new FlowsConnectionError(`The API answered ${status} without a preview link.`, status);
    const url = withPreviewParameters(link, preview);
    return { ...result, data: { ...data, preview: { ...data.preview, preview_url: url } } };
  }

  /**
   * Publishes a draft. It is never tried again by itself.
   *
   * @throws {PublishError} 139002, while it has errors or something that it needs is missing; 139000, if the account may not.
   * @example
   * ```ts
   * await client.flows.publish(id, { timeout: 5_000 });
   * ```
   * @see Meta's page: Flows API, Publish a Flow.
   */
  async publish(id: Id, options?: CallOptions): Promise<Result<Success>> {
    return await this.#post(id, "/publish", options);
  }

  /**
   * Takes a published flow out of use, for good.
   *
   * @throws {FlowStateError} 139003, if it was never published, or is deprecated already.
   * @example
   * ```ts
   * await client.flows.deprecate(id);
   * ```
   * @see Meta's page: Flows API, Deprecate a Flow.
   */
  async deprecate(id: Id, options?: CallOptions): Promise<Result<Success>> {
    return await this.#post(id, "/deprecate", options);
  }

  /**
   * Deletes a draft.
   *
   * @throws {FlowStateError} 139004, if it is not a draft.
   * @example
   * ```ts
   * await client.flows.delete(id);
   * ```
   * @see Meta's page: Flows API, Delete a Flow.
   */
  async delete(id: Id, options?: CallOptions): Promise<Result<Success>> {
    return await this.#transport.send({ ...options, method: "delete", path: checkId(id, "the flow's id") });
  }

  /**
   * The flow's files. Their links expire: don't keep them.
   *
   * @example
   * ```ts
   * const { data } = await client.flows.getAssets(id);
   * console.log(data.data[0]?.download_url);
   * ```
   * @see Meta's page: Flows API, Retrieve Flow Assets.
   */
  async getAssets(id: Id, options?: CallOptions): Promise<Result<Page<Asset>>> {
    return await this.#transport.send({ ...options, method: "get", path: `${checkId(id, "the flow's id")}/assets` });
  }

  /**
   * The Flow JSON as it was uploaded last. Asks for the assets, and reads the link among them, without the token.
   *
   * @returns The document, parsed.
   * @throws {NotFoundError} If no Flow JSON was uploaded yet.
   * @example
   * ```ts
   * const { data: json } = await client.flows.downloadJson(id);
   * console.log(json.version);
   * ```
   * @see Meta's page: Flows API, Retrieve Flow Assets.
   */
  async downloadJson(id: Id, options?: CallOptions): Promise<Result<DownloadedJson>> {
    const { data: assets, status } = await this.getAssets(id, options);
    const link = assets.data?.find(({ asset_type }) => asset_type === "FLOW_JSON")?.download_url;
    if (link === undefined)
      throw new NotFoundError({ status, message: "The flow has no Flow JSON.", fix: UPLOAD_FIRST });
    if (!URL.canParse(link))
      throw new FlowsConnectionError(`The API answered ${status} without a download link.`, status);
    return await this.#transport.download(link, options);
  }

  /**
   * Copies flows from another account of the same business, at most 100. The names stay, the ids are new.
   *
   * @param flows From which account, to which (default: the client's), and the names of the flows (default: all).
   * @returns The copies, and the flows that could not be copied: some may fail while others succeed.
   * @example
   * ```ts
   * const { data } = await client.flows.migrate({ sourceWabaId: "1001", sourceFlowNames: ["Survey"] });
   * console.log(data.migrated_flows, data.failed_flows);
   * ```
   * @see Meta's page: Flows API, Migrate Flows.
   */
  async migrate(flows: MigrateFlows, options?: CallOptions): Promise<Result<Migration>> {
    const { sourceWabaId, destinationWabaId, sourceFlowNames } = flows;
    const destination = checkId(destinationWabaId ?? this.#wabaId, "destinationWabaId");
    const json = { source_waba_id: checkId(sourceWabaId, "sourceWabaId"), source_flow_names: sourceFlowNames };
    return await this.#transport.send({ ...options, method: "post", path: `${destination}/migrate_flows`, json });
  }

  #post<Data>(
    id: Id,
    edge: string,
    options: CallOptions = {},
    body: { json?: unknown; form?: FormData } = {},
  ): Promise<Result<Data>> {
    return this.#transport.send({
      ...options,
      ...body,
      method: "post",
      path: `${checkId(id, "the flow's id")}${edge}`,
    });
  }
}
