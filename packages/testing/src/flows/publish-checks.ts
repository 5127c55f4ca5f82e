import type { FlowRecord } from "../state/flow-record.ts";
import type { AccountRecord } from "../state/records.ts";
import { readObject } from "../state/validation.ts";
import type { World } from "../world.ts";

/** Something that publishing needs; `health_status` shows the same checks beforehand. */
export interface PublishCheck {
  /** As `health_status` names it. */
  readonly name: string;
  /** The title of 139002. */
  readonly title: string;
  readonly subcode?: number;
  /** What is missing, and what to do. */
  readonly message: string;
  fails(flow: FlowRecord, account: AccountRecord, world: World): boolean;
}

/** Whether a flow talks to an endpoint. */
export function hasEndpoint({ dataApiVersion, flowJson }: FlowRecord): boolean {
  return dataApiVersion !== undefined || readObject(flowJson).data_channel_uri !== undefined;
}

/** The checks of what stands around a flow, in the order they are made. Meta's page: Flows error codes, 139002. */
const PUBLISH_CHECKS: readonly PublishCheck[] = [
  {
    name: "phone_number",
    title: "No Phone Number connected to WABA",
    message: "The account has no phone number: add one to it.",
    fails: (_, account, { store }) => store.numbersOf(account).length === 0,
  },
  {
    name: "endpoint_uri",
    title: "Publishing without specifying endpoint_uri is forbidden",
    subcode: 4233024,
    message: "The flow has no endpoint URI: set endpoint_uri.",
    fails: (flow) =>
      hasEndpoint(flow) && flow.endpointUri === undefined && readObject(flow.flowJson).data_channel_uri === undefined,
  },
  {
    name: "app_check",
    title: "No Application Connected to the Flow",
    message: "The flow has no app: set application_id.",
    fails: (flow) => hasEndpoint(flow) && flow.applicationId === undefined,
  },
  {
    name: "public_key",
    title: "Missing Flows Signed Public Key",
    subcode: 4233012,
    message: "No phone number of the account has a signed public key: upload one.",
    fails: (flow, account, { store }) =>
      hasEndpoint(flow) && store.numbersOf(account).every(({ signatureStatus }) => signatureStatus !== "VALID"),
  },
  {
    name: "endpoint_available",
    title: "Endpoint Not Available",
    subcode: 4233014,
    message: "The endpoint does not answer the health check: answer ping with an active status.",
    fails: (flow) => hasEndpoint(flow) && !flow.endpointAvailable,
  },
  {
    name: "webhook_subscription",
    title: "WABA is not subscribed to Flows Webhooks",
    message: "No app is subscribed to the account's webhooks: post to subscribed_apps.",
    fails: (flow, { subscriptions }) => hasEndpoint(flow) && subscriptions.length === 0,
  },
];

/** The checks that fail. An account that came to be on first use is taken to have all that a flow needs. */
export function failingChecks(flow: FlowRecord, world: World): PublishCheck[] {
  const account = world.store.account(flow.wabaId, "GET");
  return account.seeded ? PUBLISH_CHECKS.filter((check) => check.fails(flow, account, world)) : [];
}
