import { flowState } from "../graph/error.ts";
import { DAY } from "../state/clock.ts";
import type { FlowState, LiveVersion, StoredFlow } from "../state/flow-record.ts";
import { type ValidationError, validationErrors, versionsIn } from "../state/validation.ts";
import { statusChange } from "../webhooks/flow-events.ts";
import type { World } from "../world.ts";
import { failingChecks } from "./publish-checks.ts";

const PREVIEW_LIFETIME = 30 * DAY;

/** Puts new Flow JSON into a flow, with errors too; a published flow becomes a draft, and its last version stays live. */
export function uploadJson(flow: StoredFlow, text: string, world: World): readonly ValidationError[] {
  checkEditable(flow);
  setJson(flow, text, world);
  touch(flow, world);
  return flow.validationErrors;
}

/** Keeps a document, and what is read from it. */
export function setJson(flow: StoredFlow, text: string, { clock }: World): void {
  flow.flowJson = text;
  flow.validationErrors = validationErrors(text, clock.now());
  Object.assign(flow, versionsIn(text));
}

/** @throws {GraphError} 139001, if the flow can't be changed any more. */
export function checkEditable({ status }: StoredFlow): void {
  if (status !== "DEPRECATED" && status !== "BLOCKED") return;
  throw flowState(139001, "Flow can't be updated", `A flow that is ${status} can't be updated.`);
}

/** Notes a change of a flow. */
export function touch(flow: StoredFlow, world: World): void {
  flow.updatedAt = world.clock.now().getTime();
  setStatus(flow, "DRAFT", world);
}

/** @throws {GraphError} 139002, if the flow is not a draft, has errors, or lacks something; 139000, if the account may not. */
export function publish(flow: StoredFlow, world: World): void {
  if (flow.status !== "DRAFT") {
    const message = `Only a draft can be published, and this flow is ${flow.status}.`;
    throw flowState(139002, "Publishing Flow in invalid state", message);
  }
  if (flow.flowJson === undefined)
    throw flowState(139002, "Publishing Flow with validation errors", "The flow has no Flow JSON: upload one.");
  // A version may have been frozen since the upload.
  flow.validationErrors = validationErrors(flow.flowJson, world.clock.now());
  checkValid(flow.validationErrors);
  checkStanding(flow.wabaId, world);
  const [failing] = failingChecks(flow, world);
  if (failing !== undefined) throw flowState(139002, failing.title, failing.message, failing.subcode);
  flow.live = { json: flow.flowJson, state: "PUBLISHED", sent: [] };
  flow.updatedAt = world.clock.now().getTime();
  setStatus(flow, "PUBLISHED", world);
}

function checkValid(errors: readonly ValidationError[]): void {
  if (errors.length === 0) return;
  const isFrozen = errors.every(({ error }) => error === "INVALID_FLOW_JSON_VERSION");
  throw flowState(
    139002,
    isFrozen ? "Versions in Flow JSON file are not available for publishing" : "Publishing Flow with validation errors",
    errors.length === 1
      ? `The flow has an error: ${errors[0]?.message}`
      : `The flow has ${errors.length} validation errors.`,
  );
}

/** @throws {GraphError} 139000, if the account may neither create nor publish. */
export function checkStanding(wabaId: string, { store }: World): void {
  if (store.findAccount(wabaId)?.standing !== "RESTRICTED") return;
  throw flowState(
    139000,
    "Flow publishing failed",
    "Blocked by Integrity: integrity requirements are not met.",
    4233020,
  );
}

/** @throws {GraphError} 139003, if the flow was never published or is deprecated already. */
export function deprecate(flow: StoredFlow, world: World): void {
  if (flow.status === "DEPRECATED")
    throw flowState(139003, "Flow is already deprecated", "The flow is deprecated already.");
  if (flow.live === undefined)
    throw flowState(139003, "Can't deprecate unpublished flow", "The flow was never published: delete it.");
  flow.updatedAt = world.clock.now().getTime();
  setStatus(flow, "DEPRECATED", world);
}

/** @throws {GraphError} 139004, if the flow was ever published. */
export function checkDeletable({ status, live }: StoredFlow): void {
  if (status === "DRAFT" && live === undefined) return;
  throw flowState(139004, "Can't delete published Flow", "A flow that was published can't be deleted: deprecate it.");
}

/** What Meta does with a flow whose endpoint does badly, or well again: the state goes one step. */
export function setLiveState(flow: StoredFlow, state: LiveVersion["state"], world: World): void {
  if (flow.live === undefined || flow.status === "DEPRECATED")
    throw new Error(`Flow ${flow.id} is ${flow.status}: only a published flow becomes ${state}.`);
  flow.live.state = state;
  // A draft stays one: the state is that of the published version.
  if (flow.status !== "DRAFT") setStatus(flow, state, world);
}

function setStatus(flow: StoredFlow, status: FlowState, world: World): void {
  const before = flow.status;
  if (before === status) return;
  flow.status = status;
  world.webhooks.send(flow.wabaId, "flows", statusChange(flow, before));
}

/** Keeps the link of the preview while it lives, and makes a new one after that, or when asked to. */
export function renewPreview(flow: StoredFlow, { clock, store }: World, invalidate: boolean): void {
  const now = clock.now().getTime();
  if (!invalidate && flow.previewExpires > now) return;
  flow.previewToken = crypto.randomUUID();
  flow.previewExpires = now + PREVIEW_LIFETIME;
  store.revision += 1;
}
