import { complete, defineFlow, screen } from "@flows/builder";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidCallError, parseFlowResponse, parseWebhook, verifyHandshake, verifySignature } from "../src/index.ts";

describe("verifySignature", () => {
  // The reference's vectors.
  const vectors = [
    ['{"hello":"world"}', "5f4850ee0cf831a9e4eccc6f5b99802e2231ebf53821a333f38342b37b858f69"],
    ['{"name":"J\\u00f6rg"}', "110c6a233d779ef7d500a6ce93cf50abb18b991d706e73e7a4d6bd9fc4ee8245"],
  ] as const;

  test.each(vectors)("%s, as text and as bytes", async (body, signature) => {
    const bytes = new TextEncoder().encode(body);
    for (const given of [body, bytes, bytes.buffer])
      expect(await verifySignature(given, `sha256=${signature}`, "app-secret")).toBe(true);
    expect(await verifySignature(`${body} `, `sha256=${signature}`, "app-secret")).toBe(false);
    expect(await verifySignature(body, `sha256=${signature}`, "other")).toBe(false);
  });

  test("a part of a larger buffer is only its own bytes", async () => {
    const [body, signature] = vectors[0];
    const larger = new TextEncoder().encode(`..${body}..`);
    expect(await verifySignature(larger.subarray(2, -2), `sha256=${signature}`, "app-secret")).toBe(true);
  });

  test("either secret, while one replaces the other", async () => {
    const [body, signature] = vectors[0];
    expect(await verifySignature(body, `sha256=${signature}`, ["new", "app-secret"])).toBe(true);
    expect(await verifySignature(body, `sha256=${signature}`, ["new", "newer"])).toBe(false);
  });

  test.each([null, undefined, "", "sha256=", "sha1=00", "sha256=zz", `sha256=${"0".repeat(63)}`, "0".repeat(64)])(
    "the header %o is refused, and nothing is thrown",
    async (header) => {
      expect(await verifySignature("{}", header, "app-secret")).toBe(false);
    },
  );

  test.each([[5], [{}], [Object.create(null)], [Symbol("x")], [[]], [[null]]])(
    "nor for %o, which is no header",
    async (header) => {
      expect(await verifySignature("{}", header as string, "app-secret")).toBe(false);
    },
  );

  test("the header as Node's http types it: a list of one, and no other list", async () => {
    const header = `sha256=${vectors[0][1]}`;
    expect(await verifySignature(vectors[0][0], [header], "app-secret")).toBe(true);
    expect(await verifySignature(vectors[0][0], [header, header], "app-secret")).toBe(false);
  });

  test("the prefix and the digits in whatever case", async () => {
    const [body, signature] = vectors[0];
    expect(await verifySignature(body, `SHA256=${signature.toUpperCase()}`, "app-secret")).toBe(true);
  });

  test("no body, as Express gives it, is signed by nobody, and nothing is thrown", async () => {
    const header = `sha256=${"0".repeat(64)}`;
    expect(await verifySignature({} as unknown as string, header, "app-secret")).toBe(false);
  });

  test("mistakes of the caller are errors", async () => {
    await expect(verifySignature("{}", null, "")).rejects.toThrow("appSecret is empty");
    await expect(verifySignature("{}", null, [])).rejects.toThrow("appSecret is empty");
    for (const body of [{ a: 1 }, undefined, null, 7, Promise.resolve("{}"), new Request("https://example.org")])
      await expect(verifySignature(body as unknown as string, null, "s")).rejects.toThrow("rawBody is parsed already");
  });
});

describe("verifyHandshake", () => {
  const parameters = { "hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": "tök&n" };
  const query = new URLSearchParams(parameters);
  test.each([
    ["parameters", parameters],
    ["parameters in lists", Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, [value]]))],
    ["a query", query.toString()],
    ["a query with its mark", `?${query}`],
    ["a path", `/hook?${query}`],
    ["a URL", new URL(`https://example.org/hook?${query}`)],
    ["a URL as text", `https://example.org/hook?${query}`],
    ["URLSearchParams", query],
    ["a request", new Request(`https://example.org/hook?${query}`)],
    ["a request of Node", { url: `/hook?${query}`, headers: { host: "example.org" } }],
  ])("reads %s", (_, given) => {
    expect(verifyHandshake(given, "tök&n")).toBe("1158201444");
    for (const token of ["tök", "tök&n ", "TÖK&N", "tök&m"]) expect(verifyHandshake(given, token)).toBeUndefined();
  });

  test.each([
    {},
    { ...parameters, "hub.mode": "unsubscribe" },
    new Request("https://example.org/hook"),
    { headers: {} },
    { ...parameters, "hub.verify_token": undefined },
    "",
    "/hook",
  ])("%o is none", (given) => {
    expect(verifyHandshake(given, "tök&n")).toBeUndefined();
  });

  test("a query as Express types it, whatever else it holds", () => {
    interface ParsedQuery {
      [key: string]: undefined | string | ParsedQuery | (string | ParsedQuery)[];
    }
    const parsed: ParsedQuery = { ...parameters, more: { than: "that" } };
    expect(verifyHandshake(parsed, "tök&n")).toBe("1158201444");
    for (const key of Object.keys(parameters))
      expect(verifyHandshake({ ...parsed, [key]: { nested: "tök&n" } }, "tök&n")).toBeUndefined();
  });

  test("an empty token would let everybody in", () => {
    expect(() => verifyHandshake({ ...parameters, "hub.verify_token": "" }, "")).toThrow("verifyToken is empty");
  });
});

