import { complete, dataExchange, defineFlow, SUCCESS, screen } from "@flows/builder";
import type { AccountSeed, EmulatorOptions, FlowSeed } from "@flows/testing";
import { expect, test } from "vitest";
import type { CheckName, FlowCheck } from "../src/index.ts";
import { emulated } from "./emulated.ts";

const KEY = `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA
-----END PUBLIC KEY-----
`;
const plain = defineFlow({ version: "7.3" }, [
  screen("BYE", { title: "Bye" }).textBody("Bye").footer("Done", complete()),
]);
const endpoint = defineFlow({ version: "7.3", endpoint: true }, [
  screen("ASK", { title: "Ask" })
    .textInput("code", { label: "Code" })
    .footer("Send", ({ form }) => dataExchange({ code: form.code }, { next: [SUCCESS] })),
]);
const account: AccountSeed = {
  id: "100",
  phoneNumbers: [{ id: "200", publicKey: KEY }],
  subscribedApps: ["555"],
};
const sound: FlowSeed = {
  id: "7",
  wabaId: "100",
  name: "Orders",
  flowJson: endpoint,
  endpointUri: "https://flows.example.org",
  applicationId: "555",
};

// Else a phone number that is named becomes one.
const STRICT: EmulatorOptions = { strict: true, tokens: ["secret-token"] };

async function examine(flow: Partial<FlowSeed>, more: Partial<AccountSeed> = {}, options: EmulatorOptions = {}) {
  const { client } = await emulated({
    accounts: [{ ...account, ...more }],
    flows: [{ ...sound, ...flow }],
    ...options,
  });
  const { data } = await client.flows.doctor(7);
  const find = (name: CheckName): FlowCheck[] => data.checks.filter((check) => check.name === name);
  return { data, find };
}

test("a flow that has everything is ready", async () => {
  const { data } = await examine({});
  expect(data).toMatchObject({ id: "7", name: "Orders", ready: true });
  expect(data.checks.map(({ name, result }) => `${name} ${result}`)).toEqual([
    "status passed",
    "validation passed",
    "version passed",
    "phone_number passed",
    "endpoint_uri passed",
    "application passed",
    "public_key passed",
    "webhooks passed",
    "health passed",
  ]);
});

test("a flow without an endpoint needs nothing of it", async () => {
  const { flowJson, endpointUri, applicationId, ...rest } = sound;
  const { client } = await emulated({
    accounts: [{ ...account, subscribedApps: [] }],
    flows: [{ ...rest, flowJson: plain }],
  });
  const { data } = await client.flows.doctor(7);
  expect(data.checks.filter(({ result }) => result === "skipped").map(({ name }) => name)).toEqual([
    "endpoint_uri",
    "application",
    "public_key",
    "webhooks",
  ]);
  expect(data.ready).toBe(true);
});

const { endpointUri: _, ...withoutUri } = sound;
const { applicationId: __, ...withoutApplication } = sound;

test.each<[name: CheckName, flow: FlowSeed, account: Partial<AccountSeed>, message: string, fix: string]>([
  ["status", { ...sound, status: "DEPRECATED" }, {}, "deprecated", "another name"],
  ["status", { ...sound, status: "BLOCKED" }, {}, "blocked", "Mend its endpoint"],
  ["validation", { id: "7", wabaId: "100", name: "A" }, {}, "no Flow JSON", "updateJson"],
  ["validation", { ...sound, flowJson: { version: "7.3" } }, {}, "the first in line 1", "updateJson"],
  [
    "version",
    { ...sound, flowJson: JSON.stringify({ ...endpoint.build(), version: "5.0" }) },
    {},
    "5.0 is frozen",
    "newer version",
  ],
  ["phone_number", sound, { phoneNumbers: [] }, "no phone number", "Add one"],
  ["phone_number", sound, { phoneNumbers: [{ id: "201" }] }, "200 is not of the account 100", "201"],
  ["endpoint_uri", withoutUri, {}, "no URL", "endpointUri"],
  ["application", withoutApplication, {}, "No app", "applicationId"],
  ["public_key", sound, { phoneNumbers: [{ id: "200" }] }, "200 has no public key", "setPublicKey"],
  ["webhooks", sound, { subscribedApps: [] }, "No app gets", "webhooks.subscribe"],
  ["health", withoutUri, {}, "FLOW 7 is BLOCKED", "developers.facebook.com"],
])("%s fails: %#", async (name, flow, more, message, fix) => {
  const { client } = await emulated({ ...STRICT, accounts: [{ ...account, ...more }], flows: [flow] });
  const { data } = await client.flows.doctor(7);
  const check = data.checks.find((found) => found.name === name);
  expect(check).toMatchObject({
    result: "failed",
    message: expect.stringContaining(message),
    fix: expect.stringContaining(fix),
  });
  expect(data.ready).toBe(false);
});

test("a throttled flow is warned of", async () => {
  const { find } = await examine({ status: "THROTTLED" });
  expect(find("status")).toMatchObject([{ result: "warning" }]);
});

test("what can't be checked leaves the others alone", async () => {
  const { client, emulator } = await emulated({ accounts: [account], flows: [sound] });
  emulator.faults.fail(10, { path: "/subscribed_apps" });
  const { data } = await client.flows.doctor(7);
  expect(data.checks.find(({ name }) => name === "webhooks")).toMatchObject({
    result: "unknown",
    fix: expect.stringContaining("whatsapp_business_management"),
  });
  expect(data.ready).toBe(true);
});

test("every check that did not pass says what to do", async () => {
  const { data } = await examine({ flowJson: { version: "7.3" } }, { phoneNumbers: [], subscribedApps: [] });
  for (const check of data.checks)
    if (check.result !== "passed" && check.result !== "skipped") expect(check.fix?.length).toBeGreaterThan(10);
});
