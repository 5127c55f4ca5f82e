import type { Account } from "../account.ts";
import type { FlowJsonInput } from "../flow-json.ts";
import type { Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";
import type { CreatedFlow, Success, UploadedJson } from "./flow-answers.ts";
import type { CreateFlow, UpdateMetadata } from "./flow-inputs.ts";
import type { MigrateFlows, Migration } from "./flow-migration.ts";
import { FlowReader } from "./flow-reader.ts";
import { loadCalls } from "./load-calls.ts";
import { readNewFlow } from "./new-flow.ts";

/** What changes flows, a call at a time. Meta's page: Flows API. */
export class FlowEditor extends FlowReader {
  readonly #account: Account;

  constructor(account: Account) {
    super(account);
    this.#account = account;
  }

  /**
   * Creates a flow, as a draft unless it is published at once.
   *
   * @param flow The name and at least one category; the Flow JSON may follow with `updateJson`.
   * @returns The id, and the errors of its Flow JSON: with errors it stays a draft.
   * @throws {InvalidCallError} Before any request: an empty name, an unknown category, `publish` without `flowJson`,
   *   or `cloneFlowId` together with `flowJson`.
   * @throws {FlowBuildError} Before any request: a flow with mistakes, which `build()` finds.
   * @throws {ValidationError} 100, if the name is taken.
   * @example
   * ```ts
   * const { data } = await client.flows.create({ name: "Survey", categories: ["SURVEY"], flowJson: flow });
   * console.log(data.id, data.validation_errors);
   * ```
   * @see Meta's page: Flows API, Create a Flow.
   */
  async create<Json extends FlowJsonInput | undefined = undefined>(
    flow: CreateFlow<Json>,
    options?: CallOptions,
  ): Promise<Result<CreatedFlow>> {
    return await this.#account.transport.send(
      { method: "post", path: `${this.#account.wabaId}/flows`, json: readNewFlow(flow) },
      options,
    );
  }

  /**
   * Changes what is given, and leaves the rest. A published flow becomes a draft; its last version stays live.
   *
   * @param id The flow's id, as `create` gave it.
   * @param changes The name, the categories (at least one), the endpoint's URL, the app that signs requests to it.
   * @returns Only that it succeeded.
   * @throws {FlowStateError} 139001, if the flow can't be changed.
   * @example
   * ```ts
   * await client.flows.updateMetadata(id, { name: "Survey 2027", endpointUri: "https://flows.example.org" });
   * ```
   * @see Meta's page: Flows API, Update Flow Metadata.
   */
  async updateMetadata(id: Id, changes: UpdateMetadata, options?: CallOptions): Promise<Result<Success>> {
    return (await loadCalls()).updateMetadata(this.#account, id, changes, options);
  }

  /**
   * Uploads the Flow JSON, at most 10 MB.
   *
   * @param id The flow's id, as `create` gave it.
   * @param flowJson A flow, a built flow, any plain object, or text, which is sent as it is.
   * @returns A success even where `validation_errors` is not empty: the draft is saved, but can't be published.
   * @throws {FlowBuildError} Before any request: a flow with mistakes, which `build()` finds.
   * @throws {FlowStateError} 139001, if the flow can't be changed.
   * @example
   * ```ts
   * const { data } = await client.flows.updateJson(id, flow);
   * for (const { line_start, message } of data.validation_errors ?? []) console.log(line_start, message);
   * ```
   * @see Meta's page: Flows API, Update Flow JSON.
   */
  async updateJson(id: Id, flowJson: FlowJsonInput, options?: CallOptions): Promise<Result<UploadedJson>> {
    return (await loadCalls()).updateJson(this.#account, id, flowJson, options);
  }

  /**
   * Publishes a draft. It is never tried again by itself.
   *
   * @param id The flow's id, as `create` gave it.
   * @returns Only that it succeeded.
   * @throws {PublishError} 139002, while it has errors or something that it needs is missing; 139000, if the account may not.
   * @example
   * ```ts
   * await client.flows.publish(id, { timeout: 5_000 });
   * ```
   * @see Meta's page: Flows API, Publish a Flow.
   */
  async publish(id: Id, options?: CallOptions): Promise<Result<Success>> {
    return await this.#account.callFlow(id, "/publish", options, { method: "post" });
  }

  /**
   * Takes a published flow out of use, for good.
   *
   * @param id The flow's id, as `create` gave it.
   * @returns Only that it succeeded.
   * @throws {FlowStateError} 139003, if it was never published, or is deprecated already.
   * @example
   * ```ts
   * await client.flows.deprecate(id);
   * ```
   * @see Meta's page: Flows API, Deprecate a Flow.
   */
  async deprecate(id: Id, options?: CallOptions): Promise<Result<Success>> {
    return await this.#account.callFlow(id, "/deprecate", options, { method: "post" });
  }

  /**
   * Deletes a draft.
   *
   * @param id The flow's id, as `create` gave it.
   * @returns Only that it succeeded.
   * @throws {FlowStateError} 139004, if it is not a draft.
   * @example
   * ```ts
   * await client.flows.delete(id);
   * ```
   * @see Meta's page: Flows API, Delete a Flow.
   */
  async delete(id: Id, options?: CallOptions): Promise<Result<Success>> {
    return await this.#account.callFlow(id, "", options, { method: "delete" });
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
    return (await loadCalls()).migrateFlows(this.#account, flows, options);
  }
}
