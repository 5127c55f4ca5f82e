import type { Account } from "../account.ts";
import { InvalidCallError } from "../errors.ts";
import { flowJsonText } from "../flow-json.ts";
import { checkObject } from "../given-object.ts";
import type { CallOptions, Result } from "../options.ts";
import { checkCreate } from "./flow-checks.ts";
import {
  DeployError,
  type DeployedFlow,
  type DeployFlow,
  type DeployOptions,
  type DeployStep,
} from "./flow-deployment.ts";
import { changesOf, DEPLOYED_FIELDS, type ExistingFlow, isUploaded } from "./flow-differences.ts";
import type { FlowEditor } from "./flow-editor.ts";
import type { FlowStatus, FlowValidationError } from "./flow-fields.ts";

interface Deploying {
  readonly editor: FlowEditor;
  readonly account: Account;
  readonly call: CallOptions;
}

/** What decides whether a flow is published. */
interface State {
  readonly status: FlowStatus;
  readonly validation_errors: readonly FlowValidationError[];
}

/** Deploys flows one after the other. Everything is checked before anything is changed. */
export async function deployFlows(
  editor: FlowEditor,
  account: Account,
  flows: readonly DeployFlow[],
  { onProgress, ...call }: DeployOptions = {},
): Promise<Result<readonly DeployedFlow[]>> {
  check(flows);
  const texts = flows.map(({ flow }) => flowJsonText(flow));
  const existing = await findByName(editor, new Set(flows.map(({ name }) => name)), call);
  for (const found of existing.values()) if (found.status === "DEPRECATED") throw deprecated(found);
  const deployed: DeployedFlow[] = [];
  let last: Result<DeployedFlow> | undefined;
  for (const [index, flow] of flows.entries()) {
    last = await deployFlow({ editor, account, call }, flow, texts[index] as string, existing.get(flow.name));
    deployed.push(last.data);
    onProgress?.({ done: deployed.length, total: flows.length, flow: last.data });
  }
  return { ...(last as Result<DeployedFlow>), data: deployed };
}

function check(flows: readonly DeployFlow[]): void {
  if (flows.length === 0) throw new InvalidCallError("there is nothing to deploy; pass at least one flow");
  for (const flow of flows) checkObject(flow, "the flow to deploy", "{ name, flow, categories }");
  const names = flows.map(({ name }) => name);
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled !== undefined)
    throw new InvalidCallError(`two flows have the name '${doubled}'; names are unique in an account`);
  for (const { flow, ...rest } of flows) {
    if (flow === undefined) throw new InvalidCallError("flow is missing; pass a flow, its JSON, or text");
    checkCreate({ ...rest, publish: false });
  }
}

async function findByName(
  editor: FlowEditor,
  names: ReadonlySet<string>,
  call: CallOptions,
): Promise<ReadonlyMap<string, ExistingFlow>> {
  const found = new Map<string, ExistingFlow>();
  for await (const flow of editor.list({ fields: DEPLOYED_FIELDS, limit: 100 }, call)) {
    if (names.has(flow.name)) found.set(flow.name, flow);
    if (found.size === names.size) break;
  }
  return found;
}

async function deployFlow(
  deploying: Deploying,
  flow: DeployFlow,
  text: string,
  existing: ExistingFlow | undefined,
): Promise<Result<DeployedFlow>> {
  const { editor, account, call } = deploying;
  const steps: DeployStep[] = [];
  let id = existing?.id;
  let last: Result<unknown> | undefined;
  if (id === undefined) {
    const { name, categories, endpointUri } = flow;
    const created = await editor.create({ name, categories, flowJson: text, endpointUri }, call);
    steps.push("create");
    [id, last] = [created.data.id, created];
  }
  const changes = changesOf(flow, existing);
  if (changes !== undefined) {
    last = await editor.updateMetadata(id, changes, call);
    steps.push("updateMetadata");
  }
  if (existing !== undefined) {
    const assets = await editor.getAssets(id, call);
    if (!(await isUploaded(account, assets, text, call))) {
      last = await editor.updateJson(id, text, call);
      steps.push("updateJson");
    }
    last ??= assets;
  }
  // A change may have made a draft of it, and brought or taken errors.
  const state = existing !== undefined && steps.length === 0 ? existing : await readState(deploying, id);
  const publishes = flow.publish === true && state.status === "DRAFT" && state.validation_errors.length === 0;
  if (publishes) {
    last = await editor.publish(id, call);
    steps.push("publish");
  }
  const { validation_errors } = state;
  const status = publishes ? "PUBLISHED" : state.status;
  return { ...(last as Result<unknown>), data: { id, name: flow.name, steps, status, validation_errors } };
}

async function readState({ editor, call }: Deploying, id: string): Promise<State> {
  return (await editor.get(id, { fields: ["status", "validation_errors"] }, call)).data;
}

function deprecated({ id, name, status }: ExistingFlow): DeployError {
  const message = `the flow '${name}' (${id}) is DEPRECATED, for good: it can't be changed or published. Deploy under another name.`;
  return new DeployError(message, id, status);
}
