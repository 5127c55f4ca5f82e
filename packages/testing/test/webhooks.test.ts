import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { type EmulatorOptions, signWebhook } from "../src/index.ts";
import { connect, FAREWELL, WITH_ENDPOINT } from "./connect.ts";

interface Received {
  readonly signature: string | null;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  readonly body: any;
}

function receiving(options: EmulatorOptions = {}) {
  const received: Received[] = [];
  const webhook = async (request: Request): Promise<Response> => {
    const text = await request.text();
    received.push({ signature: request.headers.get("x-hub-signature-256"), text, body: JSON.parse(text) });
    return new Response("ok");
  };
  return { ...connect({ webhook, ...options }), received };
}

function messageWith(flow_id: string, mode = "published"): object {
  const parameters = { flow_message_version: "3", flow_id, flow_cta: "Go", flow_token: "tok-1", mode };
  return {
    messaging_product: "whatsapp",
    to: "+1 555 555 0101",
    type: "interactive",
    interactive: { type: "flow", body: { text: "Hi" }, action: { name: "flow", parameters } },
  };
}

test.each([
  ['{"hello":"world"}', "5f4850ee0cf831a9e4eccc6f5b99802e2231ebf53821a333f38342b37b858f69"],
  ['{"name":"J\\u00f6rg"}', "110c6a233d779ef7d500a6ce93cf50abb18b991d706e73e7a4d6bd9fc4ee8245"],
])("%s is signed as Meta does", async (body, hex) => {
  expect(await signWebhook(body, "app-secret")).toBe(`sha256=${hex}`);
});

