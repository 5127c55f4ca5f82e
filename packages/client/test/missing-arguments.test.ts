import { describe, expect, test } from "vitest";
import {
  InvalidCallError,
  parseFlowResponse,
  parseWebhook,
  verifyHandshake,
  verifySignature,
  WhatsApp,
} from "../src/index.ts";
import { recorder } from "./recorder.ts";

/** A call as plain JavaScript can make it. */
// biome-ignore lint/suspicious/noExplicitAny: what is tested is what the types refuse
type Loose = any;

async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

describe("a call without what it takes says what to pass, before any request", () => {
  test.each<[message: string, call: (client: Loose) => unknown]>([
    ["flow is missing; pass one such as { name, categories }", (c) => c.flows.create()],
    ["flow is no object; pass one such as { name, categories }", (c) => c.flows.create("Survey")],
    ["changes is missing; pass one such as { name }", (c) => c.flows.updateMetadata(1)],
    ["flowJson is neither a flow, nor an object, nor text; await it, or read it as text", (c) => c.flows.updateJson(1)],
    ["the query is no object; pass one such as { fields: ['status'] }", (c) => c.flows.get(1, ["status"])],
    ["the query is missing; pass one such as { fields: ['status'] }", (c) => c.flows.list(null)],
    ["fields is no list; pass one such as ['status']", (c) => c.flows.get(1, { fields: "status" })],
    ["preview is missing; pass one such as { interactive: true }", (c) => c.flows.getPreviewUrl(1, null)],
    ["metric is missing; pass one such as { name, granularity }", (c) => c.flows.getMetric(1)],
    ["flows is missing; pass one such as { sourceWabaId }", (c) => c.flows.migrate()],
    [
      "sourceFlowNames is a list of 1 to 100 names; leave it out for all flows, or migrate in parts",
      (c) => c.flows.migrate({ sourceWabaId: 2, sourceFlowNames: "Survey" }),
    ],
    ["the flow to deploy is missing; pass one such as { name, flow, categories }", (c) => c.flows.deploy()],
    ["the flow's id is missing; pass the digits that Meta shows for it", (c) => c.flows.publish()],
    ["the flow's id is an object; pass the digits of an id of the Graph API", (c) => c.flows.publish({ id: 1 })],
    ["message is missing; pass one such as { to, flowId, cta, body }", (c) => c.messages.sendFlow()],
    [
      "body is missing; pass a text that is not empty",
      (c) => c.messages.sendFlow({ to: 15550100100, flowId: 1, cta: "Go", body: { text: "Go" } }),
    ],
    [
      "header is a text, or an object with image, video or document",
      (c) => c.messages.sendFlow({ to: 15550100100, flowId: 1, cta: "Go", body: "Go", header: null }),
    ],
    [
      "header is missing; pass a text that is not empty",
      (c) => c.messages.sendFlow({ to: 15550100100, flowId: 1, cta: "Go", body: "Go", header: "" }),
    ],
    [
      "template is missing; pass one such as { name, language, category, body, cta, flowId }",
      (c) => c.templates.createWithFlowButton(),
    ],
    [
      "name is empty, or holds something else than small letters, digits and underscores",
      (c) => c.templates.createWithFlowButton({ cta: "Go" }),
    ],
    [
      "body is missing; pass a text that is not empty",
      (c) => c.templates.createWithFlowButton({ name: "a", cta: "Go" }),
    ],
    ["message is missing; pass one such as { to, name, language }", (c) => c.templates.sendFlowTemplate()],
    [
      "signal is no AbortSignal; of an AbortController, pass its signal",
      (c) => c.flows.publish(1, { signal: new AbortController() }),
    ],
  ])("%s", async (message, call) => {
    const { requests, fetch } = recorder();
    const client = new WhatsApp({ accessToken: "secret", wabaId: 1, phoneNumberId: 2, fetch });
    expect(await thrownBy(() => call(client))).toEqual(new InvalidCallError(message));
    expect(requests).toHaveLength(0);
  });
});

describe("so does a client", () => {
  test.each<[message: string, options: Loose]>([
    ["options is missing; pass one such as { accessToken, wabaId }", undefined],
    ["options is missing; pass one such as { accessToken, wabaId }", null],
    ["options is no object; pass one such as { accessToken, wabaId }", "EAAG-very-secret"],
    [
      "accessToken holds a space or another character that no token has; copy it again, without Bearer",
      { accessToken: "Bearer EAAG-very-secret", wabaId: 1 },
    ],
    ["baseUrl is no URL; pass one such as https://graph.facebook.com", { baseUrl: "localhost:4010" }],
    ["graphVersion is no version; pass one such as v26.0", { graphVersion: "26.0" }],
    ["fetch is no function; pass one that takes a Request, or leave it out", { fetch: {} }],
  ])("%s", async (message, options) => {
    const given = typeof options === "object" && options !== null;
    const whole = given ? { accessToken: "secret", wabaId: 1, ...options } : options;
    expect(await thrownBy(() => new WhatsApp(whole))).toEqual(new InvalidCallError(message));
  });
});

describe("so does a function of the webhooks", () => {
  const verify: Loose = verifySignature;
  const handshake: Loose = verifyHandshake;
  const response: Loose = parseFlowResponse;
  test.each<[message: string, call: () => unknown]>([
    ["appSecret is empty; it stands in the app's dashboard, under Settings, Basic", () => verify("{}", "sha256=")],
    ["rawBody is parsed already; pass the body's text or bytes as they came", () => verify({}, "sha256=", "secret")],
    ["query is missing; pass the request's URL, or its query", () => handshake(undefined, "secret")],
    ["verifyToken is empty; choose one, and set it in the app's dashboard, too", () => handshake("?a=b")],
    [
      "the webhook is no JSON object; pass its body, parsed or as text: await request.text()",
      () => parseWebhook(undefined),
    ],
    ["flow is none that defineFlow made; pass the flow first, and then the message", () => response(undefined, "{}")],
    ["flow is none that defineFlow made; pass the flow first, and then the message", () => response("{}")],
  ])("%s", async (message, call) => {
    expect(await thrownBy(call)).toEqual(new InvalidCallError(message));
  });
});
