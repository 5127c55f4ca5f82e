import { isFrozen, isVersion } from "@flows/builder/versions";
import type { Account } from "../account.ts";
import type { CallOptions } from "../options.ts";
import { getPublicKey } from "./encryption-calls.ts";
import type { CheckName, FlowCheck } from "./flow-diagnosis.ts";
import type { FlowWith } from "./flow-fields.ts";
import type { HealthEntity, HealthStatus } from "./flow-health.ts";
import { stateProblem } from "./flow-state.ts";
import { listSubscriptions } from "./subscription-calls.ts";

/** What is read of a flow to examine it. */
export const EXAMINED_FIELDS = [
  "name",
  "status",
  "validation_errors",
  "json_version",
  "data_api_version",
  "endpoint_uri",
  "application",
] as const;

/** What the checks look at. */
export interface Examined {
  readonly flow: FlowWith<(typeof EXAMINED_FIELDS)[number] | "health_status">;
  readonly account: Account;
  /** The ids of the account's phone numbers. */
  readonly numbers: Promise<readonly string[]>;
  readonly options: CallOptions;
}

/** What a check found. */
export type Finding = Omit<FlowCheck, "name">;

type Check = (examined: Examined) => Finding | Promise<Finding>;

function passed(message: string): Finding {
  return { result: "passed", message };
}

function failed(message: string, fix: string): Finding {
  return { result: "failed", message, fix };
}

/** The checks of every flow. */
export const FLOW_CHECKS = {
  status({ flow: { status } }) {
    const problem = stateProblem(status);
    if (problem === undefined) return passed(`The flow is ${status}.`);
    return { result: status === "THROTTLED" ? "warning" : "failed", ...problem };
  },

  validation({ flow: { json_version, validation_errors } }) {
    const errors = validation_errors ?? [];
    const [first] = errors;
    if (first !== undefined) {
      const message = `Errors in the Flow JSON: ${errors.length}, the first in line ${first.line_start}: ${first.message}`;
      return failed(message, "Correct them, and upload it with updateJson.");
    }
    if (json_version === undefined) return failed("The flow has no Flow JSON.", "Upload it with updateJson.");
    return passed("The Flow JSON has no errors.");
  },

  version({ flow: { json_version: version } }) {
    if (version === undefined) return { result: "unknown", message: "The Flow JSON names no version." };
    if (!isVersion(version)) return passed(`Flow JSON ${version} is newer than this package, or unknown to it.`);
    if (isFrozen(version))
      return failed(`Flow JSON ${version} is frozen.`, "Move the flow to a newer version, and upload it again.");
    return passed(`Flow JSON ${version} can be published.`);
  },

  async phone_number({ account: { phoneNumberId, wabaId }, numbers }) {
    const found = await numbers;
    if (found.length === 0)
      return failed("The account has no phone number.", "Add one to the account, and register it.");
    if (phoneNumberId === undefined || found.includes(phoneNumberId)) return passed("The account has a phone number.");
    const message = `The phone number ${phoneNumberId} is not of the account ${wabaId}.`;
    return failed(message, `Pass one of the account's to the client: ${found.join(", ")}.`);
  },
} satisfies Partial<Record<CheckName, Check>>;

/** The checks of a flow with an endpoint. */
export const ENDPOINT_CHECKS = {
  endpoint_uri({ flow: { endpoint_uri } }) {
    if (endpoint_uri?.startsWith("https://")) return passed("The endpoint has a URL.");
    const message = endpoint_uri === undefined ? "The flow's endpoint has no URL." : "The endpoint's URL is not https.";
    return failed(message, "Set it with updateMetadata(id, { endpointUri }).");
  },

  application({ flow: { application } }) {
    if (application?.id !== undefined) return passed(`The app ${application.id} signs its requests.`);
    return failed("No app is connected to the flow.", "Connect one with updateMetadata(id, { applicationId }).");
  },

  async public_key({ account, numbers, options }) {
    const phoneNumberId = account.phoneNumberId ?? (await numbers)[0];
    if (phoneNumberId === undefined)
      return failed("No phone number can have a public key.", "Add a phone number first.");
    const { data: key } = await getPublicKey(account, { ...options, phoneNumberId });
    if (key.business_public_key_signature_status === "VALID") return passed("The public key is signed.");
    const message = `The phone number ${phoneNumberId} has no public key, or its signature does not match.`;
    return failed(message, "Upload the key's public half with encryption.setPublicKey.");
  },

  async webhooks({ account, options }) {
    const { data } = await listSubscriptions(account, options);
    if ((data.data ?? []).length > 0) return passed("An app gets the account's webhooks.");
    const fix = "Call webhooks.subscribe(), and choose the field `flows` in the app's dashboard.";
    return failed("No app gets the account's webhooks.", fix);
  },
} satisfies Partial<Record<CheckName, Check>>;

/** What Meta's own check says: of each that is not well, or of all. */
export function healthFindings({ isObject }: Account, health: HealthStatus | null | undefined): readonly Finding[] {
  if (!isObject(health))
    return [
      { result: "unknown", message: "The API did not tell the health of the flow.", fix: "Look at getHealth(id)." },
    ];
  const { can_send_message, entities } = health;
  const found = (entities ?? []).filter((entity) => isObject(entity) && entity.can_send_message !== "AVAILABLE");
  if (found.length > 0) return found.map(entityFinding);
  if (can_send_message === "AVAILABLE") return [passed("Messages can be sent.")];
  return [{ result: "warning", message: `Sending is ${can_send_message}.`, fix: "Look at getHealth(id)." }];
}

function entityFinding({ entity_type, id, can_send_message, ...why }: HealthEntity): Finding {
  const errors = why.errors ?? [];
  const reasons = [...errors.map(({ error_description }) => error_description), ...(why.additional_info ?? [])];
  const fixes = new Set(errors.flatMap(({ possible_solution }) => possible_solution ?? []));
  return {
    result: can_send_message === "BLOCKED" ? "failed" : "warning",
    message: `${entity_type} ${id} is ${can_send_message}${reasons.length > 0 ? `: ${reasons.join(" ")}` : "."}`,
    fix: [...fixes].join(" ") || "Look it up in the Business Manager.",
  };
}