test("the states of a flow are told in order, escaped and signed", async () => {
  const { emulator, received, send, create } = receiving({ clock: "2026-11-24T10:00:00Z", appSecret: "s3" });
  const id = await create("Größe", { flow_json: FAREWELL, publish: true });
  emulator.flows.throttle(id);
  emulator.flows.block(id);
  await send("POST", `${id}/deprecate`);
  await emulator.webhooks.settled();
  expect(received.map(({ body }) => body.entry[0].changes[0].value)).toMatchObject([
    {
      event: "FLOW_STATUS_CHANGE",
      flow_id: id,
      new_status: "DRAFT",
      message: "Größe has been created with DRAFT status",
    },
    { old_status: "DRAFT", new_status: "PUBLISHED" },
    { old_status: "PUBLISHED", new_status: "THROTTLED" },
    { old_status: "THROTTLED", new_status: "BLOCKED" },
    { old_status: "BLOCKED", new_status: "DEPRECATED" },
  ]);
  expect(received[0]?.body).toMatchObject({
    object: "whatsapp_business_account",
    entry: [{ id: "1", time: 1795514400, changes: [{ field: "flows" }] }],
  });
  expect(received[0]?.body.entry[0].changes[0].value).not.toHaveProperty("old_status");
  expect(received[0]?.text).toContain("Gr\\u00f6\\u00dfe");
  for (const { text, signature } of received) expect(signature).toBe(await signWebhook(text, "s3"));
  expect(emulator.webhooks.deliveries.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
});

test("a user's reply to a message", async () => {
  const { emulator, received, send, create } = receiving();
  const flow_json = FAREWELL.replace('"payload":{}', '"payload":{"seats":"2"}');
  const flow_id = await create("A", { flow_json, publish: true });
  await send("POST", "2/messages", messageWith(flow_id));
  const [sent] = emulator.outbox;
  await emulator.reply(sent?.id ?? "", { seats: "2" });
  const [, , { body }] = received as [Received, Received, Received];
  const [{ field, value }] = body.entry[0].changes;
  expect([field, body.entry[0].time]).toEqual(["messages", undefined]);
  expect(value.metadata.phone_number_id).toBe("2");
  expect(value.messages[0]).toMatchObject({
    context: { id: sent?.id },
    from: "15555550101",
    type: "interactive",
    interactive: { type: "nfm_reply", nfm_reply: { name: "flow", body: "Sent" } },
  });
  expect(JSON.parse(value.messages[0].interactive.nfm_reply.response_json)).toEqual({
    flow_token: "tok-1",
    seats: "2",
  });
  await expect(emulator.reply("wamid.unknown", {})).rejects.toThrow("No message wamid.unknown with a flow");
  await expect(emulator.reply(undefined, {})).rejects.toThrow("No message at all");
});

describe("a reply is what the flow completes with", () => {
  test.each([
    ['{"seats":"2"}', { seats: "4" }, undefined],
    ['{"seats":"2","date":"2026-11-28"}', { date: "2026-11-28", seats: "4", flow_token: "tok-2" }, undefined],
    ['{"seats":"2"}', { seat: "4" }, "The flow does not complete with { seat }; it sends { seats }."],
    ['{"seats":"2"}', {}, "The flow does not complete with {}; it sends { seats }."],
    ["{}", { seats: "4" }, "The flow does not complete with { seats }; it sends {}."],
  ])("payload %s, answer %j: %s", async (payload, answer, message) => {
    const { emulator, send, create } = receiving();
    const flow_json = FAREWELL.replace('"payload":{}', `"payload":${payload}`);
    await send("POST", "2/messages", messageWith(await create("A", { flow_json, publish: true })));
    const replying = emulator.reply(emulator.outbox[0], answer);
    if (message === undefined) await replying;
    else await expect(replying).rejects.toThrow(message);
  });

  test("an endpoint answers anything", async () => {
    const { emulator, send, create } = receiving();
    const flow_json = WITH_ENDPOINT.replace('"name":"complete"', '"name":"data_exchange"');
    const flow_id = await create("A", { flow_json });
    await send("POST", "2/messages", messageWith(flow_id, "draft"));
    await expect(emulator.reply(emulator.outbox[0], { anything: 1 })).resolves.toBeUndefined();
  });
});

describe("a version that is about to freeze", () => {
  const OLD = FAREWELL.replace("7.3", "5.0");

  test.each([
    ["2025-06-01", undefined],
    ["2025-08-20", "Your current Flow version will freeze in 21 days."],
    ["2025-09-09", "Your current Flow version will freeze in 1 day."],
    ["2025-09-10", undefined],
  ])("a flow created on %s: %s", async (clock, warning) => {
    const { emulator, received, create } = receiving({ clock });
    await create("A", { flow_json: OLD });
    await emulator.webhooks.settled();
    expect(received[0]?.body.entry[0].changes[0].value.warning).toBe(warning);
  });

  test("is told once when the flow is sent", async () => {
    const { emulator, received, send, create } = receiving({ clock: "2025-08-20" });
    const flow_id = await create("A", { flow_json: OLD, publish: true });
    for (const _ of [1, 2]) await send("POST", "2/messages", messageWith(flow_id));
    await emulator.webhooks.settled();
    const warning = "Your current Flow version will freeze in 21 days.";
    expect(received.slice(2).map(({ body }) => body.entry[0].changes[0].value)).toEqual([
      { event: "FLOW_VERSION_EXPIRY_WARNING", warning, flow_id },
    ]);
  });
});

describe("where they go", () => {
  test("an account without a subscription has none", async () => {
    const { emulator, received, send, create } = receiving({ accounts: [{ id: "1" }] });
    await create("A");
    await send("POST", "1/subscribed_apps");
    await create("B");
    await emulator.webhooks.settled();
    expect(received).toHaveLength(1);
  });

  test("a URL gets them over HTTP, byte for byte as they were signed", async () => {
    const received: { readonly text: string; readonly signature: unknown }[] = [];
    const server = createServer(async (request, response) => {
      const text = (await request.toArray()).join("");
      received.push({ text, signature: request.headers["x-hub-signature-256"] });
      response.end("ok");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { emulator, create } = receiving({
      webhook: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    });
    await create("Größe");
    await emulator.webhooks.settled();
    const [{ text, signature } = { text: "", signature: "" }] = received;
    expect(signature).toBe(await signWebhook(text, "app-secret"));
    expect(emulator.webhooks.deliveries).toMatchObject([{ rawBody: text, signature, status: 200 }]);
    await new Promise((resolve) => server.close(resolve));
  });

  test("a URL that nobody answers is no error", async () => {
    const { emulator, create } = receiving({ webhook: "http://127.0.0.1:1/" });
    expect(await create("A")).toMatch(/^\d+$/);
    await emulator.webhooks.settled();
    expect(emulator.webhooks.deliveries).toMatchObject([{ status: undefined }]);
  });

  test("an overridden callback, or another target from now on", async () => {
    const { emulator, received, send, create } = receiving();
    await send("POST", "1/subscribed_apps", { override_callback_uri: "http://127.0.0.1:1/", verify_token: "v" });
    await create("A");
    await send("POST", "1/subscribed_apps");
    await create("B");
    emulator.webhooks.deliverTo(undefined);
    await create("C");
    await emulator.webhooks.settled();
    expect(received).toHaveLength(1);
    expect(emulator.webhooks.deliveries.map(({ status }) => status)).toEqual([undefined, 200]);
  });

  test("any body can be delivered, again too", async () => {
    const { emulator, received, create } = receiving();
    await create("A");
    await emulator.webhooks.settled();
    const [delivery] = emulator.webhooks.deliveries;
    if (delivery !== undefined) await emulator.webhooks.deliver(delivery.body);
    expect(received.map(({ text }) => text)).toEqual([delivery?.rawBody, delivery?.rawBody]);
  });

  test("a callback is verified by its challenge", async () => {
    const { emulator } = receiving();
    const answering = (token: string) => (request: Request) => {
      const { searchParams } = new URL(request.url);
      const isRight = searchParams.get("hub.mode") === "subscribe" && searchParams.get("hub.verify_token") === token;
      return new Response(isRight ? searchParams.get("hub.challenge") : "", { status: isRight ? 200 : 403 });
    };
    expect(await emulator.webhooks.verify(answering("v"), "v")).toBe(true);
    expect(await emulator.webhooks.verify(answering("w"), "v")).toBe(false);
    expect(await emulator.webhooks.verify(() => new Response("ok"), "v")).toBe(false);
  });
});