function delivery(field: string, ...values: readonly unknown[]): object {
  const changes = values.map((value) => ({ field, value }));
  return { object: "whatsapp_business_account", entry: [{ id: "100", time: 1795300000, changes }] };
}

const reply = {
  context: { from: "15555550100", id: "wamid.SENT" },
  from: "15555550101",
  from_user_id: "US.1",
  id: "wamid.REPLY",
  timestamp: "1795300000",
  type: "interactive",
  interactive: {
    type: "nfm_reply",
    nfm_reply: { name: "flow", body: "Sent", response_json: '{"flow_token":"tok-1","seats":"2"}' },
  },
};
const messages = {
  messaging_product: "whatsapp",
  metadata: { display_phone_number: "15555550100", phone_number_id: "200" },
  contacts: [{ profile: { name: "Ada" }, wa_id: "15555550101", user_id: "US.1" }],
  messages: [reply],
};

describe("parseWebhook", () => {
  test("an answer, which parseFlowResponse gives the flow's type", () => {
    const [event] = parseWebhook(delivery("messages", messages));
    expect(event).toEqual({
      type: "FLOW_RESPONSE",
      wabaId: "100",
      phoneNumberId: "200",
      from: "15555550101",
      userId: "US.1",
      messageId: "wamid.REPLY",
      repliesTo: "wamid.SENT",
      time: new Date(1795300000_000),
      flowToken: "tok-1",
      answer: { seats: "2" },
      message: reply,
    });
    const flow = defineFlow({ version: "7.3" }, [
      screen("ASK", { title: "Ask" })
        .textInput("seats", { label: "Seats", inputType: "number" })
        .footer("Done", ({ form }) => complete({ seats: form.seats })),
    ]);
    if (event?.type !== "FLOW_RESPONSE") throw new Error("no answer");
    const answer: { seats: number } = parseFlowResponse(flow, event.message);
    expect(answer).toEqual({ seats: 2 });
  });

  test("an answer of a phone that leaves out what it may", () => {
    const { from: _, from_user_id: __, context: ___, timestamp: ____, ...bare } = reply;
    const message = { ...bare, interactive: { type: "nfm_reply", nfm_reply: { response_json: "{}" } } };
    const [event] = parseWebhook(delivery("messages", { messages: [message] }));
    expect(event).toMatchObject({
      type: "FLOW_RESPONSE",
      from: undefined,
      flowToken: undefined,
      time: undefined,
      answer: {},
    });
  });

  test("answers of several people in one delivery, each with the contact of its own", () => {
    const { from_user_id: _, ...numbered } = { ...reply, from: "15555550102" };
    const { from: __, ...hidden } = { ...reply, from_user_id: "US.3" };
    const { from: ___, from_user_id: ____, ...nobody } = reply;
    const contacts = [
      { wa_id: "15555550101", user_id: "US.1" },
      { wa_id: "15555550102", user_id: "US.2" },
      { wa_id: "15555550103", user_id: "US.3" },
    ];
    const events = parseWebhook(delivery("messages", { contacts, messages: [reply, numbered, hidden, nobody] }));
    expect(events.map((event) => event.type === "FLOW_RESPONSE" && [event.from, event.userId])).toEqual([
      ["15555550101", "US.1"],
      ["15555550102", "US.2"],
      ["15555550103", "US.3"],
      [undefined, undefined],
    ]);
    const [only] = parseWebhook(delivery("messages", { contacts: contacts.slice(0, 1), messages: [nobody] }));
    expect(only).toMatchObject({ from: "15555550101", userId: "US.1" });
  });

  test.each([
    ["FLOW_STATUS_CHANGE", { new_status: "DRAFT", message: "created" }],
    ["FLOW_STATUS_CHANGE", { old_status: "DRAFT", new_status: "PUBLISHED" }],
    ["FLOW_STATUS_CHANGE", { old_status: "DRAFT", new_status: "A_STATUS_THAT_CAME_LATER" }],
    [
      "CLIENT_ERROR_RATE",
      { error_rate: 14.28, threshold: 10, alert_state: "ACTIVATED", errors: [{ error_type: "X" }] },
    ],
    ["ENDPOINT_ERROR_RATE", { error_rate: 14.28, threshold: 10, alert_state: "DEACTIVATED", errors: [] }],
    ["ENDPOINT_LATENCY", { p90_latency: 8000, p50_latency: 500, requests_count: 34, threshold: 7000 }],
    ["ENDPOINT_AVAILABILITY", { availability: 75, threshold: 90, alert_state: "ACTIVATED" }],
    ["FLOW_VERSION_EXPIRY_WARNING", { warning: "Your version freezes." }],
  ])("%s with %o", (type, more) => {
    const value = { event: type, flow_id: "7", ...more };
    const time = new Date(1795300000_000);
    expect(parseWebhook(JSON.stringify(delivery("flows", value)))).toEqual([
      { type, wabaId: "100", flowId: "7", time, value },
    ]);
  });

  test("bytes, as frameworks give a raw body", () => {
    const bytes = new TextEncoder().encode(JSON.stringify(delivery("messages", messages)));
    for (const body of [bytes, bytes.buffer, new DataView(bytes.buffer)])
      expect(parseWebhook(body)).toMatchObject([{ type: "FLOW_RESPONSE", messageId: "wamid.REPLY" }]);
    expect(() => parseWebhook(bytes.subarray(1))).toThrow(InvalidCallError);
  });

  test("messages that are none are not lost with what stands beside them", () => {
    const value = { messages: [], statuses: [{ id: "1" }] };
    expect(parseWebhook(delivery("messages", value))).toEqual([
      { type: "UNKNOWN", wabaId: "100", field: "messages", value },
    ]);
  });

  test.each([[""], ["soon"], ["99999999999999999"], [[]], [true], [null]])("the time %o is none", (timestamp) => {
    const [event] = parseWebhook(delivery("messages", { messages: [{ ...reply, timestamp }] }));
    expect(event).toMatchObject({ type: "FLOW_RESPONSE", time: undefined });
  });

  test("several in one delivery, in order, with what is unknown among them", () => {
    const body = {
      entry: [
        ...(delivery("messages", { ...messages, messages: [{ id: "1", type: "text" }, reply] }) as { entry: [] }).entry,
        ...(
          delivery(
            "flows",
            { event: "FLOW_PAINTED", flow_id: "7" },
            { event: "FLOW_STATUS_CHANGE", flow_id: "7", new_status: "DRAFT" },
          ) as { entry: [] }
        ).entry,
        ...(delivery("messages", { statuses: [{ id: "1" }] }) as { entry: [] }).entry,
        ...(delivery("something_new", 7) as { entry: [] }).entry,
      ],
    };
    expect(parseWebhook(body).map(({ type }) => type)).toEqual([
      "UNKNOWN",
      "FLOW_RESPONSE",
      "UNKNOWN",
      "FLOW_STATUS_CHANGE",
      "UNKNOWN",
      "UNKNOWN",
    ]);
  });

  test.each([
    ["a change to no status", { event: "FLOW_STATUS_CHANGE", flow_id: "7" }],
    ["an event of no flow", { event: "ENDPOINT_LATENCY" }],
    ["an event with an object's name", { event: "toString", flow_id: "7" }],
  ])("%s is unknown", (_, value) => {
    const unknown = { type: "UNKNOWN", wabaId: "100", field: "flows", value };
    expect(parseWebhook(delivery("flows", value))).toEqual([unknown]);
  });

  test("an answer whose JSON is broken is unknown, and kept", () => {
    const broken = { ...reply, interactive: { type: "nfm_reply", nfm_reply: { response_json: "{" } } };
    expect(parseWebhook(delivery("messages", { messages: [broken] }))).toEqual([
      { type: "UNKNOWN", wabaId: "100", field: "messages", value: broken },
    ]);
  });

  const notWebhooks = ["", "{", "[]", "null", null, undefined, 7, Promise.resolve({}), new Request("https://e.x")];
  test.each(notWebhooks.map((body) => [body]))("%o is no webhook", (body) => {
    expect(() => parseWebhook(body)).toThrow(InvalidCallError);
  });

  test("no JSON object makes it fail", () => {
    const known = fc.constantFrom(
      "entry",
      "changes",
      "field",
      "value",
      "messages",
      "flows",
      "event",
      "flow_id",
      "type",
    );
    fc.assert(
      fc.property(fc.dictionary(known, fc.jsonValue()), fc.jsonValue(), (body, value) => {
        parseWebhook(body);
        parseWebhook(delivery("flows", value));
        parseWebhook(delivery("messages", value));
      }),
    );
  });
});
