import type { Account } from "../account.ts";
import type { FlowStateError } from "../errors.ts";
import type { FlowStatus } from "../flow-status.ts";
import type { Result } from "../options.ts";
import type { DeployedFlow, DeployFlow, DeployOptions, DeployStep } from "./flow-deployment.ts";
import { changesOf, DEPLOYED_FIELDS, type ExistingFlow, isUploaded } from "./flow-differences.ts";
import type { FlowMethods } from "./flow-methods.ts";
import { stateProblem } from "./flow-state.ts";
import { about, readFlows, type WantedFlow } from "./wanted-flow.ts";

interface Deploying {
  readonly flows: FlowMethods;
  readonly account: Account;
  readonly options: DeployOptions | undefined;
}

/** Deploys a flow, or several one after the other. Everything is checked before anything is changed. */
export async function deployFlows(
  flows: FlowMethods,
  account: Account,
  given: DeployFlow | readonly DeployFlow[],
  options?: DeployOptions,
): Promise<Result<DeployedFlow | readonly DeployedFlow[]>> {
  const deploying = { flows, account, options };
  const wanted = await readFlows(account, [given].flat());
  const existing = await findByName(deploying, new Set(wanted.map(({ name }) => name)));
  for (const flow of existing.values())
    await about(flow.name, () => {
      if (flow.status === "DEPRECATED") throw refused(account, flow);
    });
  const deployed: DeployedFlow[] = [];
  let last!: Result<DeployedFlow>;
  for (const flow of wanted) {
    last = await about(flow.name, () => deployFlow(deploying, flow, existing.get(flow.name)));
    deployed.push(last.data);
    options?.onProgress?.({ done: deployed.length, total: wanted.length, flow: last.data });
  }
  return Array.isArray(given) ? { ...last, data: deployed } : last;
}

async function findByName(
  { flows, options }: Deploying,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ExistingFlow>> {
  const found = new Map<string, ExistingFlow>();
  for await (const flow of flows.list({ fields: DEPLOYED_FIELDS, limit: 100 }, { ...options, onProgress: undefined })) {
    if (names.has(flow.name)) found.set(flow.name, flow);
    if (found.size === names.size) break;
  }
  return found;
}

async function deployFlow(
  deploying: Deploying,
  wanted: WantedFlow,
  existing: ExistingFlow | undefined,
): Promise<Result<DeployedFlow>> {
  const { flows, options } = deploying;
  const { name, publish = false } = wanted;
  const { id, steps, answer } = await (existing ? update(deploying, wanted, existing) : create(deploying, wanted));
  // A change may have made a draft of it, and brought or taken errors.
  const fields = ["status", "validation_errors"] as const;
  const state = steps.length === 0 && existing ? existing : (await flows.get(id, { fields }, options)).data;
  const validation_errors = state.validation_errors ?? [];
  const publishes = publish && state.status === "DRAFT" && validation_errors.length === 0;
  if (publishes) steps.push("publish");
  const last = publishes ? await flows.publish(id, options) : answer;
  const status = publishes ? "PUBLISHED" : state.status;
  const warning = warningOf(status, publish);
  return { ...last, data: { id, name, steps, status, validation_errors, ...(warning && { warning }) } };
}

/** What was done to a flow, and the last answer. */
interface Change {
  readonly id: string;
  readonly steps: DeployStep[];
  readonly answer: Result<unknown>;
}

async function create({ flows, options }: Deploying, wanted: WantedFlow): Promise<Change> {
  const { name, categories, flow: flowJson, endpoint_uri: endpointUri, application_id: applicationId } = wanted;
  const created = await flows.create({ name, categories, flowJson, endpointUri }, options);
  const { id } = created.data;
  const steps: DeployStep[] = ["create"];
  let answer: Result<unknown> = created;
  if (applicationId !== undefined) {
    answer = await flows.updateMetadata(id, { applicationId }, options);
    steps.push("updateMetadata");
  }
  return { id, steps, answer };
}

async function update(
  { flows, account, options }: Deploying,
  wanted: WantedFlow,
  existing: ExistingFlow,
): Promise<Change> {
  const { id, status } = existing;
  const steps: DeployStep[] = [];
  const assets = await flows.getAssets(id, options);
  let answer: Result<unknown> = assets;
  try {
    const changes = changesOf(wanted, existing);
    if (changes !== undefined) {
      answer = await flows.updateMetadata(id, changes, options);
      steps.push("updateMetadata");
    }
    if (!(await isUploaded(account, assets, wanted.flow, options))) {
      answer = await flows.updateJson(id, wanted.flow, options);
      steps.push("updateJson");
    }
  } catch (error) {
    const isRefused = error instanceof account.errors.FlowStateError && stateProblem(status) !== undefined;
    throw isRefused ? refused(account, existing, error) : error;
  }
  return { id, steps, answer };
}

function warningOf(status: FlowStatus, publish: boolean): string | undefined {
  const problem = stateProblem(status);
  if (problem !== undefined) return `${problem.message} ${problem.fix}`;
  return publish && status === "DRAFT" ? "The flow was not published: correct its validation_errors first." : undefined;
}

/** Graph's refusal, or that it is sure to come, in the words of the state. */
function refused(
  { errors: { DeployError } }: Account,
  { id, name, status }: ExistingFlow,
  refusal?: FlowStateError,
): Error {
  const problem = stateProblem(status);
  const message = `'${name}' (${id}) can't be changed. ${problem?.message} ${problem?.fix}`;
  return new DeployError(message, id, status, refusal);
}
