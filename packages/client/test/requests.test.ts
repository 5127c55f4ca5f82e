import { complete, defineFlow, navigate, screen } from "@flows/builder";
import { describe, expect, test } from "vitest";
import { InvalidCallError, WhatsApp } from "../src/index.ts";
import { recorder } from "./recorder.ts";

const confirm = screen("CONFIRM", { title: "Confirm", data: { guest: "Ada", seats: 2 } });
const flow = defineFlow({ version: "7.3" }, [
  screen("START", { title: "Start" }).footer("Next", navigate(confirm, { guest: "Ada", seats: 2 })),
  confirm.footer("Done", complete()),
]);
const message = { to: "+1 (555) 010-0100", cta: "Book now", body: "Book a table." };
const template = {
  name: "book_table",
  language: "en_US",
  category: "MARKETING",
  body: "Tonight?",
  cta: "Book",
} as const;
const PEM = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n";

function connect(...answers: Parameters<typeof recorder>) {
  const { requests, fetch } = recorder(...answers);
  return { requests, client: new WhatsApp({ accessToken: "secret", wabaId: 100, phoneNumberId: 200, fetch }) };
}

/** What a message with the parameters is. */
function flowMessage(parameters: object, more: object = {}): object {
  return {
    messaging_product: "whatsapp",
    recipient_type: "individual",
    to: "15550100100",
    type: "interactive",
    interactive: {
      type: "flow",
      body: { text: "Book a table." },
      action: { name: "flow", parameters: { flow_message_version: "3", flow_cta: "Book now", ...parameters } },
      ...more,
    },
  };
}

