import { describe, expect, test } from "vitest";
import { connect, FAREWELL } from "./connect.ts";

const template = (button: object, more: object = {}): object => ({
  name: "book_table",
  language: "en_US",
  category: "MARKETING",
  components: [
    { type: "BODY", text: "A table tonight?" },
    { type: "BUTTONS", buttons: [{ type: "FLOW", text: "Book now", ...button }] },
  ],
  ...more,
});

const message = (parameters?: object[], more: object[] = []): object => ({
  messaging_product: "whatsapp",
  to: "15555550101",
  type: "template",
  template: {
    name: "book_table",
    language: { code: "en_US" },
    components: [
      ...(parameters === undefined ? [] : [{ type: "button", sub_type: "flow", index: "0", parameters }]),
      ...more,
    ],
  },
});

async function published() {
  const connection = connect();
  const flow_id = await connection.create("A", { flow_json: FAREWELL, publish: true });
  return { ...connection, flow_id };
}

test("a template with a flow button is created, listed and sent", async () => {
  const { emulator, send, flow_id } = await published();
  const created = await send("POST", "1/message_templates", template({ flow_name: "A", navigate_screen: "BYE" }));
  expect(created.body).toEqual({ id: expect.stringMatching(/^\d+$/), status: "PENDING", category: "MARKETING" });
  const { body } = await send("GET", "1/message_templates?name=book_table&fields=status,components");
  expect(body.data).toMatchObject([{ id: created.body.id, status: "APPROVED" }]);
  expect(body.data[0].components[1].buttons[0]).toEqual({
    type: "FLOW",
    text: "Book now",
    flow_action: "navigate",
    navigate_screen: "BYE",
    flow_id,
  });
  await send("POST", "2/messages", { messaging_product: "whatsapp", to: "1", type: "text", text: { body: "" } });
  const sent = await send(
    "POST",
    "2/messages",
    message([{ type: "action", action: { flow_token: "tok-1", flow_action_data: { guest: "Ada" } } }]),
  );
  expect(sent.body.messages[0].message_status).toBe("accepted");
  expect(emulator.outbox.at(-1)?.flow).toMatchObject({
    id: flow_id,
    token: "tok-1",
    screen: "BYE",
    data: { guest: "Ada" },
  });
});

test("flow_json makes a flow of its own", async () => {
  const { emulator, send } = connect();
  await send("POST", "1/message_templates", template({ flow_json: FAREWELL }));
  await send("GET", "1/phone_numbers");
  const { body } = await send("GET", "1/flows?fields=status,name");
  expect(body.data).toMatchObject([{ name: "book_table flow", status: "PUBLISHED" }]);
  const [number] = (await send("GET", "1/phone_numbers")).body.data;
  await send("POST", `${number.id}/messages`, message());
  expect(emulator.outbox[0]?.flow).toMatchObject({ id: body.data[0].id, token: "unused" });
});

describe("refused", () => {
  test.each([
    ["no flow", {}, {}, "exactly one of flow_id, flow_name and flow_json"],
    ["two", { flow_id: "1", flow_name: "A" }, {}, "exactly one of flow_id, flow_name and flow_json"],
    ["an unknown flow", { flow_id: "999" }, {}, "no flow 999"],
    ["a long text", { flow_name: "A", text: "x".repeat(26) }, {}, "1 to 25 characters"],
    ["another icon", { flow_name: "A", icon: "STAR" }, {}, "icon of a flow button"],
    ["another action", { flow_name: "A", flow_action: "open" }, {}, "flow_action of a flow button"],
    ["a name with capitals", { flow_name: "A" }, { name: "Book" }, "Param name must be of lower case letters"],
    ["another category", { flow_name: "A" }, { category: "NEWS" }, "Param category"],
    ["no body", { flow_name: "A" }, { components: [{ type: "FOOTER", text: "x" }] }, "must have a BODY"],
  ])("%s", async (_, button, more, sentence) => {
    const { send } = await published();
    const { status, body } = await send("POST", "1/message_templates", template(button, more));
    expect([status, body.error?.code]).toEqual([400, 100]);
    expect(body.error.message).toContain(sentence);
  });

  test("a draft, and the same name twice", async () => {
    const { send, create } = await published();
    const flow_id = await create("B", { flow_json: FAREWELL });
    expect((await send("POST", "1/message_templates", template({ flow_id }))).body.error.message).toContain("DRAFT");
    await send("POST", "1/message_templates", template({ flow_name: "A" }));
    const again = await send("POST", "1/message_templates", template({ flow_name: "A" }));
    expect(again.body.error.message).toContain("already");
  });
});

test("in a seeded account a template waits for its review", async () => {
  const { emulator, send, create } = connect({ accounts: [{ id: "1", phoneNumbers: [{ id: "2" }] }] });
  await create("A", { flow_json: FAREWELL, publish: true });
  const { id } = (await send("POST", "1/message_templates", template({ flow_name: "A" }))).body;
  const code = async () => (await send("POST", "2/messages", message())).body.error?.code;
  expect(await code()).toBe(132001);
  emulator.templates.approve(id);
  expect(await code()).toBeUndefined();
  emulator.templates.pause(id);
  expect(await code()).toBe(132015);
  emulator.templates.disable(id);
  expect(await code()).toBe(132016);
  emulator.templates.reject(id);
  expect(await code()).toBe(132001);
});

test("the body's parameters are counted", async () => {
  const components = [{ type: "BODY", text: "Hi {{1}}, {{2}} and {{1}}" }];
  const { send } = connect({
    accounts: [
      { id: "1", phoneNumbers: [{ id: "2" }], templates: [{ name: "book_table", language: "en_US", components }] },
    ],
  });
  const body = (...texts: string[]) => ({ type: "body", parameters: texts.map((text) => ({ type: "text", text })) });
  expect((await send("POST", "2/messages", message(undefined, [body("Ada")]))).body.error.code).toBe(132000);
  expect((await send("POST", "2/messages", message(undefined, [body("Ada", "you")]))).status).toBe(200);
});
