import { constants, createPrivateKey, privateDecrypt, publicEncrypt } from "node:crypto";
import { complete, defineFlow, screen } from "@flows/builder";
import { describe, expect, test } from "vitest";
import { fixtures } from "../src/index.ts";
import { encryptedKeyPair } from "../src/node.ts";
import { connect } from "./connect.ts";

const rating = defineFlow({ version: "7.3" }, [
  screen("RATE", { title: "Rate us" })
    .textInput("comment", { label: "Comment" })
    .footer("Send", ({ form }) => complete({ comment: form.comment })),
]);

describe("errors are those that the emulator answers", () => {
  test.each([
    [190, undefined],
    [139002, undefined],
    [131009, { details: "Too long" }],
    [4, undefined],
  ] as const)("%i", async (code, details) => {
    const { emulator, send } = connect();
    emulator.faults.fail(code, { ...details });
    const { status, body } = await send("GET", "1/flows");
    const response = fixtures.errorResponse(code, details);
    const expected = fixtures.error(code, details);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(expected);
    expect({ error: { ...body.error, fbtrace_id: expected.error.fbtrace_id } }).toEqual(expected);
  });

  test("one that nobody knows", () => {
    expect(fixtures.error(999_999, { message: "New" }).error).toMatchObject({
      code: 999_999,
      message: "(#999999) New",
    });
  });
});

test("answers have the shape of the emulator's", async () => {
  const { send } = connect();
  const created = await send("POST", "1/flows", { name: "Table booking", categories: ["APPOINTMENT_BOOKING"] });
  expect(fixtures.created({ id: created.body.id })).toEqual(created.body);
  const read = await send("GET", created.body.id);
  expect(fixtures.flow({ id: created.body.id })).toEqual(read.body);
  const list = await send("GET", "1/flows");
  expect(Object.keys(list.body)).toEqual(Object.keys(fixtures.page([1])));
  expect(fixtures.page([])).toEqual((await send("GET", "9/flows")).body);
  const uploaded = await send("POST", "1/flows", {
    name: "B",
    categories: ["OTHER"],
    flow_json: '{"version":"7.3","screen":[]}',
  });
  expect(Object.keys(uploaded.body.validation_errors[0]).sort()).toEqual(
    Object.keys(fixtures.validationError()).sort(),
  );
  const text = { messaging_product: "whatsapp", to: "15555550101", type: "text", text: { body: "Hi" } };
  const sent = await send("POST", "2/messages", text);
  expect(fixtures.sentMessage("15555550101", sent.body.messages[0].id)).toEqual(sent.body);
});

test("a reply has the flow's type", () => {
  const body = fixtures.nfmReply(rating, { comment: "Lovely" });
  // @ts-expect-error the flow has no such answer
  fixtures.nfmReply(rating, { coment: "Lovely" });
  const message = fixtures.nfmReplyMessage(rating, { comment: "Lovely" });
  expect(body.entry[0]?.changes[0]).toMatchObject({ field: "messages", value: { messages: [message] } });
  expect(JSON.parse(message.interactive.nfm_reply.response_json)).toEqual({ flow_token: "tok-1", comment: "Lovely" });
  const anonymous = fixtures.nfmReplyMessage(rating, { comment: "" }, { flowToken: undefined });
  expect(anonymous.interactive.nfm_reply.response_json).toBe('{"comment":""}');
});

test.each([
  [
    "FLOW_STATUS_CHANGE",
    fixtures.statusChange({ new_status: "BLOCKED" }),
    { old_status: "DRAFT", new_status: "BLOCKED" },
  ],
  ["CLIENT_ERROR_RATE", fixtures.clientErrorRate({ threshold: 50 }), { threshold: 50 }],
  ["ENDPOINT_ERROR_RATE", fixtures.endpointErrorRate(), { threshold: 10 }],
  ["ENDPOINT_LATENCY", fixtures.endpointLatency(), { p90_latency: 8000 }],
  ["ENDPOINT_AVAILABILITY", fixtures.endpointAvailability(), { availability: 75 }],
  ["FLOW_VERSION_EXPIRY_WARNING", fixtures.versionExpiryWarning(), { warning: expect.any(String) }],
  ["NEW", fixtures.flowsEvent({ event: "NEW" }), {}],
])("the webhook of %s", (event, body, value) => {
  expect(body.entry).toMatchObject([{ time: 1795305600, changes: [{ field: "flows", value: { event, ...value } }] }]);
});

describe("key pairs", () => {
  const text = "an AES key";
  const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" };

  test("are accepted by the emulator, and decrypt", async () => {
    const { publicKey, privateKey } = await fixtures.keyPair();
    const { send } = connect();
    const set = await send("POST", "2/whatsapp_business_encryption", { business_public_key: publicKey });
    expect(set.body).toEqual({ success: true });
    const secret = publicEncrypt({ key: publicKey, ...oaep }, new TextEncoder().encode(text));
    expect(privateDecrypt({ key: privateKey, ...oaep }, new Uint8Array(secret)).toString()).toBe(text);
  });

  test("with a passphrase, as Meta's sample makes them", () => {
    const { publicKey, privateKey } = encryptedKeyPair("open sesame");
    expect(privateKey).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: DES-EDE3-CBC/);
    const key = createPrivateKey({ key: privateKey, passphrase: "open sesame" });
    const secret = publicEncrypt({ key: publicKey, ...oaep }, new TextEncoder().encode(text));
    expect(privateDecrypt({ key, ...oaep }, new Uint8Array(secret)).toString()).toBe(text);
  });
});