describe("each method sends what the API takes", () => {
  test.each<[name: string, call: (client: WhatsApp) => PromiseLike<unknown>, line: string, body?: object]>([
    [
      "sendFlow, the least",
      (c) => c.messages.sendFlow({ ...message, flowId: 7 }),
      "POST /v26.0/200/messages",
      flowMessage({ flow_id: "7" }),
    ],
    [
      "sendFlow with a trademark on its button, which is no emoji",
      (c) => c.messages.sendFlow({ ...message, flowId: 7, cta: "Book Acme™ ©" }),
      "POST /v26.0/200/messages",
      flowMessage({ flow_id: "7", flow_cta: "Book Acme™ ©" }),
    ],
    [
      "sendFlow to a person who shows no number",
      (c) => c.messages.sendFlow({ ...message, to: "US.10000000000000000001", flowId: 7 }),
      "POST /v26.0/200/messages",
      (({ to: _, ...rest }) => ({ ...rest, recipient: "US.10000000000000000001" }))(
        flowMessage({ flow_id: "7" }) as { to: string },
      ),
    ],
    [
      "sendFlow, everything",
      (c) =>
        c.messages.sendFlow(
          {
            ...message,
            flowName: "Booking",
            header: "Dinner?",
            footer: "Example Bistro",
            mode: "draft",
            flowToken: "tok-1",
            flowAction: "navigate",
            flow,
            screen: "CONFIRM",
            data: { guest: "Ada", seats: 2 },
          },
          { phoneNumberId: 300 },
        ),
      "POST /v26.0/300/messages",
      flowMessage(
        {
          flow_name: "Booking",
          mode: "draft",
          flow_token: "tok-1",
          flow_action: "navigate",
          flow_action_payload: { screen: "CONFIRM", data: { guest: "Ada", seats: 2 } },
        },
        { header: { type: "text", text: "Dinner?" }, footer: { text: "Example Bistro" } },
      ),
    ],
    [
      "sendFlow with a picture above, by the endpoint",
      (c) =>
        c.messages.sendFlow({
          ...message,
          flowId: "7",
          header: { image: { link: "https://example.org/a.png" } },
          flowAction: "data_exchange",
        }),
      "POST /v26.0/200/messages",
      flowMessage(
        { flow_id: "7", flow_action: "data_exchange" },
        { header: { type: "image", image: { link: "https://example.org/a.png" } } },
      ),
    ],
    [
      "sendFlow with a header as Graph has it",
      (c) => {
        const header = { type: "document", document: { id: "9", filename: "menu.pdf" } };
        return c.messages.sendFlow({ ...message, flowId: 7, header });
      },
      "POST /v26.0/200/messages",
      flowMessage({ flow_id: "7" }, { header: { type: "document", document: { id: "9", filename: "menu.pdf" } } }),
    ],
    [
      "sendFlow to a screen without data",
      (c) => c.messages.sendFlow({ ...message, flowId: 7, flow, screen: "START" }),
      "POST /v26.0/200/messages",
      flowMessage({ flow_id: "7", flow_action_payload: { screen: "START" } }),
    ],
    [
      "createWithFlowButton",
      (c) =>
        c.templates.createWithFlowButton({
          ...template,
          header: "Dinner",
          body: { text: "Tonight, {{1}}?", example: { body_text: [["Ada"]] } },
          footer: "Bistro",
          flowId: 7,
          flowAction: "navigate",
          navigateScreen: "START",
          icon: "PROMOTION",
        }),
      "POST /v26.0/100/message_templates",
      {
        name: "book_table",
        language: "en_US",
        category: "MARKETING",
        components: [
          { type: "HEADER", format: "TEXT", text: "Dinner" },
          { type: "BODY", text: "Tonight, {{1}}?", example: { body_text: [["Ada"]] } },
          { type: "FOOTER", text: "Bistro" },
          {
            type: "BUTTONS",
            buttons: [
              {
                type: "FLOW",
                text: "Book",
                flow_id: "7",
                flow_action: "navigate",
                navigate_screen: "START",
                icon: "PROMOTION",
              },
            ],
          },
        ],
      },
    ],
    [
      "createWithFlowButton with a new flow",
      (c) => c.templates.createWithFlowButton({ ...template, flowJson: { version: "7.3" } }),
      "POST /v26.0/100/message_templates",
      {
        name: "book_table",
        language: "en_US",
        category: "MARKETING",
        components: [
          { type: "BODY", text: "Tonight?" },
          { type: "BUTTONS", buttons: [{ type: "FLOW", text: "Book", flow_json: '{\n  "version": "7.3"\n}' }] },
        ],
      },
    ],
    [
      "sendFlowTemplate",
      (c) =>
        c.templates.sendFlowTemplate({
          to: 15550100100,
          name: "book_table",
          language: "en_US",
          flowToken: "tok-1",
          flow,
          screen: "CONFIRM",
          data: { guest: "Ada", seats: 2 },
          buttonIndex: 1,
          components: [{ type: "body", parameters: [] }],
        }),
      "POST /v26.0/200/messages",
      {
        messaging_product: "whatsapp",
        to: "15550100100",
        type: "template",
        template: {
          name: "book_table",
          language: { code: "en_US" },
          components: [
            { type: "body", parameters: [] },
            {
              type: "button",
              sub_type: "flow",
              index: "1",
              parameters: [
                { type: "action", action: { flow_token: "tok-1", flow_action_data: { guest: "Ada", seats: 2 } } },
              ],
            },
          ],
        },
      },
    ],
    [
      "setPublicKey, with line breaks that a setting lost",
      (c) => c.encryption.setPublicKey(PEM.replaceAll("\n", "\\n")),
      "POST /v26.0/200/whatsapp_business_encryption",
      { business_public_key: PEM },
    ],
    [
      "getPublicKey",
      (c) => c.encryption.getPublicKey({ phoneNumberId: 9 }),
      "GET /v26.0/9/whatsapp_business_encryption",
    ],
    [
      "getPublicKey with fields",
      (c) => c.encryption.getPublicKey({ fields: ["business_public_key"], phoneNumberId: 9 }),
      "GET /v26.0/9/whatsapp_business_encryption?fields=business_public_key",
    ],
    ["media.get", (c) => c.media.get(7), "GET /v26.0/7"],
    ["media.get of a number", (c) => c.media.get("7", { phoneNumberId: 9 }), "GET /v26.0/7?phone_number_id=9"],
    ["phoneNumbers.list", (c) => c.phoneNumbers.list({ limit: 5 }), "GET /v26.0/100/phone_numbers?limit=5"],
    [
      "phoneNumbers.list of a page",
      (c) => c.phoneNumbers.list({ after: "MQ==" }),
      "GET /v26.0/100/phone_numbers?after=MQ%3D%3D",
    ],
    [
      "phoneNumbers.list with fields",
      (c) => c.phoneNumbers.list({ limit: 5, fields: ["status", "throughput"] }),
      "GET /v26.0/100/phone_numbers?limit=5&fields=status%2Cthroughput",
    ],
    ["webhooks.subscribe", (c) => c.webhooks.subscribe(), "POST /v26.0/100/subscribed_apps"],
    [
      "webhooks.subscribe to another callback",
      (c) => c.webhooks.subscribe({ overrideCallbackUri: "https://example.org/hook", verifyToken: "v" }),
      "POST /v26.0/100/subscribed_apps",
      { override_callback_uri: "https://example.org/hook", verify_token: "v" },
    ],
    ["webhooks.list", (c) => c.webhooks.list(), "GET /v26.0/100/subscribed_apps"],
    ["webhooks.unsubscribe", (c) => c.webhooks.unsubscribe(), "DELETE /v26.0/100/subscribed_apps"],
    [
      "getHealth",
      (c) => c.flows.getHealth(7, { phoneNumberId: 200 }),
      "GET /v26.0/7?fields=health_status.phone_number%28200%29",
    ],
    [
      "getMetric",
      (c) =>
        c.flows.getMetric(7, {
          name: "ENDPOINT_REQUEST_COUNT",
          granularity: "DAY",
          since: "2026-11-01",
          until: "2026-11-20",
        }),
      "GET /v26.0/7?fields=metric.name%28ENDPOINT_REQUEST_COUNT%29.granularity%28DAY%29.since%282026-11-01%29.until%282026-11-20%29",
    ],
  ])("%s", async (_, call, line, body) => {
    const { client, requests } = connect();
    await call(client);
    const [request] = requests;
    expect(`${request?.method} ${request?.url.pathname}${request?.url.search}`).toBe(line);
    expect(request?.body === "" ? undefined : JSON.parse(request?.body ?? "")).toEqual(body);
  });
});

