import type { Account } from "../account.ts";
import type { Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";
import type { CheckName, FlowCheck, FlowDiagnosis } from "./flow-diagnosis.ts";
import { ENDPOINT_CHECKS, EXAMINED_FIELDS, type Finding, FLOW_CHECKS, healthFindings } from "./flow-doctor-checks.ts";
import type { FlowMethods } from "./flow-methods.ts";
import type { PhoneNumbers } from "./phone-numbers.ts";

/** What an examination reads from. */
interface Examination {
  readonly flows: FlowMethods;
  readonly phoneNumbers: PhoneNumbers;
  readonly account: Account;
}

/** Checks what publishing a flow needs. Meta's pages: Flows API, Publish a Flow; Flows, Health & Monitoring. */
export async function examineFlow(
  { flows, phoneNumbers, account }: Examination,
  id: Id,
  options: CallOptions = {},
): Promise<Result<FlowDiagnosis>> {
  account.readParameter("id", id, "the flow's id");
  const numbers = readNumbers(phoneNumbers, options);
  // Graph refuses to tell the health of a number that is not the account's.
  const asked = (await numbers.catch(() => [])).find((number) => number === account.phoneNumberId);
  const health = asked === undefined ? "health_status" : (`health_status.phone_number(${asked})` as const);
  const result = await flows.get(id, { fields: [...EXAMINED_FIELDS, health] }, options);
  const flow = result.data;
  const hasEndpoint = flow.data_api_version !== undefined;
  const checks = await Promise.all(
    Object.entries({ ...FLOW_CHECKS, ...ENDPOINT_CHECKS }).map(async ([name, check]): Promise<FlowCheck> => {
      const isSkipped = !hasEndpoint && Object.hasOwn(ENDPOINT_CHECKS, name);
      const finding = isSkipped
        ? NO_ENDPOINT
        : await orUnknown(account, () => check({ flow, account, numbers, options }));
      return { name: name as CheckName, ...finding };
    }),
  );
  for (const finding of healthFindings(account, flow.health_status)) checks.push({ name: "health", ...finding });
  const ready = checks.every((check) => check.result !== "failed");
  return { ...result, data: { id: flow.id, name: flow.name, ready, checks } };
}

const NO_ENDPOINT: Finding = { result: "skipped", message: "The flow has no endpoint." };

async function readNumbers(phoneNumbers: PhoneNumbers, options: CallOptions): Promise<string[]> {
  const numbers: string[] = [];
  for await (const { id } of phoneNumbers.list({}, options)) numbers.push(id);
  return numbers;
}

/** What the token may not see leaves the other checks alone. */
async function orUnknown(
  { errors: { FlowsApiError } }: Account,
  check: () => Finding | Promise<Finding>,
): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof FlowsApiError)) throw error;
    return { result: "unknown", message: error.message, fix: error.fix };
  }
}
