import { expect, test } from "vitest";
import { completions, hover } from "../../builder/test/editor.ts";

const CLIENT = `import { complete, defineFlow, navigate, screen } from "@flows/builder";
import { WhatsApp } from "@flows/client";
const confirm = screen("CONFIRM", { title: "Confirm", data: { guest: "Ada", seats: 2 } });
const flow = defineFlow({ version: "7.3" }, [
  screen("START", { title: "Start" }).footer("Next", navigate(confirm, { guest: "Ada", seats: 2 })),
  confirm.footer("Done", complete()),
]);
const message = { to: 1, flowId: 1, cta: "Go", body: "Go" };
const sent = { to: 1, name: "book", language: "en" };
const client = new WhatsApp({ accessToken: "token", wabaId: 1 });
`;

test.each<[call: string, offered: string[]]>([
  ['client.flows.get(1, { fields: ["|"] })', ["id", "status", "json_version", "preview.invalidate(true)"]],
  ['client.flows.list({ fields: ["name", "|"] })', ["id", "updated_at", "health_status"]],
  ['client.phoneNumbers.list({ fields: ["|"] })', ["id", "verified_name", "status", "throughput"]],
  [
    'client.encryption.getPublicKey({ fields: ["|"] })',
    ["business_public_key", "business_public_key_signature_status"],
  ],
  ["client.encryption.getPublicKey({ | })", ["fields", "phoneNumberId", "retries", "signal", "timeout"]],
  ["client.phoneNumbers.list({ | })", ["after", "before", "fields", "limit"]],
  ['client.messages.sendFlow({ ...message, flow, screen: "|" })', ["START", "CONFIRM"]],
  ['client.messages.sendFlow({ ...message, flow, screen: "CONFIRM", data: { | } })', ["guest", "seats"]],
  ['client.messages.sendFlow({ ...message, flowAction: "|" })', ["navigate", "data_exchange"]],
  ['client.templates.sendFlowTemplate({ ...sent, flow, screen: "|" })', ["START", "CONFIRM"]],
  ['client.flows.create({ name: "A", categories: ["|"] })', ["SURVEY", "OTHER"]],
])("an editor completes %s", (call, offered) => {
  expect(completions(`${CLIENT}${call}`)).toEqual(expect.arrayContaining(offered));
});

test("an editor shows a flow of the fields that were asked for, and of those that Graph sends by itself", () => {
  const asked = hover(`${CLIENT}const { |data } = await client.flows.get(1, { fields: ["status"] });`);
  expect(asked).toContain('"status"');
  expect(asked.length).toBeLessThan(120);
  const usual = hover(`${CLIENT}const { |data } = await client.flows.get(1);`);
  expect(usual).toContain("DefaultFlowField");
  expect(usual.length).toBeLessThan(120);
});