describe("what the API would refuse is refused before any request", () => {
  test.each<[sentence: string, call: (client: WhatsApp) => PromiseLike<unknown>]>([
    ["cta is empty", (c) => c.messages.sendFlow({ ...message, flowId: 7, cta: " " })],
    [
      "cta has 31 characters, and at most 30",
      (c) => c.messages.sendFlow({ ...message, flowId: 7, cta: "x".repeat(31) }),
    ],
    ["cta holds an emoji", (c) => c.messages.sendFlow({ ...message, flowId: 7, cta: "Book \u2764\ufe0f" })],
    ["cta holds an emoji", (c) => c.messages.sendFlow({ ...message, flowId: 7, cta: "Book 🇩🇪" })],
    ["cta holds an emoji", (c) => c.messages.sendFlow({ ...message, flowId: 7, cta: "Book 🎉" })],
    ["body is empty", (c) => c.messages.sendFlow({ ...message, flowId: 7, body: "" })],
    ["body has 1025 characters", (c) => c.messages.sendFlow({ ...message, flowId: 7, body: "x".repeat(1025) })],
    ["header has 61 characters", (c) => c.messages.sendFlow({ ...message, flowId: 7, header: "x".repeat(61) })],
    ["footer has 61 characters", (c) => c.messages.sendFlow({ ...message, flowId: 7, footer: "x".repeat(61) })],
    ["header is a text, or", (c) => c.messages.sendFlow({ ...message, flowId: 7, header: {} as "x" })],
    [
      "mode is unknown; pass one of draft, published",
      (c) => c.messages.sendFlow({ ...message, flowId: 7, mode: "live" as "draft" }),
    ],
    ["flowId is missing", (c) => c.messages.sendFlow(message as never)],
    ["exclude each other", (c) => c.messages.sendFlow({ ...message, flowName: "A", flowId: 7 as never })],
    ["to is no phone number", (c) => c.messages.sendFlow({ ...message, to: "Ada", flowId: 7 })],
    ["write it with the country code", (c) => c.messages.sendFlow({ ...message, to: "0170 1234567", flowId: 7 })],
    [
      "the flow has no screen 'BYE'; it has START, CONFIRM",
      (c) => c.messages.sendFlow({ ...message, flowId: 7, flow, screen: "BYE" as "START" }),
    ],
    [
      "data lacks seats, which CONFIRM receives",
      (c) => c.messages.sendFlow({ ...message, flowId: 7, flow, screen: "CONFIRM", data: { guest: "Ada" } as never }),
    ],
    [
      "screen 'START' receives no data; leave it out",
      (c) => c.messages.sendFlow({ ...message, flowId: 7, flow, data: { secret: 1 } as never }),
    ],
    [
      "data has secret, which CONFIRM does not declare",
      (c) =>
        c.messages.sendFlow({
          ...message,
          flowId: 7,
          flow,
          screen: "CONFIRM",
          data: { guest: "Ada", seats: 2, secret: 1 } as never,
        }),
    ],
    [
      "the endpoint gives the data; leave it out",
      (c) => c.messages.sendFlow({ ...message, flowId: 7, flowAction: "data_exchange", data: {} as never }),
    ],
    ["data is no object", (c) => c.messages.sendFlow({ ...message, flowId: 7, data: [1] as never })],
    [
      "the endpoint chooses the screen; leave it out",
      (c) => c.messages.sendFlow({ ...message, flowId: 7, flowAction: "data_exchange", screen: "START" as never }),
    ],
    [
      "name is empty, or holds another character",
      (c) => c.templates.createWithFlowButton({ ...template, name: "Book", flowId: 7 }),
    ],
    ["cta has 26 characters", (c) => c.templates.createWithFlowButton({ ...template, cta: "x".repeat(26), flowId: 7 })],
    [
      "flowJson makes a new flow",
      (c) => c.templates.createWithFlowButton({ ...template, flowJson: { version: "7.3" }, flowId: 7 as never }),
    ],
    [
      "leave navigateScreen out",
      (c) =>
        c.templates.createWithFlowButton({
          ...template,
          flowId: 7,
          flowAction: "data_exchange",
          navigateScreen: "START",
        }),
    ],
    [
      "data lacks guest, seats",
      (c) => c.templates.sendFlowTemplate({ ...message, ...template, flow, screen: "CONFIRM", data: {} as never }),
    ],
    [
      "publicKey is no PEM",
      (c) => c.encryption.setPublicKey("-----BEGIN PRIVATE KEY-----\nhidden\n-----END PRIVATE KEY-----"),
    ],
    ["go together", (c) => c.webhooks.subscribe({ verifyToken: "v" })],
    ["name is no metric", (c) => c.flows.getMetric(7, { name: "x.y" as "ENDPOINT_AVAILABILITY", granularity: "DAY" })],
    [
      "granularity is unknown; pass one of DAY, HOUR, LIFETIME",
      (c) => c.flows.getMetric(7, { name: "ENDPOINT_AVAILABILITY", granularity: "WEEK" as "DAY" }),
    ],
    [
      "since is no day",
      (c) => c.flows.getMetric(7, { name: "ENDPOINT_AVAILABILITY", granularity: "DAY", since: "2026-13-01" }),
    ],
    [
      "since is after until",
      (c) =>
        c.flows.getMetric(7, {
          name: "ENDPOINT_AVAILABILITY",
          granularity: "DAY",
          since: "2026-11-02",
          until: "2026-11-01",
        }),
    ],
    ["needs flowActionPayload", (c) => c.flows.getPreviewUrl(7, { flowAction: "navigate" } as never)],
    ["belongs to flowAction", (c) => c.flows.getPreviewUrl(7, { flowActionPayload: { screen: "A" } } as never)],
    ["nothing to change", (c) => c.flows.updateMetadata(7, {})],
    ["endpointUri is no URL", (c) => c.flows.updateMetadata(7, { endpointUri: "example" })],
    ["no list of 1 to 100 texts", (c) => c.flows.migrate({ sourceWabaId: 1, sourceFlowNames: [] })],
  ])("%s", async (sentence, call) => {
    const { client, requests } = connect();
    const error = await Promise.resolve(call(client)).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(error).toBeInstanceOf(InvalidCallError);
    expect(error?.message).toContain(sentence);
    expect(error?.message).not.toContain("hidden");
    expect(requests).toHaveLength(0);
  });

  test("a client without a phone number can't send", async () => {
    const { fetch } = recorder();
    const client = new WhatsApp({ accessToken: "x", wabaId: 1, fetch });
    await expect(client.messages.sendFlow({ ...message, flowId: 7 })).rejects.toThrow("phoneNumberId is missing");
  });
});

test.each([
  ["flat", { business_public_key: PEM, business_public_key_signature_status: "VALID" }],
  ["in a list", { data: [{ business_public_key: PEM, business_public_key_signature_status: "VALID" }] }],
])("getPublicKey reads a key that comes %s", async (_, body) => {
  const { client } = connect(() => Response.json(body));
  expect((await client.encryption.getPublicKey()).data).toEqual({
    business_public_key: PEM,
    business_public_key_signature_status: "VALID",
  });
});

test("media.download reads the file behind the link, with the token", async () => {
  const { client, requests } = connect(
    () => Response.json({ id: "7", url: "https://files.example.org/f", mime_type: "image/png" }),
    () => new Response(new Uint8Array([1, 2, 3]), { headers: { "content-type": "image/png" } }),
  );
  const { data: file } = await client.media.download(7);
  expect(file.type).toBe("image/png");
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1, 2, 3]);
  expect(requests[1]?.headers.get("authorization")).toBe("Bearer secret");
});
