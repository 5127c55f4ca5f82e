import { expect, test } from "vitest";
import { FlowsError, WhatsApp } from "../src/index.ts";
import { recorder } from "./recorder.ts";

const flowJson = { version: "7.3" };
const named = { name: "A", categories: ["OTHER"], endpointUri: "https://example.org" };
const opening = { flowAction: "navigate", screen: "A", data: { guest: "Ada" }, flowToken: "token" };
const to = { to: 15550100100, flowId: 7, cta: "Go", body: "Go" };
const header = { image: { link: "https://example.org/a.png" } };

/** Every method with all that it takes but its options, which come last. */
const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  "flows.create": [{ ...named, flowJson, publish: true, cloneFlowId: undefined }],
  "flows.updateMetadata": [7, { ...named, applicationId: 5 }],
  "flows.updateJson": [7, flowJson],
  "flows.get": [7, { fields: ["name"], dateFormat: "U" }],
  "flows.list": [{ fields: ["name"], dateFormat: "U", limit: 5, after: "a", before: "b" }],
  "flows.getPreviewUrl": [
    7,
    { invalidate: true, flowToken: "token", phoneNumber: 5, customData: {}, endpointUrl: "https://example.org" },
  ],
  "flows.publish": [7],
  "flows.deprecate": [7],
  "flows.delete": [7],
  "flows.getAssets": [7],
  "flows.downloadJson": [7],
  "flows.doctor": [7],
  "flows.migrate": [{ sourceWabaId: 2, destinationWabaId: 3, sourceFlowNames: ["A"] }],
  "flows.getMetric": [
    7,
    { name: "ENDPOINT_AVAILABILITY", granularity: "DAY", since: "2026-11-01", until: "2026-11-02" },
  ],
  "flows.getHealth": [7, { phoneNumberId: 2 }],
  "flows.deploy": [{ ...named, flow: flowJson, applicationId: 5, publish: true }],
  "messages.sendFlow": [{ ...to, ...opening, header, footer: "Bistro", mode: "draft", flowName: undefined }],
  "templates.createWithFlowButton": [
    { ...to, name: "a", language: "en", category: "UTILITY", header: "Hi", footer: "Bistro", icon: "REVIEW" },
  ],
  "templates.sendFlowTemplate": [{ ...opening, to: 1, name: "a", language: "en", buttonIndex: 0, components: [] }],
  "media.get": [7],
  "media.download": [7],
  "encryption.setPublicKey": ["-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"],
  "encryption.getPublicKey": [],
  "phoneNumbers.list": [{ fields: ["status"], limit: 5 }],
  "webhooks.subscribe": [{ overrideCallbackUri: "https://example.org", verifyToken: "verify-token" }],
  "webhooks.list": [],
  "webhooks.unsubscribe": [],
};
const OPTIONS = {
  signal: undefined,
  timeout: 5_000,
  retries: 0,
  phoneNumberId: 2,
  onProgress: undefined,
  fields: ["a"],
};

const bare: object = Object.create(null);
const circle: Record<string, unknown> = {};
circle.self = circle;
const ODD: readonly unknown[] = [
  ...[undefined, null, 0, -1, Number.NaN, 7n, true, "", "x", [], [bare], {}, bare, circle, { a: bare }],
  ...[Symbol("s"), () => {}, new Date(Number.NaN), new Uint8Array(3), new Map(), Promise.resolve("x")],
];

/** The arguments with each of them, and each part of each, in turn exchanged for an odd value. */
function* oddly(given: readonly unknown[]): Generator<readonly unknown[]> {
  for (const [index, argument] of given.entries())
    for (const odd of ODD) {
      yield given.toSpliced(index, 1, odd);
      for (const key of Object.keys(Object(argument)))
        yield given.toSpliced(index, 1, { ...(argument as object), [key]: odd });
    }
}

test.each(Object.entries(CALLS))("%s given anything succeeds, or fails with an error of ours", async (name, given) => {
  const { fetch } = recorder();
  const client = new WhatsApp({ accessToken: "secret-token", wabaId: 1, phoneNumberId: 2, fetch });
  const [resource = "", method = ""] = name.split(".");
  // biome-ignore lint/suspicious/noExplicitAny: what is tested is what the types refuse
  const called = (client as any)[resource];
  const thrown: unknown[] = [];
  for (const odd of oddly([...given, OPTIONS]))
    try {
      await called[method](...odd);
    } catch (error) {
      thrown.push(error);
    }
  expect(thrown.length).toBeGreaterThan(0);
  expect(thrown.filter((error) => !(error instanceof FlowsError))).toEqual([]);
  expect(thrown.filter((error) => /secret-token|\[object|NaN/.test(String(error)))).toEqual([]);
});
