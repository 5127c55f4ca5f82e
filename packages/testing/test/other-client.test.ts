import { GraphApiError, WhatsAppClient } from "@kapso/whatsapp-cloud-api";
import { verifySignature } from "@kapso/whatsapp-cloud-api/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { type Listening, listen } from "../src/node.ts";
import { FAREWELL } from "./connect.ts";

// That client writes Flow JSON in camelCase.
const AUTHORED = FAREWELL.replaceAll("on-click-action", "onClickAction");

// A client that is not ours, over HTTP: the emulator answers Graph's callers, not only the one that it grew up with.
describe("@kapso/whatsapp-cloud-api", () => {
  const webhooks: { readonly text: string; readonly signature: string | null }[] = [];
  const emulator = createEmulator({
    webhook: async (request) => {
      webhooks.push({ signature: request.headers.get("x-hub-signature-256"), text: await request.text() });
    },
  });
  let server: Listening;
  let client: WhatsAppClient;
  beforeAll(async () => {
    server = await listen(emulator);
    client = new WhatsAppClient({ accessToken: "any", baseUrl: server.url });
  });
  afterAll(async () => await server.close());

  test("deploys a flow, and opens its preview", async () => {
    const { flowId, previewUrl, validationErrors } = await client.flows.deploy(JSON.parse(AUTHORED), {
      wabaId: "1",
      name: "Farewell",
      categories: ["OTHER"],
      publish: true,
      preview: true,
    });
    expect(validationErrors ?? []).toEqual([]);
    expect(emulator.flows.get(flowId)).toMatchObject({ name: "Farewell", status: "PUBLISHED", wabaId: "1" });
    expect(await (await fetch(previewUrl ?? "")).text()).toContain("See you");
  });

  test("gets errors with their places", async () => {
    const flowJson = JSON.parse(AUTHORED.replace('"title"', '"titel"'));
    const created = await client.flows.create({ wabaId: "1", name: "Broken", categories: ["OTHER"], flowJson });
    expect(created.validationErrors?.[0]).toMatchObject({
      error: "INVALID_PROPERTY_KEY",
      errorType: "FLOW_JSON_ERROR",
    });
    await expect(client.flows.publish({ flowId: created.id })).rejects.toBeInstanceOf(GraphApiError);
    await expect(client.flows.publish({ flowId: created.id })).rejects.toMatchObject({ code: 139002, httpStatus: 400 });
  });

  test("lists, sends, creates a template, sends it, and uploads media", async () => {
    const { data } = await client.flows.list<{ data: { id: string }[] }>({ wabaId: "1", limit: 1 });
    const flowId = data[0]?.id ?? "";
    const sent = await client.messages.sendInteractiveFlow({
      phoneNumberId: "2",
      to: "15555550101",
      bodyText: "Leaving?",
      parameters: {
        flowId,
        flowCta: "Go",
        flowToken: "tok-1",
        flowAction: "navigate",
        flowActionPayload: { screen: "BYE" },
      },
    });
    expect(emulator.outbox.at(-1)).toMatchObject({ id: sent.messages[0]?.id, flow: { id: flowId, token: "tok-1" } });
    const components = [
      { type: "BODY", text: "Leaving?" },
      { type: "BUTTONS", buttons: [{ type: "FLOW", text: "Go", flow_id: flowId, flow_action: "navigate" }] },
    ];
    await client.templates.create({
      businessAccountId: "1",
      name: "leave",
      language: "en_US",
      category: "MARKETING",
      components,
    } as never);
    await client.messages.sendTemplate({
      phoneNumberId: "2",
      to: "15555550101",
      template: { name: "leave", language: { code: "en_US" } },
    });
    expect(emulator.outbox.at(-1)).toMatchObject({ type: "template", flow: { id: flowId } });
    const { id } = await client.media.upload({
      phoneNumberId: "2",
      type: "image",
      file: new Blob(["x"]),
      fileName: "a.png",
    });
    expect((await client.media.get({ mediaId: id, phoneNumberId: "2" })).fileSize).toBe(1);
  });

  test("its verifier takes the emulator's signatures", async () => {
    const sent = emulator.outbox[0];
    await emulator.reply(sent?.id ?? "", { flow_token: "Ünïcode" });
    const { text: rawBody, signature } = webhooks.at(-1) ?? { text: "", signature: null };
    const given = { rawBody, signatureHeader: signature ?? "" };
    expect(verifySignature({ ...given, appSecret: "app-secret" })).toBe(true);
    expect(verifySignature({ ...given, appSecret: "another" })).toBe(false);
  });
});
