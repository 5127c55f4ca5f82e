import type { Account } from "../account.ts";
import type { Id } from "../ids.ts";
import { type CallOptions, checkCallOptions, type Result } from "../options.ts";
import type { DeployedFlow, DeployFlow, DeployOptions } from "./flow-deployment.ts";
import type { FlowDiagnosis } from "./flow-diagnosis.ts";
import { FlowEditor } from "./flow-editor.ts";
import { loadCalls } from "./load-calls.ts";
import { PhoneNumbers } from "./phone-numbers.ts";

/** The life of flows, from draft to deprecation. Meta's page: Flows API. */
export class Flows extends FlowEditor {
  readonly #account: Account;

  constructor(account: Account) {
    super(account);
    this.#account = account;
  }

  /**
   * Brings the account's flow of that name into the wanted state: creates it, or updates only what differs. Done twice, it
   * changes nothing the second time.
   *
   * @param flow Its name, its JSON, and its categories; published only where `publish` is true and there are no errors.
   * @returns What was done, and how the flow is now. `status`, `headers` and `usage` are of the last answer.
   * @throws {FlowBuildError} Before any request: a flow with mistakes, which `build()` finds.
   * @throws {DeployError} If the flow is deprecated, or Graph refuses to change it for its state, such as BLOCKED.
   * @throws {PublishError} 139002, if publishing needs something that is missing: `doctor` says what.
   * @example
   * ```ts
   * const { data } = await client.flows.deploy({ name: "Survey", flow, categories: ["SURVEY"], publish: true });
   * console.log(data.steps, data.status, data.validation_errors);
   * ```
   * @see Meta's page: Flows API.
   */
  async deploy(flow: DeployFlow, options?: DeployOptions): Promise<Result<DeployedFlow>>;
  /**
   * Deploys several flows, one after the other. It ends at the first that fails, whose name is the error's `flowName`; done
   * again, it goes on there.
   *
   * @param flows The flows, each under a name of its own.
   * @example
   * ```ts
   * await client.flows.deploy(
   *   [{ name: "Survey", flow, categories: ["SURVEY"] }, { name: "Sign up", flow, categories: ["SIGN_UP"] }],
   *   { onProgress: ({ done, total }) => console.log(`${done} of ${total}`) },
   * );
   * ```
   */
  async deploy(flows: readonly DeployFlow[], options?: DeployOptions): Promise<Result<readonly DeployedFlow[]>>;
  async deploy(
    given: DeployFlow | readonly DeployFlow[],
    options?: DeployOptions,
  ): Promise<Result<DeployedFlow | readonly DeployedFlow[]>> {
    checkCallOptions(options);
    return (await loadCalls()).deployFlows(this, this.#account, given, options);
  }

  /**
   * Checks everything that publishing a flow needs: its state, its JSON and version, the account's phone number, and of a
   * flow with an endpoint its URL, app, public key and webhooks; then what Meta's own health check says.
   *
   * @param id The flow's id, as `create` gave it.
   * @returns Whether the flow is ready, and each check with its fix. `status`, `headers` and `usage` are of the flow's answer.
   * @throws {NotFoundError} 100 with subcode 33, if there is no such flow, or the token may not see it.
   * @example
   * ```ts
   * const { data } = await client.flows.doctor(id);
   * for (const { name, result, message, fix } of data.checks) console.log(name, result, message, fix);
   * ```
   * @see Meta's pages: Flows API, Publish a Flow; Flows, Health & Monitoring.
   */
  async doctor(id: Id, options?: CallOptions): Promise<Result<FlowDiagnosis>> {
    const account = this.#account;
    const examined = { flows: this, phoneNumbers: new PhoneNumbers(account), account };
    return (await loadCalls()).examineFlow(examined, id, options);
  }
}
