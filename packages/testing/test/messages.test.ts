import { describe, expect, test } from "vitest";
import { connect, FAREWELL, uploadOf, WITH_ENDPOINT } from "./connect.ts";

const PARAMETERS = { flow_message_version: "3", flow_cta: "Go" };

function message(parameters: object, interactive: object = {}): object {
  return {
    messaging_product: "whatsapp",
    to: "15555550101",
    type: "interactive",
    interactive: {
      type: "flow",
      body: { text: "Hi" },
      action: { name: "flow", parameters: { ...PARAMETERS, ...parameters } },
      ...interactive,
    },
  };
}

async function published() {
  const connection = connect();
  const flow_id = await connection.create("A", { flow_json: FAREWELL, publish: true });
  const sendFlow = async (parameters: object = { flow_id }) =>
    await connection.send("POST", "2/messages", message(parameters));
  return { ...connection, flow_id, sendFlow };
}

test("a flow is sent by id or by name, and kept in the outbox", async () => {
  const { emulator, sendFlow, flow_id } = await published();
  const { status, body } = await sendFlow({
    flow_id,
    flow_token: "tok-1",
    flow_action_payload: { screen: "BYE", data: { name: "Ada" } },
  });
  expect(status).toBe(200);
  expect(body).toEqual({
    messaging_product: "whatsapp",
    contacts: [{ input: "15555550101", wa_id: "15555550101" }],
    messages: [{ id: expect.stringMatching(/^wamid\./) }],
  });
  expect((await sendFlow({ flow_name: "A" })).status).toBe(200);
  expect(emulator.outbox).toMatchObject([
    {
      id: body.messages[0].id,
      phoneNumberId: "2",
      wabaId: "1",
      to: "15555550101",
      type: "interactive",
      flow: {
        id: flow_id,
        token: "tok-1",
        mode: "published",
        action: "navigate",
        screen: "BYE",
        data: { name: "Ada" },
      },
    },
    { flow: { id: flow_id, token: "unused", screen: undefined } },
  ]);
});

describe("refused", () => {
  const id = "{id}";
  test.each([
    ["neither id nor name", {}, 131008, "flow_id or flow_name"],
    ["both", { flow_id: id, flow_name: "A" }, 131009, "Only one"],
    ["an unknown flow", { flow_id: "999" }, 131009, "no flow 999"],
    ["a version as a number", { flow_id: id, flow_message_version: 3 }, 131009, 'the string "3"'],
    ["no version", { flow_id: id, flow_message_version: undefined }, 131008, "flow_message_version"],
    ["a long button", { flow_id: id, flow_cta: "x".repeat(31) }, 131009, "31 characters, at most 30"],
    ["no button", { flow_id: id, flow_cta: undefined }, 131008, "flow_cta"],
    ["another mode", { flow_id: id, mode: "test" }, 131009, "published, draft"],
    ["a published flow as a draft", { flow_id: id, mode: "draft" }, 131009, "PUBLISHED"],
    [
      "data with data_exchange",
      { flow_id: id, flow_action: "data_exchange", flow_action_payload: {} },
      131009,
      "navigate",
    ],
    ["empty data", { flow_id: id, flow_action_payload: { data: {} } }, 131009, "must not be empty"],
    ["an unknown screen", { flow_id: id, flow_action_payload: { screen: "NOPE" } }, 131009, "it has BYE"],
  ])("%s", async (_, parameters: Record<string, unknown>, code, details) => {
    const { sendFlow, flow_id, emulator } = await published();
    const answer = await sendFlow({ ...parameters, ...(parameters.flow_id === id && { flow_id }) });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({
      code,
      error_data: { messaging_product: "whatsapp", details: expect.stringContaining(details) },
    });
    expect(emulator.outbox).toEqual([]);
  });

  test.each([
    ["no body", { body: undefined }, 131008, "body is required"],
    ["a long body", { body: { text: "x".repeat(1025) } }, 131009, "1025 characters, at most 1024"],
    ["a long header", { header: { type: "text", text: "x".repeat(61) } }, 131009, "61 characters, at most 60"],
    ["another header", { header: { type: "sticker" } }, 131009, "text, image, video, document"],
    ["a long footer", { footer: { text: "x".repeat(61) } }, 131009, "61 characters, at most 60"],
    ["another action", { action: { name: "open" } }, 131009, "action.name must be flow"],
  ])("%s", async (_, interactive, code, details) => {
    const { send, flow_id } = await published();
    const { error } = (await send("POST", "2/messages", message({ flow_id }, interactive))).body;
    expect(error).toMatchObject({ code, error_data: { details: expect.stringContaining(details) } });
  });

  test.each([
    [{ messaging_product: "sms" }, 100, "messaging_product is required"],
    [{ to: undefined }, 131008, "to is required"],
    [{ type: "telepathy" }, 131009, "type must be one of"],
    [{ to: "+1 555-100-0001" }, 131021, "another number"],
  ])("%o", async (change, code, sentence) => {
    const { send } = connect({
      accounts: [{ id: "1", phoneNumbers: [{ id: "2", displayPhoneNumber: "+1 555-100-0001" }] }],
    });
    const { body } = await send("POST", "2/messages", { ...message({}), ...change });
    expect(body.error.code).toBe(code);
    expect(body.error.error_data?.details ?? body.error.message).toContain(sentence);
  });
});

