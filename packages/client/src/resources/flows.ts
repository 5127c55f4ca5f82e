import { InvalidCallError } from "../errors.ts";
import { type FlowJsonInput, flowJsonText } from "../flow-json.ts";
import type { Id } from "../ids.ts";
import { type CallOptions, checkId, type Result } from "../options.ts";
import { type Page, Pages } from "../pagination.ts";
import type { Transport } from "../transport.ts";
import {
  type Asset,
  CATEGORIES,
  type CreatedFlow,
  type CreateFlow,
  type FlowDetails,
  type MigrateFlows,
  type Migration,
  type Preview,
  type PreviewOptions,
  type Success,
  type UpdateMetadata,
  type UploadedJson,
} from "./flow-types.ts";

/** The Flows API. Meta's page: Flows API. */
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
   * @returns The id, and the errors of its Flow JSON: with errors it stays a draft.
   * @throws {InvalidCallError} Before any request, where the parameters can't go together.
   * @throws {ValidationError} 100, if the name is taken.
   */
  async create(flow: CreateFlow, options?: CallOptions): Promise<Result<CreatedFlow>> {
    checkCreate(flow);
    const { name, categories, flowJson, publish, cloneFlowId, endpointUri } = flow;
    const json = {
      name,
      categories,
      ...(flowJson !== undefined && { flow_json: flowJsonText(flowJson) }),
      ...(publish !== undefined && { publish }),
      ...(cloneFlowId !== undefined && { clone_flow_id: checkId(cloneFlowId, "cloneFlowId") }),
      ...(endpointUri !== undefined && { endpoint_uri: endpointUri }),
    };
    return await this.#transport.send({ ...options, method: "post", path: `${this.#wabaId}/flows`, json });
  }

  /** Changes what is given, and leaves the rest. A published flow becomes a draft; its last version stays live. */
  async updateMetadata(id: Id, changes: UpdateMetadata, options?: CallOptions): Promise<Result<Success>> {
    if (changes.categories !== undefined) checkCategories(changes.categories);
    const json = {
      ...(changes.name !== undefined && { name: changes.name }),
      ...(changes.categories !== undefined && { categories: changes.categories }),
      ...(changes.endpointUri !== undefined && { endpoint_uri: changes.endpointUri }),
      ...(changes.applicationId !== undefined && { application_id: String(changes.applicationId) }),
    };
    return await this.#post(id, "", options, { json });
  }

  /** Uploads the Flow JSON. The answer is a success even where `validation_errors` is not empty: then it can't be published. */
  async updateJson(id: Id, flowJson: FlowJsonInput, options?: CallOptions): Promise<Result<UploadedJson>> {
    const form = new FormData();
    form.set("name", "flow.json");
    form.set("asset_type", "FLOW_JSON");
    form.set("file", new Blob([flowJsonText(flowJson)], { type: "application/json" }), "flow.json");
    return await this.#post(id, "/assets", options, { form });
  }

  /** Reads a flow. `fields`: which ones, in Graph's names; default: id, name, status, categories, validation_errors. */
  async get(id: Id, options: CallOptions & { readonly fields?: readonly string[] } = {}): Promise<Result<FlowDetails>> {
    const { fields, ...call } = options;
    return await this.#transport.send({
      ...call,
      method: "get",
      path: checkId(id, "the flow's id"),
      query: { fields: fields?.join(",") },
    });
  }

  /** The account's flows: a page when awaited, every flow of all pages when iterated with `for await`. */
  list(
    options: CallOptions & {
      readonly limit?: number;
      readonly after?: string;
      readonly fields?: readonly string[];
    } = {},
  ): Pages<FlowDetails> {
    const { limit, after: first, fields, ...call } = options;
    return new Pages((after) =>
      this.#transport.send<Page<FlowDetails>>({
        ...call,
        method: "get",
        path: `${this.#wabaId}/flows`,
        query: { limit: limit?.toString(), after: after ?? first, fields: fields?.join(",") },
      }),
    );
  }

  /** A public link to try the flow with, valid for 30 days, with the parameters given. */
  async getPreviewUrl(
    id: Id,
    preview: PreviewOptions = {},
    options?: CallOptions,
  ): Promise<Result<{ readonly id: string; readonly preview: Preview }>> {
    const result = await this.#transport.send<{ id: string; preview: Preview }>({
      ...options,
      method: "get",
      path: checkId(id, "the flow's id"),
      query: { fields: `preview.invalidate(${preview.invalidate ?? false})` },
    });
    const url = withParameters(result.data.preview.preview_url, preview);
    return { ...result, data: { ...result.data, preview: { ...result.data.preview, preview_url: url } } };
  }

  /** Publishes a draft. @throws {PublishError} 139002, while it has errors or something it needs is missing. */
  async publish(id: Id, options?: CallOptions): Promise<Result<Success>> {
    return await this.#post(id, "/publish", options);
  }

  /** Takes a published flow out of use, for good. @throws {FlowStateError} 139003, if it was never published. */
  async deprecate(id: Id, options?: CallOptions): Promise<Result<Success>> {
    return await this.#post(id, "/deprecate", options);
  }

  /** Deletes a draft. @throws {FlowStateError} 139004, if it is not a draft. */
  async delete(id: Id, options?: CallOptions): Promise<Result<Success>> {
    return await this.#transport.send({ ...options, method: "delete", path: checkId(id, "the flow's id") });
  }

  /** The flow's files, with links that expire. */
  async getAssets(id: Id, options?: CallOptions): Promise<Result<Page<Asset>>> {
    return await this.#transport.send({ ...options, method: "get", path: `${checkId(id, "the flow's id")}/assets` });
  }

  /** Copies flows from another account of the same business. Some may fail while others are copied. */
  async migrate(
    { sourceWabaId, destinationWabaId, sourceFlowNames }: MigrateFlows,
    options?: CallOptions,
  ): Promise<Result<Migration>> {
    const destination =
      destinationWabaId === undefined ? this.#wabaId : checkId(destinationWabaId, "destinationWabaId");
    const json = {
      source_waba_id: checkId(sourceWabaId, "sourceWabaId"),
      ...(sourceFlowNames !== undefined && { source_flow_names: sourceFlowNames }),
    };
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

function checkCreate({ name, categories, flowJson, publish, cloneFlowId }: CreateFlow): void {
  if (typeof name !== "string" || name.trim() === "")
    throw new InvalidCallError("name is empty; a flow needs a name, unique in its account");
  checkCategories(categories);
  if (publish === true && flowJson === undefined && cloneFlowId === undefined)
    throw new InvalidCallError("publish needs flowJson: there is nothing to publish");
  if (cloneFlowId !== undefined && flowJson !== undefined)
    throw new InvalidCallError("cloneFlowId and flowJson exclude each other; leave one out");
}

function checkCategories(categories: readonly string[]): void {
  const known: readonly string[] = CATEGORIES;
  if (!Array.isArray(categories) || categories.length === 0)
    throw new InvalidCallError(`categories is empty; name at least one of ${CATEGORIES.join(", ")}`);
  const unknown = categories.find((category) => !known.includes(category));
  if (unknown !== undefined)
    throw new InvalidCallError(`category '${unknown}' does not exist; there are ${CATEGORIES.join(", ")}`);
}

function withParameters(link: string, preview: PreviewOptions): string {
  const url = new URL(link);
  const json = (value: string | object | undefined): string | undefined =>
    typeof value === "object" ? JSON.stringify(value) : value;
  const parameters = {
    interactive: preview.interactive?.toString(),
    flow_token: preview.flowToken,
    flow_action: preview.flowAction,
    flow_action_payload: json(preview.flowActionPayload),
    phone_number: preview.phoneNumber,
    debug: preview.debug?.toString(),
    custom_data: json(preview.customData),
    endpoint_url: preview.endpointUrl,
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}
