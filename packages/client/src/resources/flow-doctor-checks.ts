import { isFrozen, isVersion } from "@flows/builder";
import type { Account } from "../account.ts";
import type { PublicKey } from "./encryption-calls.ts";
import type { CheckName, FlowCheck } from "./flow-diagnosis.ts";
import type { FlowWith } from "./flow-fields.ts";
import type { HealthEntity, HealthStatus } from "./flow-health.ts";
import type { SubscribedApp } from "./subscription-calls.ts";

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

/** A flow as it is examined. */
export type ExaminedFlow = FlowWith<(typeof EXAMINED_FIELDS)[number] | "health_status">;

function passed(name: CheckName, message: string): FlowCheck {
  return { name, result: "passed", message };
}

export function failed(name: CheckName, message: string, fix: string): FlowCheck {
  return { name, result: "failed", message, fix };
}

export function skipped(name: CheckName): FlowCheck {
  return { name, result: "skipped", message: "The flow has no endpoint." };
}

export function checkStatus({ status }: ExaminedFlow): FlowCheck {
  switch (status) {
    case "DEPRECATED":
      return failed("status", "The flow is deprecated, for good.", "Create or clone it under another name.");
    case "BLOCKED":
      return failed("status", "The flow is blocked.", "Mend its endpoint; Meta unblocks it when it is healthy again.");
    case "THROTTLED": {
      const fix = "Mend its endpoint; until then at most 10 messages an hour are sent.";
      return { name: "status", result: "warning", message: "The flow is throttled.", fix };
    }
    default:
      return passed("status", `The flow is ${status}.`);
  }
}

export function checkValidation({ json_version, validation_errors }: ExaminedFlow): FlowCheck {
  if (json_version === undefined && validation_errors.length === 0)
    return failed("validation", "The flow has no Flow JSON.", "Upload it with updateJson.");
  const [first] = validation_errors;
  if (first === undefined) return passed("validation", "The Flow JSON has no errors.");
  const count = validation_errors.length === 1 ? "1 error" : `${validation_errors.length} errors`;
  const message = `The Flow JSON has ${count}, the first in line ${first.line_start}: ${first.message}`;
  return failed("validation", message, "Correct them, upload it with updateJson, and look at validation_errors again.");
}

export function checkVersion({ json_version: version }: ExaminedFlow): FlowCheck {
  if (version === undefined) return { name: "version", result: "unknown", message: "The Flow JSON names no version." };
  if (!isVersion(version))
    return passed("version", `Flow JSON ${version} is newer than this package, or unknown to it.`);
  const today = new Date().toISOString().slice(0, 10);
  if (isFrozen(version, today))
    return failed(
      "version",
      `Flow JSON ${version} is frozen.`,
      "Move the flow to a newer version, and upload it again.",
    );
  return passed("version", `Flow JSON ${version} can be published.`);
}

export function checkPhoneNumber({ phoneNumberId, wabaId }: Account, numbers: readonly string[]): FlowCheck {
  if (numbers.length === 0)
    return failed("phone_number", "The account has no phone number.", "Add one to the account, and register it.");
  if (phoneNumberId === undefined || numbers.includes(phoneNumberId))
    return passed("phone_number", "The account has a phone number.");
  const message = `The phone number ${phoneNumberId} is not of the account ${wabaId}.`;
  return failed("phone_number", message, `Pass one of the account's to the client: ${numbers.join(", ")}.`);
}

export function checkEndpoint({ endpoint_uri }: ExaminedFlow): FlowCheck {
  const fix = "Set it with updateMetadata(id, { endpointUri }).";
  if (endpoint_uri === undefined) return failed("endpoint_uri", "The flow's endpoint has no URL.", fix);
  if (!endpoint_uri.startsWith("https://")) return failed("endpoint_uri", "The endpoint's URL is not https.", fix);
  return passed("endpoint_uri", "The endpoint has a URL.");
}

export function checkApplication({ application }: ExaminedFlow): FlowCheck {
  if (application !== undefined) return passed("application", `The app ${application.id} signs its requests.`);
  return failed(
    "application",
    "No app is connected to the flow.",
    "Connect one with updateMetadata(id, { applicationId }).",
  );
}

export function checkPublicKey(phoneNumberId: string, key: PublicKey): FlowCheck {
  if (key.business_public_key_signature_status === "VALID") return passed("public_key", "The public key is signed.");
  const message = `The phone number ${phoneNumberId} has no public key, or its signature does not match.`;
  return failed("public_key", message, "Upload the key's public half with encryption.setPublicKey.");
}

export function checkWebhooks(apps: readonly SubscribedApp[]): FlowCheck {
  if (apps.length > 0) return passed("webhooks", "An app gets the account's webhooks.");
  const fix = "Call webhooks.subscribe(), and choose the field `flows` in the app's dashboard.";
  return failed("webhooks", "No app gets the account's webhooks.", fix);
}

export function checkHealth({ can_send_message, entities = [] }: HealthStatus): FlowCheck[] {
  const found = entities.filter((entity) => entity.can_send_message !== "AVAILABLE");
  if (found.length > 0) return found.map(entityCheck);
  if (can_send_message === "AVAILABLE") return [passed("health", "Messages can be sent.")];
  return [
    { name: "health", result: "warning", message: `Sending is ${can_send_message}.`, fix: "Look at getHealth(id)." },
  ];
}

function entityCheck({
  entity_type,
  id,
  can_send_message,
  errors = [],
  additional_info = [],
}: HealthEntity): FlowCheck {
  const reasons = [...errors.map(({ error_description }) => error_description), ...additional_info];
  const fixes = errors.flatMap(({ possible_solution }) => possible_solution ?? []);
  return {
    name: "health",
    result: can_send_message === "BLOCKED" ? "failed" : "warning",
    message: `${entity_type} ${id} is ${can_send_message}${reasons.length > 0 ? `: ${reasons.join(" ")}` : "."}`,
    fix: fixes.length > 0 ? [...new Set(fixes)].join(" ") : "Look it up in the Business Manager.",
  };
}
