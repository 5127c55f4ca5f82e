import type { HealthEntity, Known, Sendability } from "@flows/client";
import type { StoredFlow } from "../state/flow-record.ts";
import type { AccountRecord, PhoneNumberRecord } from "../state/records.ts";
import type { World } from "../world.ts";
import { failingChecks } from "./publish-checks.ts";

type CanSend = Known<Sendability>;

interface Entity {
  readonly entity_type: Known<HealthEntity["entity_type"]>;
  readonly id: string;
  readonly can_send_message: CanSend;
  readonly errors?: readonly object[];
  readonly additional_info?: readonly string[];
}

const WORST_FIRST: readonly CanSend[] = ["BLOCKED", "LIMITED", "AVAILABLE"];
const PAGE = "https://developers.facebook.com/docs/whatsapp/flows/reference/flowjson";

/** The answer to `health_status` of a flow. Meta's page: Health and Monitoring. */
export function readHealth(flow: StoredFlow, phoneNumberId: string | undefined, world: World): object {
  const account = world.store.account(flow.wabaId, "GET");
  const entities: Entity[] = [
    flowHealth(flow, world),
    ...accountHealth(account),
    ...(flow.applicationId === undefined ? [] : [appHealth(flow.applicationId, account)]),
    ...(phoneNumberId === undefined ? [] : [numberHealth(phoneNumberId, flow.wabaId, world)]),
  ];
  return worstOf(entities);
}

/** The answer to `health_status` of a phone number. Meta's page: Health Status. */
export function readNumberHealth({ id, wabaId }: PhoneNumberRecord, world: World): object {
  const account = world.store.findAccount(wabaId);
  return worstOf([numberHealth(id, wabaId, world), ...(account === undefined ? [] : accountHealth(account))]);
}

function worstOf(entities: readonly Entity[]): object {
  const worst = WORST_FIRST.find((state) => entities.some(({ can_send_message }) => can_send_message === state));
  return { can_send_message: worst, entities };
}

function flowHealth(flow: StoredFlow, world: World): Entity {
  const entity = { entity_type: "FLOW", id: flow.id } as const;
  if (flow.status === "BLOCKED" || flow.status === "DEPRECATED") return { ...entity, can_send_message: "BLOCKED" };
  if (flow.live?.state === "THROTTLED") return { ...entity, can_send_message: "LIMITED" };
  const checks = flow.status === "DRAFT" ? failingChecks(flow, world) : [];
  const invalid =
    flow.flowJson === undefined
      ? [problem(131000, "flow_json: The flow has no Flow JSON: upload one.", PAGE)]
      : flow.validationErrors.map(({ message }) => problem(131000, `validation: ${message}`, PAGE));
  const errors = [...invalid, ...checks.map(({ name, message }) => problem(131000, `${name}: ${message}`, PAGE))];
  return errors.length === 0
    ? { ...entity, can_send_message: "AVAILABLE" }
    : { ...entity, can_send_message: flow.live === undefined ? "BLOCKED" : "LIMITED", errors };
}

function accountHealth(account: AccountRecord): Entity[] {
  const state = account.standing === "GOOD" ? "AVAILABLE" : "BLOCKED";
  return [{ entity_type: "WABA", id: account.id, can_send_message: state }, businessHealth(account)];
}

// The business of an account has no number of its own here.
function businessHealth({ id, verified }: AccountRecord): Entity {
  const entity = { entity_type: "BUSINESS", id: `9${id}` } as const;
  if (verified) return { ...entity, can_send_message: "AVAILABLE" };
  const error = problem(
    141010,
    "The Business has not passed business verification.",
    "Visit business settings and start or resolve the business verification request.",
  );
  return { ...entity, can_send_message: "LIMITED", errors: [error] };
}

function appHealth(id: string, { subscriptions }: AccountRecord): Entity {
  const isSubscribed = subscriptions.some(({ applicationId }) => applicationId === id);
  return isSubscribed
    ? { entity_type: "APP", id, can_send_message: "AVAILABLE" }
    : {
        entity_type: "APP",
        id,
        can_send_message: "LIMITED",
        additional_info: ["The app is not subscribed to the account's webhooks, and gets no messages."],
      };
}

function numberHealth(id: string, wabaId: string, { store }: World): Entity {
  const { registered } = store.phoneNumber(id, "GET", wabaId);
  const error = problem(133010, "The phone number is not registered.", "Register it with the Cloud API.");
  return registered
    ? { entity_type: "PHONE_NUMBER", id, can_send_message: "AVAILABLE" }
    : { entity_type: "PHONE_NUMBER", id, can_send_message: "BLOCKED", errors: [error] };
}

function problem(error_code: number, error_description: string, possible_solution: string): object {
  return { error_code, error_description, possible_solution };
}