describe("by the flow's state", () => {
  test("a draft is sent as a draft; an edited flow both ways", async () => {
    const { send, create, emulator } = connect();
    const flow_id = await create("A", { flow_json: FAREWELL });
    const sendAs = async (mode: string) =>
      (await send("POST", "2/messages", message({ flow_id, mode }))).body.error?.code;
    expect(await sendAs("published")).toBe(131009);
    expect(await sendAs("draft")).toBeUndefined();
    await send("POST", `${flow_id}/publish`);
    const edited = FAREWELL.replace("See you", "So long");
    await send("POST", `${flow_id}/assets`, uploadOf(edited));
    expect(await sendAs("published")).toBeUndefined();
    expect(await sendAs("draft")).toBeUndefined();
    expect(emulator.outbox.map(({ flow }) => flow?.flowJson)).toEqual([FAREWELL, FAREWELL, edited]);
  });

  test("throttled: ten messages an hour; blocked: none; recovery goes step by step", async () => {
    const { emulator, sendFlow, flow_id } = await published();
    const code = async () => (await sendFlow()).body.error?.code;
    emulator.clock.set("2026-11-24T10:00:00Z");
    emulator.flows.throttle(flow_id);
    // What is refused does not count.
    for (let index = 0; index < 10; index++)
      expect((await sendFlow({ flow_id, flow_action_payload: { screen: "NOPE" } })).status).toBe(400);
    for (let index = 0; index < 10; index++) expect(await code()).toBeUndefined();
    expect(await code()).toBe(132069);
    emulator.clock.advance(60 * 60 * 1000);
    expect(await code()).toBeUndefined();
    emulator.flows.block(flow_id);
    expect(await code()).toBe(132068);
    emulator.flows.recover(flow_id);
    expect(emulator.flows.get(flow_id).status).toBe("THROTTLED");
    emulator.flows.recover(flow_id);
    expect(emulator.flows.get(flow_id).status).toBe("PUBLISHED");
  });

  test("deprecated: none", async () => {
    const { send, sendFlow, flow_id } = await published();
    await send("POST", `${flow_id}/deprecate`);
    expect((await sendFlow()).body.error.error_data.details).toContain("deprecated");
  });

  test("with a routing model, only a screen that none leads to", async () => {
    const { send, create } = connect();
    const [screen] = JSON.parse(WITH_ENDPOINT).screens;
    const flow_json = JSON.stringify({
      ...JSON.parse(WITH_ENDPOINT),
      routing_model: { HELLO: ["BYE"], BYE: [] },
      screens: [
        {
          id: "HELLO",
          title: "Hello",
          layout: {
            type: "SingleColumnLayout",
            children: [
              {
                type: "Footer",
                label: "On",
                "on-click-action": { name: "navigate", next: { type: "screen", name: "BYE" }, payload: {} },
              },
            ],
          },
        },
        screen,
      ],
    });
    const flow_id = await create("A", { flow_json, publish: true });
    const open = async (screen: string) =>
      (await send("POST", "2/messages", message({ flow_id, flow_action_payload: { screen } }))).status;
    expect(await open("HELLO")).toBe(200);
    expect(await open("FIRST_ENTRY_SCREEN")).toBe(200);
    expect(await open("BYE")).toBe(400);
  });
});

test("other messages go to the outbox too", async () => {
  const { emulator, send } = connect();
  const sent = await send("POST", "2/messages", {
    messaging_product: "whatsapp",
    to: "15555550101",
    type: "text",
    text: { body: "Hi" },
  });
  expect(sent.status).toBe(200);
  expect(emulator.outbox).toMatchObject([{ type: "text", flow: undefined, body: { text: { body: "Hi" } } }]);
});
