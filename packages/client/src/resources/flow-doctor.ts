import { isFrozen, isVersion } from "@flows/builder";
import type { Account } from "../account.ts";
import { FlowsApiError } from "../errors.ts";
import { checkId, type Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";
import { getPublicKey } from "./encryption-calls.ts";
import type { CheckName, FlowCheck, FlowDiagnosis } from "./flow-diagnosis.ts";
import type { FlowWith } from "./flow-fields.ts";
import type { HealthEntity, HealthStatus } from "./flow-health.ts";
import type { FlowReader } from "./flow-reader.ts";
import { PhoneNumbers } from "./phone-numbers.ts";
import { listSubscriptions } from "./subscription-calls.ts";

const FIELDS = [
  "name",
  "status",
  "validation_errors",
  "json_version",
  "data_api_version",
  "endpoint_uri",
  "application",
] as const;

type Examined = FlowWith<(typeof FIELDS)[number] | "health_status">;

/** Checks what publishing a flow needs. Meta's pages: Flows API, Publish a Flow; Flows, Health & Monitoring. */
export async function examineFlow(
  reader: FlowReader,
  account: Account,
  id: Id,
  call: CallOptions = {},
): Promise<Result<FlowDiagnosis>> {
  const path = checkId(id, "the flow's id");
  const numbers = await listNumbers(account, call);
  // Graph refuses to tell the health of a number that is not the account's.
  const asked = Array.isArray(numbers) ? numbers.find((number) => number === account.phoneNumberId) : undefined;
  const health = asked === undefined ? "health_status" : (`health_status.phone_number(${asked})` as const);
  const result = await reader.get(path, { fields: [...FIELDS, health] }, call);
  const flow: Examined = result.data;
  const hasEndpoint = flow.data_api_version !== undefined;
  const sender = account.phoneNumberId ?? (Array.isArray(numbers) ? numbers[0] : undefined);
  const [publicKey, webhooks] = await Promise.all([
    ofEndpoint("public_key", hasEndpoint, () => checkPublicKey(account, sender, call)),
    ofEndpoint("webhooks", hasEndpoint, () => checkWebhooks(account, call)),
  ]);
  const checks: FlowCheck[] = [
    checkStatus(flow),
    checkValidation(flow),
    checkVersion(flow),
    Array.isArray(numbers) ? checkPhoneNumber(account, numbers) : numbers,
    hasEndpoint ? checkEndpoint(flow) : skipped("endpoint_uri"),
    hasEndpoint ? checkApplication(flow) : skipped("application"),
    publicKey,
    webhooks,
    ...checkHealth(flow.health_status),
  ];
  const ready = checks.every((check) => check.result !== "failed");
  return { ...result, data: { id: flow.id, name: flow.name, ready, checks } };
}

function passed(name: CheckName, message: string): FlowCheck {
  return { name, result: "passed", message };
}

function failed(name: CheckName, message: string, fix: string): FlowCheck {
  return { name, result: "failed", message, fix };
}

function skipped(name: CheckName): FlowCheck {
  return { name, result: "skipped", message: "The flow has no endpoint." };
}

async function ofEndpoint(name: CheckName, hasEndpoint: boolean, check: () => Promise<FlowCheck>): Promise<FlowCheck> {
  return hasEndpoint ? await orUnknown(name, check) : skipped(name);
}

/** What the token may not see leaves the other checks alone. */
async function orUnknown(name: CheckName, check: () => Promise<FlowCheck>): Promise<FlowCheck> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof FlowsApiError)) throw error;
    return { name, result: "unknown", message: error.message, fix: error.fix };
  }
}

function checkStatus({ status }: Examined): FlowCheck {
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

function checkValidation({ json_version, validation_errors }: Examined): FlowCheck {
  if (json_version === undefined && validation_errors.length === 0)
    return failed("validation", "The flow has no Flow JSON.", "Upload it with updateJson.");
  const [first] = validation_errors;
  if (first === undefined) return passed("validation", "The Flow JSON has no errors.");
  const count = validation_errors.length === 1 ? "1 error" : `${validation_errors.length} errors`;
  const message = `The Flow JSON has ${count}, the first in line ${first.line_start}: ${first.message}`;
  return failed("validation", message, "Correct them, upload it with updateJson, and look at validation_errors again.");
}

function checkVersion({ json_version: version }: Examined): FlowCheck {
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

/** The ids of the account's phone numbers, or why they are not known. */
async function listNumbers(account: Account, call: CallOptions): Promise<string[] | FlowCheck> {
  const ids: string[] = [];
  const unknown = await orUnknown("phone_number", async () => {
    for await (const { id } of new PhoneNumbers(account).list({}, call)) ids.push(id);
    return passed("phone_number", "");
  });
  return unknown.result === "unknown" ? unknown : ids;
}

function checkPhoneNumber({ phoneNumberId, wabaId }: Account, numbers: readonly string[]): FlowCheck {
  if (numbers.length === 0)
    return failed("phone_number", "The account has no phone number.", "Add one to the account, and register it.");
  if (phoneNumberId === undefined || numbers.includes(phoneNumberId))
    return passed("phone_number", "The account has a phone number.");
  const message = `The phone number ${phoneNumberId} is not of the account ${wabaId}.`;
  return failed("phone_number", message, `Pass one of the account's to the client: ${numbers.join(", ")}.`);
}

function checkEndpoint({ endpoint_uri }: Examined): FlowCheck {
  const fix = "Set it with updateMetadata(id, { endpointUri }).";
  if (endpoint_uri === undefined) return failed("endpoint_uri", "The flow's endpoint has no URL.", fix);
  if (!endpoint_uri.startsWith("https://")) return failed("endpoint_uri", "The endpoint's URL is not https.", fix);
  return passed("endpoint_uri", "The endpoint has a URL.");
}

function checkApplication({ application }: Examined): FlowCheck {
  if (application !== undefined) return passed("application", `The app ${application.id} signs its requests.`);
  return failed(
    "application",
    "No app is connected to the flow.",
    "Connect one with updateMetadata(id, { applicationId }).",
  );
}

async function checkPublicKey(
  account: Account,
  phoneNumberId: string | undefined,
  call: CallOptions,
): Promise<FlowCheck> {
  const fix = "Upload the key's public half with encryption.setPublicKey.";
  if (phoneNumberId === undefined) return failed("public_key", "There is no phone number to have a public key.", fix);
  const { data } = await getPublicKey(account, { ...call, phoneNumberId });
  if (data.business_public_key_signature_status === "VALID") return passed("public_key", "The public key is signed.");
  return failed(
    "public_key",
    `The phone number ${phoneNumberId} has no public key, or its signature does not match.`,
    fix,
  );
}

async function checkWebhooks(account: Account, call: CallOptions): Promise<FlowCheck> {
  const { data } = await listSubscriptions(account, call);
  if (data.data.length > 0) return passed("webhooks", "An app gets the account's webhooks.");
  return failed(
    "webhooks",
    "No app gets the account's webhooks.",
    "Call webhooks.subscribe(), and choose the field `flows` in the app's dashboard.",
  );
}

function checkHealth({ can_send_message, entities = [] }: HealthStatus): FlowCheck[] {
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
