import { describe, expect, test } from "vitest";
import {
  CATEGORIES,
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

const NO_FLOW_JSON = "flowJson is no flow, filled object or text; pass the flow itself, awaited, or its JSON as text";

async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

/** An error of that message; one of `deploy` has the flow's name, too. */
function refusal(message: string): object {
  return { name: "InvalidCallError", message };
}

describe("a call without what it takes says what to pass, before any request", () => {
  test.each<[message: string, call: (client: Loose) => unknown]>([
    ["flow is missing; pass one such as { name, categories }", (c) => c.flows.create()],
    ["flow is no object; pass one such as { name, categories }", (c) => c.flows.create("Survey")],
    ["changes is missing; pass one such as { name }", (c) => c.flows.updateMetadata(1)],
    ["flowJson is missing; pass the flow itself, awaited, or its JSON as text", (c) => c.flows.updateJson(1)],
    [NO_FLOW_JSON, (c) => c.flows.updateJson(1, null)],
    [NO_FLOW_JSON, (c) => c.flows.updateJson(1, [])],
    [NO_FLOW_JSON, (c) => c.flows.updateJson(1, {})],
    [NO_FLOW_JSON, (c) => c.flows.updateJson(1, Promise.resolve({ version: "7.3" }))],
    [NO_FLOW_JSON, (c) => c.flows.updateJson(1, new Blob(["{}"]))],
    [NO_FLOW_JSON, (c) => c.flows.updateJson(1, new TextEncoder().encode("{}"))],
    [NO_FLOW_JSON, (c) => c.flows.updateJson(1, new URL("file:///flow.json"))],
    [NO_FLOW_JSON, (c) => c.flows.updateJson(1, Response.json({}))],
    ["phoneNumber is no text; pass a text that is not empty", (c) => c.flows.getPreviewUrl(1, { phoneNumber: {} })],
    ['customData is no object; pass one such as { name: "…" }', (c) => c.flows.getPreviewUrl(1, { customData: null })],
    ["the query is no object; pass one such as { fields }", (c) => c.flows.get(1, ["status"])],
    ["the query is no object; pass one such as { limit }", (c) => c.flows.list(null)],
    ['fields is no list of 1 or more texts; pass one such as ["…"]', (c) => c.flows.get(1, { fields: "status" })],
    ["preview is no object; pass one such as { invalidate }", (c) => c.flows.getPreviewUrl(1, null)],
    ["metric is missing; pass one such as { name, granularity }", (c) => c.flows.getMetric(1)],
    ["flows is missing; pass one such as { sourceWabaId }", (c) => c.flows.migrate()],
    [
      'sourceFlowNames is no list of 1 to 100 texts; pass one such as ["…"]',
      (c) => c.flows.migrate({ sourceWabaId: 2, sourceFlowNames: "Survey" }),
    ],
    ["the flow to deploy is missing; pass one such as { name, flow, categories }", (c) => c.flows.deploy()],
    ["the flow's id is missing; pass the digits that Meta shows for it", (c) => c.flows.publish()],
    ["the flow's id is an object; pass the digits that Meta shows for it", (c) => c.flows.publish({ id: 1 })],
    ["the flow's id is an object; pass the digits that Meta shows for it", (c) => c.flows.publish(Object.create(null))],
    ["the flow's id is an object; pass the digits that Meta shows for it", (c) => c.flows.publish([1])],
    ["the flow's id is missing; pass the digits that Meta shows for it", (c) => c.flows.publish(null)],
    [
      "to is no phone number; write it with the country code, such as +1 555 010 0100",
      (c) => c.messages.sendFlow({ to: Object.create(null), flowId: 1, cta: "Go", body: "Go" }),
    ],
    [
      "to is missing; write it with the country code, such as +1 555 010 0100",
      (c) => c.messages.sendFlow({ flowId: 1, cta: "Go", body: "Go" }),
    ],
    [
      "to is missing; write it with the country code, such as +1 555 010 0100",
      (c) => c.templates.sendFlowTemplate({ name: "a", language: "en" }),
    ],
    ["cta is missing; pass a text that is not empty", (c) => c.messages.sendFlow({ to: 15550100100, flowId: 1 })],
    ["name is missing; pass a text that is not empty", (c) => c.flows.create({ categories: ["OTHER"] })],
    [`categories is missing; name at least one of ${CATEGORIES.join(", ")}`, (c) => c.flows.create({ name: "A" })],
    [
      "flow is missing; pass the flow itself, awaited, or its JSON as text",
      (c) => c.flows.deploy({ name: "A", categories: ["OTHER"] }),
    ],
    ["name is missing; name one such as ENDPOINT_REQUEST_COUNT", (c) => c.flows.getMetric(1, { granularity: "DAY" })],
    [
      "granularity is missing; pass one of DAY, HOUR, LIFETIME",
      (c) => c.flows.getMetric(1, { name: "ENDPOINT_REQUEST_COUNT" }),
    ],
    [
      "granularity is unknown; pass one of DAY, HOUR, LIFETIME",
      (c) => c.flows.getMetric(1, { name: "ENDPOINT_REQUEST_COUNT", granularity: "WEEK" }),
    ],
    [
      "sourceWabaId is missing; pass the digits that Meta shows for it",
      (c) => c.flows.migrate({ sourceFlowNames: ["A"] }),
    ],
    ["publicKey is missing; pass a text that is not empty", (c) => c.encryption.setPublicKey()],
    ["publicKey is no text; pass a text that is not empty", (c) => c.encryption.setPublicKey(Object.create(null))],
    [
      "phoneNumberId is an object; pass the digits that Meta shows for it",
      (c) => c.media.get(1, { phoneNumberId: Object.create(null) }),
    ],
    [
      "flowId is missing; give it, flowName or flowJson",
      (c) =>
        c.templates.createWithFlowButton({ name: "a", language: "en", category: "UTILITY", cta: "Go", body: "Go" }),
    ],
    ["flowId is missing; give it, or flowName", (c) => c.messages.sendFlow({ to: 15550100100, cta: "Go", body: "Go" })],
    ["message is missing; pass one such as { to, cta, body }", (c) => c.messages.sendFlow()],
    [
      "body is no text; pass a text that is not empty",
      (c) => c.messages.sendFlow({ to: 15550100100, flowId: 1, cta: "Go", body: { text: "Go" } }),
    ],
    [
      "header is a text, or an object with image, video or document",
      (c) => c.messages.sendFlow({ to: 15550100100, flowId: 1, cta: "Go", body: "Go", header: null }),
    ],
    [
      'header has no file as image; pass one such as { image: { link: "https://…" } }, or its id',
      (c) =>
        c.messages.sendFlow({
          to: 15550100100,
          flowId: 1,
          cta: "Go",
          body: "Go",
          header: { image: "https://a.example" },
        }),
    ],
    [
      "header is empty; pass a text that is not empty",
      (c) => c.messages.sendFlow({ to: 15550100100, flowId: 1, cta: "Go", body: "Go", header: "" }),
    ],
    [
      "template is missing; pass one such as { name, language, category, cta, body }",
      (c) => c.templates.createWithFlowButton(),
    ],
    [
      "name is missing; write it in small letters, digits and underscores",
      (c) => c.templates.createWithFlowButton({ cta: "Go" }),
    ],
    [
      "name is empty, or holds another character; write it in small letters, digits and underscores",
      (c) => c.templates.createWithFlowButton({ name: "Book table" }),
    ],
    [
      "body is missing; pass a text that is not empty",
      (c) => c.templates.createWithFlowButton({ name: "a", language: "en", category: "UTILITY", cta: "Go" }),
    ],
    ["message is missing; pass one such as { to, name, language }", (c) => c.templates.sendFlowTemplate()],
    [
      "signal is no AbortSignal; of an AbortController, pass its signal",
      (c) => c.flows.publish(1, { signal: new AbortController() }),
    ],
  ])("%s", async (message, call) => {
    const { requests, fetch } = recorder();
    const client = new WhatsApp({ accessToken: "secret", wabaId: 1, phoneNumberId: 2, fetch });
    expect(await thrownBy(() => call(client))).toMatchObject(refusal(message));
    expect(requests).toHaveLength(0);
  });
});

describe("so does one whose optional part is none", () => {
  const message = { to: 15550100100, flowId: 1, cta: "Go", body: "Go" };
  const template = { name: "a", language: "en", category: "UTILITY", cta: "Go", body: "Go", flowId: 1 };
  const calls: Record<string, (client: Loose, ...last: unknown[]) => unknown> = {
    create: (c, options) => c.flows.create({ name: "A", categories: ["OTHER"] }, options),
    updateMetadata: (c, options) => c.flows.updateMetadata(1, { name: "A" }, options),
    updateJson: (c, options) => c.flows.updateJson(1, { version: "7.3" }, options),
    get: (c, options) => c.flows.get(1, {}, options),
    list: (c, options) => c.flows.list({}, options),
    getPreviewUrl: (c, options) => c.flows.getPreviewUrl(1, {}, options),
    publish: (c, options) => c.flows.publish(1, options),
    deprecate: (c, options) => c.flows.deprecate(1, options),
    delete: (c, options) => c.flows.delete(1, options),
    getAssets: (c, options) => c.flows.getAssets(1, options),
    downloadJson: (c, options) => c.flows.downloadJson(1, options),
    migrate: (c, options) => c.flows.migrate({ sourceWabaId: 2 }, options),
    getMetric: (c, options) => c.flows.getMetric(1, { name: "ENDPOINT_AVAILABILITY", granularity: "DAY" }, options),
    getHealth: (c, options) => c.flows.getHealth(1, {}, options),
    deploy: (c, options) => c.flows.deploy({ name: "A", categories: ["OTHER"], flow: { version: "7.3" } }, options),
    doctor: (c, options) => c.flows.doctor(1, options),
    sendFlow: (c, options) => c.messages.sendFlow(message, options),
    createWithFlowButton: (c, options) => c.templates.createWithFlowButton(template, options),
    sendFlowTemplate: (c, options) =>
      c.templates.sendFlowTemplate({ to: 15550100100, name: "a", language: "en" }, options),
    "media.get": (c, options) => c.media.get(1, options),
    "media.download": (c, options) => c.media.download(1, options),
    setPublicKey: (c, options) =>
      c.encryption.setPublicKey("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", options),
    getPublicKey: (c, options) => c.encryption.getPublicKey(options),
    "phoneNumbers.list": (c, options) => c.phoneNumbers.list({}, options),
    subscribe: (c, options) => c.webhooks.subscribe({}, options),
    "webhooks.list": (c, options) => c.webhooks.list(options),
    unsubscribe: (c, options) => c.webhooks.unsubscribe(options),
  };
  const { requests, fetch } = recorder();
  const client = new WhatsApp({ accessToken: "secret", wabaId: 1, phoneNumberId: 2, fetch });

  test("every method is here", () => {
    const methods = Object.values(client).flatMap((resource: object) => {
      const names: string[] = [];
      for (let at = Object.getPrototypeOf(resource); at !== Object.prototype; at = Object.getPrototypeOf(at))
        names.push(...Object.getOwnPropertyNames(at).filter((name) => name !== "constructor"));
      return names;
    });
    expect(
      Object.keys(calls)
        .map((name) => name.replace(/.*[.]/, ""))
        .sort(),
    ).toEqual(methods.sort());
  });

  test.each(Object.entries(calls))("%s", async (_, call) => {
    for (const options of [null, 5000, "fast", [], () => {}])
      expect(await thrownBy(() => call(client, options))).toMatchObject(
        refusal("options is no object; pass one such as { signal }"),
      );
    expect(requests).toHaveLength(0);
  });

  test.each<[message: string, call: (client: Loose) => unknown]>([
    ["the query is no object; pass one such as { phoneNumberId }", (c) => c.flows.getHealth(1, null)],
    ["the query is no object; pass one such as { phoneNumberId }", (c) => c.flows.getHealth(1, 200)],
    ["the query is no object; pass one such as { limit }", (c) => c.phoneNumbers.list(null)],
    ['fields is no list of 1 or more texts; pass one such as ["…"]', (c) => c.phoneNumbers.list({ fields: "status" })],
    ['fields is no list of 1 or more texts; pass one such as ["…"]', (c) => c.encryption.getPublicKey({ fields: [] })],
    ["webhook is no object; pass one such as { overrideCallbackUri }", (c) => c.webhooks.subscribe(null)],
    ["limit is no whole number of 1 or more", (c) => c.flows.list({ limit: "all" })],
    ["onProgress is no function; pass one, or leave it out", (c) => c.flows.list({}, { onProgress: true })],
    ["publish is neither true nor false", (c) => c.flows.create({ name: "A", categories: ["OTHER"], publish: "true" })],
    [
      "flow is none that defineFlow made; pass that, or leave it out",
      (c) => c.messages.sendFlow({ ...message, flow: 1 }),
    ],
    ["components is no list", (c) => c.templates.sendFlowTemplate({ ...template, to: 15550100100, components: {} })],
    ["language is missing; pass a text that is not empty", (c) => c.templates.createWithFlowButton({ name: "a" })],
    [
      "endpointUri is no URL; pass one such as https://example.org",
      (c) => c.flows.updateMetadata(1, { endpointUri: 1 }),
    ],
  ])("%s", async (message, call) => {
    expect(await thrownBy(() => call(client))).toMatchObject(refusal(message));
    expect(requests).toHaveLength(0);
  });
});

describe("what can't be written as JSON is told before any request, and not taken for a broken connection", () => {
  const message = { to: 15550100100, flowId: 1, cta: "Go", body: "Go" };
  const template = { name: "a", language: "en", category: "UTILITY", cta: "Go", body: "Go", flowId: 1 };
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  test.each<[name: string, call: (client: Loose, value: unknown) => unknown]>([
    ["data", (c, value) => c.messages.sendFlow({ ...message, data: { seats: value } })],
    ["header", (c, value) => c.messages.sendFlow({ ...message, header: { image: { link: value } } })],
    ["customData", (c, value) => c.flows.getPreviewUrl(1, { customData: { value } })],
    [
      "flowActionPayload",
      (c, value) => c.flows.getPreviewUrl(1, { flowAction: "navigate", flowActionPayload: { screen: "A", value } }),
    ],
    [
      "components",
      (c, value) => c.templates.sendFlowTemplate({ ...template, to: 15550100100, components: [{ value }] }),
    ],
    ["body", (c, value) => c.templates.createWithFlowButton({ ...template, body: { text: "Go", example: { value } } })],
    ["flowJson", (c, value) => c.flows.updateJson(1, { value })],
  ])("%s", async (name, call) => {
    const { requests, fetch } = recorder();
    const client = new WhatsApp({ accessToken: "secret", wabaId: 1, phoneNumberId: 2, fetch });
    for (const value of [7n, circle])
      expect(await thrownBy(() => call(client, value))).toMatchObject(
        refusal(`${name} can't be written as JSON: it holds itself, or a BigInt`),
      );
    expect(requests).toHaveLength(0);
  });
});

describe("a list that is asked for wrongly", () => {
  const { requests, fetch } = recorder();
  const client = new WhatsApp({ accessToken: "secret", wabaId: 1, fetch });
  const error = new InvalidCallError("limit is no whole number of 1 or more");
  const lists = {
    flows: () => client.flows.list({ limit: 0 }),
    phoneNumbers: () => client.phoneNumbers.list({ limit: 0 }),
  };

  test.each(Object.entries(lists))("of %s rejects, as every other call does", async (_, list) => {
    await expect(list()).rejects.toEqual(error);
    await expect(list()[Symbol.asyncIterator]().next()).rejects.toEqual(error);
    expect(await list().catch((caught) => caught)).toEqual(error);
    expect(requests).toHaveLength(0);
  });
});

describe("a parameter that is misspelt is told, before any request", () => {
  const flow = { name: "A", categories: ["OTHER"] };
  test.each<[message: string, call: (client: Loose) => unknown]>([
    ["flow has 'flow_json'; did you mean 'flowJson'?", (c) => c.flows.create({ ...flow, flow_json: "{}" })],
    ["flow has 'FlowJSON'; did you mean 'flowJson'?", (c) => c.flows.create({ ...flow, FlowJSON: "{}" })],
    ["flow has 'clone-flow-id'; did you mean 'cloneFlowId'?", (c) => c.flows.create({ ...flow, "clone-flow-id": 1 })],
    ["flow has 'publsih'; did you mean 'publish'?", (c) => c.flows.create({ ...flow, publsih: true })],
    ["flow has 'flow'; did you mean 'flowJson'?", (c) => c.flows.create({ ...flow, flow: {} })],
    ["changes has 'endpoint'; did you mean 'endpointUri'?", (c) => c.flows.updateMetadata(1, { endpoint: "" })],
    ["changes has 'endpointUrl'; did you mean 'endpointUri'?", (c) => c.flows.updateMetadata(1, { endpointUrl: "" })],
    [
      "the flow to deploy has 'application_id'; did you mean 'applicationId'?",
      (c) => c.flows.deploy({ ...flow, flow: { version: "7.3" }, application_id: 1 }),
    ],
    ["the query has 'field'; did you mean 'fields'?", (c) => c.flows.get(1, { field: ["status"] })],
    ["preview has 'flow_token'; did you mean 'flowToken'?", (c) => c.flows.getPreviewUrl(1, { flow_token: "t" })],
    ["flows has 'source_waba_id'; did you mean 'sourceWabaId'?", (c) => c.flows.migrate({ source_waba_id: 1 })],
    ["message has 'flow_id'; did you mean 'flowId'?", (c) => c.messages.sendFlow({ flow_id: 1 })],
    [
      "template has 'flow_action'; did you mean 'flowAction'?",
      (c) => c.templates.createWithFlowButton({ flow_action: "" }),
    ],
    ["template has 'flow'; did you mean 'flowJson'?", (c) => c.templates.createWithFlowButton({ name: "a", flow: {} })],
    ["options has 'phoneNumber'; did you mean 'phoneNumberId'?", (c) => c.media.get(1, { phoneNumber: 2 })],
    ["webhook has 'verify_token'; did you mean 'verifyToken'?", (c) => c.webhooks.subscribe({ verify_token: "v" })],
    ["the query has 'field'; did you mean 'fields'?", (c) => c.phoneNumbers.list({ field: ["status"] })],
    ["options has 'field'; did you mean 'fields'?", (c) => c.encryption.getPublicKey({ field: ["id"] })],
    ["options has 'timeOut'; did you mean 'timeout'?", (c) => c.flows.publish(1, { timeOut: 5 })],
    ["options has 'phone_number_id'; did you mean 'phoneNumberId'?", (c) => c.media.get(1, { phone_number_id: 2 })],
  ])("%s", async (message, call) => {
    const { requests, fetch } = recorder();
    const client = new WhatsApp({ accessToken: "secret", wabaId: 1, phoneNumberId: 2, fetch });
    expect(await thrownBy(() => call(client))).toMatchObject(refusal(message));
    expect(requests).toHaveLength(0);
  });

  test("of a client, too", async () => {
    const options: Loose = { access_token: "secret", wabaId: 1 };
    expect(await thrownBy(() => new WhatsApp(options))).toMatchObject(
      refusal("options has 'access_token'; did you mean 'accessToken'?"),
    );
  });

  test("what an object holds for another purpose is left alone, and not sent", async () => {
    const { requests, fetch } = recorder();
    const client: Loose = new WhatsApp({ accessToken: "secret", wabaId: 1, fetch });
    await client.flows.create({ ...flow, id: 7, owner: "Ada", date: "2026-11-24", _name: "a", categories_: [] });
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual(flow);
  });
});

describe("an option among the parameters would not be heeded, and is told before any request", () => {
  const message = { to: 15550100100, flowId: 1, cta: "Go", body: "Go" };
  test.each<[what: string, call: (client: Loose, option: object) => unknown]>([
    ["flow", (c, option) => c.flows.create({ name: "A", categories: ["OTHER"], ...option })],
    ["changes", (c, option) => c.flows.updateMetadata(1, { name: "A", ...option })],
    ["the query", (c, option) => c.flows.get(1, { fields: ["name"], ...option })],
    ["the query", (c, option) => c.flows.list({ limit: 5, ...option })],
    ["preview", (c, option) => c.flows.getPreviewUrl(1, { invalidate: true, ...option })],
    ["flows", (c, option) => c.flows.migrate({ sourceWabaId: 2, ...option })],
    ["metric", (c, option) => c.flows.getMetric(1, option)],
    ["the query", (c, option) => c.flows.getHealth(1, { phoneNumberId: 2, ...option })],
    ["the flow to deploy", (c, option) => c.flows.deploy({ name: "A", categories: ["OTHER"], flow: {}, ...option })],
    ["message", (c, option) => c.messages.sendFlow({ ...message, ...option })],
    ["template", (c, option) => c.templates.createWithFlowButton({ name: "a", ...option })],
    ["message", (c, option) => c.templates.sendFlowTemplate({ to: 1, name: "a", language: "en", ...option })],
    ["the query", (c, option) => c.phoneNumbers.list(option)],
    ["webhook", (c, option) => c.webhooks.subscribe(option)],
  ])("%s: %s", async (what, call) => {
    const { requests, fetch } = recorder();
    const client = new WhatsApp({ accessToken: "secret", wabaId: 1, phoneNumberId: 2, fetch });
    for (const [name, option] of Object.entries({ signal: AbortSignal.timeout(1), timeout: 5, retries: 0 }))
      expect(await thrownBy(() => call(client, { [name]: option }))).toMatchObject(
        refusal(`${what} has '${name}', which belongs in the last argument`),
      );
    expect(requests).toHaveLength(0);
  });

  test("one that is undefined is none", async () => {
    const { requests, fetch } = recorder();
    const client: Loose = new WhatsApp({ accessToken: "secret", wabaId: 1, fetch });
    const flow = { name: "A", categories: ["OTHER"] };
    await client.flows.create({ ...flow, signal: undefined, flow_json: undefined });
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual(flow);
  });

  test("so is the number that is to send", async () => {
    const client: Loose = new WhatsApp({ accessToken: "secret", wabaId: 1, phoneNumberId: 2 });
    expect(await thrownBy(() => client.messages.sendFlow({ ...message, phoneNumberId: 3 }))).toMatchObject(
      refusal("message has 'phoneNumberId', which belongs in the last argument"),
    );
  });
});

describe("so does a client", () => {
  test.each<[message: string, options: Loose]>([
    ["options is missing; pass one such as { accessToken, wabaId }", undefined],
    ["options is no object; pass one such as { accessToken, wabaId }", null],
    ["options is no object; pass one such as { accessToken, wabaId }", "EAAG-very-secret"],
    [
      "accessToken holds a space or another character that no token has; copy it again, without Bearer",
      { accessToken: "Bearer EAAG-very-secret", wabaId: 1 },
    ],
    ["accessToken is missing; pass a token, or a function that returns one", { accessToken: undefined }],
    ["accessToken is missing; pass a token, or a function that returns one", { accessToken: " " }],
    ["wabaId is missing; pass the digits that Meta shows for it", { wabaId: undefined }],
    ["baseUrl is no URL; pass one such as https://example.org", { baseUrl: "localhost:4010" }],
    ["graphVersion is no version; pass one such as v26.0", { graphVersion: "26.0" }],
    ["fetch is no function; pass one, or leave it out", { fetch: {} }],
  ])("%s", async (message, options) => {
    const given = typeof options === "object" && options !== null;
    const whole = given ? { accessToken: "secret", wabaId: 1, ...options } : options;
    expect(await thrownBy(() => new WhatsApp(whole))).toMatchObject(refusal(message));
  });
});

describe("so does a function of the webhooks", () => {
  const verify: Loose = verifySignature;
  const handshake: Loose = verifyHandshake;
  const response: Loose = parseFlowResponse;
  test.each<[message: string, call: () => unknown]>([
    ["appSecret is empty; it stands in the app's dashboard, under Settings, Basic", () => verify("{}", "sha256=")],
    [
      "rawBody is parsed already; pass the body's text or bytes as they came",
      () => verify({ entry: [] }, "sha256=", "secret"),
    ],
    ["query is missing; pass the request's URL, or its query", () => handshake(undefined, "secret")],
    ["verifyToken is empty; choose one, and set it in the app's dashboard, too", () => handshake("?a=b")],
    [
      "the webhook is no JSON object; pass its body, parsed or as text: await request.text()",
      () => parseWebhook(undefined),
    ],
    ["flow is none that defineFlow made; pass the flow first, and then the message", () => response(undefined, "{}")],
    ["flow is none that defineFlow made; pass the flow first, and then the message", () => response("{}")],
  ])("%s", async (message, call) => {
    expect(await thrownBy(call)).toMatchObject(refusal(message));
  });
});
