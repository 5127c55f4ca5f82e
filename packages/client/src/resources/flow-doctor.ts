import type { Account } from "../account.ts";
import { FlowsApiError } from "../errors.ts";
import { checkId, type Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";
import { getPublicKey } from "./encryption-calls.ts";
import type { CheckName, FlowCheck, FlowDiagnosis } from "./flow-diagnosis.ts";
import {
  checkApplication,
  checkEndpoint,
  checkHealth,
  checkPhoneNumber,
  checkPublicKey,
  checkStatus,
  checkValidation,
  checkVersion,
  checkWebhooks,
  EXAMINED_FIELDS,
  type ExaminedFlow,
  failed,
  skipped,
} from "./flow-doctor-checks.ts";
import type { FlowReader } from "./flow-reader.ts";
import { PhoneNumbers } from "./phone-numbers.ts";
import { listSubscriptions } from "./subscription-calls.ts";

/** Checks what publishing a flow needs. Meta's pages: Flows API, Publish a Flow; Flows, Health & Monitoring. */
export async function examineFlow(
  reader: FlowReader,
  account: Account,
  id: Id,
  call: CallOptions = {},
): Promise<Result<FlowDiagnosis>> {
  const flowId = checkId(id, "the flow's id");
  const numbers: string[] = [];
  const phoneNumber = await orUnknown("phone_number", async () => {
    for await (const number of new PhoneNumbers(account).list({}, call)) numbers.push(number.id);
    return checkPhoneNumber(account, numbers);
  });
  // Graph refuses to tell the health of a number that is not the account's.
  const asked = numbers.find((number) => number === account.phoneNumberId);
  const health = asked === undefined ? "health_status" : (`health_status.phone_number(${asked})` as const);
  const result = await reader.get(flowId, { fields: [...EXAMINED_FIELDS, health] }, call);
  const flow: ExaminedFlow = result.data;
  const checks: FlowCheck[] = [
    checkStatus(flow),
    checkValidation(flow),
    checkVersion(flow),
    phoneNumber,
    ...(flow.data_api_version === undefined
      ? (["endpoint_uri", "application", "public_key", "webhooks"] as const).map(skipped)
      : await examineEndpoint(account, flow, account.phoneNumberId ?? numbers[0], call)),
    ...checkHealth(flow.health_status),
  ];
  const ready = checks.every((check) => check.result !== "failed");
  return { ...result, data: { id: flow.id, name: flow.name, ready, checks } };
}

async function examineEndpoint(
  account: Account,
  flow: ExaminedFlow,
  phoneNumberId: string | undefined,
  call: CallOptions,
): Promise<FlowCheck[]> {
  const read = await Promise.all([
    orUnknown("public_key", async () => {
      if (phoneNumberId === undefined)
        return failed("public_key", "There is no phone number to have a public key.", "Add a phone number first.");
      return checkPublicKey(phoneNumberId, (await getPublicKey(account, { ...call, phoneNumberId })).data);
    }),
    orUnknown("webhooks", async () => checkWebhooks((await listSubscriptions(account, call)).data.data)),
  ]);
  return [checkEndpoint(flow), checkApplication(flow), ...read];
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
