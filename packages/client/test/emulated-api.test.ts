import { complete, defineFlow, navigate, screen } from "@flows/builder";
import { beforeAll, describe, expect, test } from "vitest";
import { CATEGORIES, parseFlowResponse, parseWebhook, verifySignature, WhatsApp } from "../src/index.ts";
import { WAYS } from "./emulated.ts";
import { failure } from "./failure.ts";

const confirm = screen("CONFIRM", { title: "Confirm", data: { guest: "Ada", seats: 2 } });
const flow = defineFlow({ version: "7.3" }, [
  screen("START", { title: "Start" })
    .textInput("guest", { label: "Guest", required: true })
    .textInput("seats", { label: "Seats", inputType: "number", required: true })
    .footer("Next", ({ form }) => navigate(confirm, { guest: form.guest, seats: form.seats })),
  confirm.footer("Done", ({ data }) => complete({ guest: data.guest, seats: data.seats })),
]);
const message = { to: "+1 555 010 0100", cta: "Book now", body: "Book a table." };

let publicKey: string;
beforeAll(async () => {
  const algorithm = {
    name: "RSA-OAEP",
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: "SHA-256",
  };
  const pair = await crypto.subtle.generateKey(algorithm, true, ["encrypt", "decrypt"]);
  const bytes = new Uint8Array(await crypto.subtle.exportKey("spki", pair.publicKey));
  const text = btoa(String.fromCharCode(...bytes)).replace(/.{64}/g, "$&\n");
  publicKey = `-----BEGIN PUBLIC KEY-----\n${text}\n-----END PUBLIC KEY-----\n`;
});

describe.each(Object.entries(WAYS))("%s", (_, start) => {
  test("a flow, from its creation to its end", async () => {
    await using started = await start();
    const { flows } = started.client;
    const { data: created } = await flows.create({ name: "Booking", categories: ["APPOINTMENT_BOOKING"] });
    expect((await flows.updateJson(created.id, flow)).data).toEqual({ success: true, validation_errors: [] });
    await flows.updateMetadata(created.id, { name: "Table booking", categories: ["OTHER"] });
    const fields = ["name", "status", "categories", "json_version", "updated_at", "whatsapp_business_account"] as const;
    expect((await flows.get(created.id, { fields })).data).toMatchObject({
      id: created.id,
      name: "Table booking",
      status: "DRAFT",
      categories: ["OTHER"],
      json_version: "7.3",
      whatsapp_business_account: { id: "100" },
    });
    expect((await flows.downloadJson(created.id)).data).toEqual(flow.build());
    expect((await flows.publish(created.id)).data).toEqual({ success: true });
    const copy = await flows.create({ name: "Copy", categories: ["OTHER"], cloneFlowId: created.id });
    expect((await flows.downloadJson(copy.data.id)).data).toEqual(flow.build());
    expect((await flows.delete(copy.data.id)).data).toEqual({ success: true });
    expect((await failure(flows.delete(created.id))).name).toBe("FlowStateError");
    expect((await flows.deprecate(created.id)).data).toEqual({ success: true });
    expect((await failure(flows.updateJson(created.id, flow))).name).toBe("FlowStateError");
    expect((await failure(flows.publish(created.id))).name).toBe("PublishError");
    expect((await failure(flows.get("999"))).name).toBe("NotFoundError");
  });

  test("a file that is not JSON is not blamed on the network", async () => {
    await using started = await start();
    const { flows } = started.client;
    const { data } = await flows.create({ name: "A", categories: ["OTHER"], flowJson: '{ "version": "7.3", ' });
    expect(data.validation_errors?.[0]).toMatchObject({ error: "INVALID_FLOW_JSON" });
    const error = await failure(flows.downloadJson(data.id));
    expect(error.message).toBe(
      "The flow's file is no JSON object; its validation_errors say where. Upload it again with updateJson.",
    );
  });

  test("dates as Graph writes them, and as they are asked for", async () => {
    await using started = await start({
      clock: "2026-11-01T10:00:00Z",
      flows: [{ id: "7", wabaId: "100", name: "A" }],
    });
    const { flows } = started.client;
    expect((await flows.get(7, { fields: ["updated_at"] })).data.updated_at).toBe("2026-11-01T10:00:00+0000");
    const query = { fields: ["updated_at"], dateFormat: "U" } as const;
    expect((await flows.get(7, query)).data.updated_at).toBe("1793527200");
    const { data: page } = await flows.list(query);
    expect(page.data[0]?.updated_at).toBe("1793527200");
  });

  test("every category", async () => {
    await using started = await start();
    const { data } = await started.client.flows.create({ name: "All", categories: CATEGORIES });
    expect((await started.client.flows.get(data.id)).data.categories).toEqual(CATEGORIES);
  });

  test("what is wrong with a flow's JSON, and a link to try it", async () => {
    await using started = await start();
    const { flows } = started.client;
    const wrong = { version: "7.3", screens: [{ id: "START", titel: "Start", layout: {} }] };
    const { data } = await flows.create({ name: "A", categories: ["OTHER"], flowJson: wrong, publish: true });
    expect(data.validation_errors?.[0]).toMatchObject({ error: expect.any(String), line_start: expect.any(Number) });
    expect((await failure(flows.publish(data.id))).name).toBe("PublishError");
    const first = await flows.getPreviewUrl(data.id, { interactive: true, customData: { a: 1 } });
    const again = await flows.getPreviewUrl(data.id);
    const renewed = await flows.getPreviewUrl(data.id, { invalidate: true });
    const token = (url: string) => new URL(url).searchParams.get("token");
    expect(token(again.data.preview.preview_url)).toBe(token(first.data.preview.preview_url));
    expect(token(renewed.data.preview.preview_url)).not.toBe(token(first.data.preview.preview_url));
  });

  test("a list, by pages and whole", async () => {
    await using started = await start();
    for (let index = 0; index < 30; index += 1) started.emulator.flows.add({ wabaId: "100", name: `Flow ${index}` });
    const { flows } = started.client;
    const { data: page } = await flows.list({ limit: 10, fields: ["name"] });
    expect(page.data).toHaveLength(10);
    const { data: next } = await flows.list({ limit: 10, after: page.paging?.cursors?.after });
    const { data: back } = await flows.list({ limit: 10, before: next.paging?.cursors?.before });
    expect(back.data.map(({ id }) => id)).toEqual(page.data.map(({ id }) => id));
    const names = new Set<string>();
    for await (const { name } of flows.list({ limit: 7 })) names.add(name);
    expect(names.size).toBe(30);
  });

  test("migration, with what failed", async () => {
    await using started = await start({ flows: [{ wabaId: "101", name: "Survey" }] });
    const { data } = await started.client.flows.migrate({ sourceWabaId: 101, sourceFlowNames: ["Survey", "None"] });
    expect(data.migrated_flows).toMatchObject([{ source_name: "Survey" }]);
    expect(data.failed_flows).toMatchObject([{ source_name: "None", error_code: "4233041" }]);
  });

  test("health and metrics", async () => {
    await using started = await start({ flows: [{ id: "7", wabaId: "100", name: "Orders", flowJson: flow }] });
    const { client, emulator } = started;
    const health = await client.flows.getHealth(7, { phoneNumberId: 200 });
    expect(health.data.health_status.entities?.map(({ entity_type }) => entity_type)).toContain("PHONE_NUMBER");
    const query = { name: "ENDPOINT_REQUEST_COUNT", granularity: "DAY" } as const;
    expect(await failure(client.flows.getMetric(7, query))).toMatchObject({ code: 139006 });
    emulator.flows.observe("7", { requests: 300 });
    const { data } = await client.flows.getMetric(7, query);
    expect(data.metric).toMatchObject({ ...query, data_points: [{ data: [{ key: "value", value: 300 }] }] });
  });

  test("keys, phone numbers and subscriptions", async () => {
    await using started = await start({ accounts: [{ id: "100", phoneNumbers: [{ id: "200" }, { id: "201" }] }] });
    const { encryption, phoneNumbers, webhooks } = started.client;
    expect((await encryption.getPublicKey()).data.business_public_key_signature_status).toBe("MISMATCH");
    expect((await encryption.setPublicKey(publicKey)).data).toEqual({ success: true });
    const { data: key } = await encryption.getPublicKey();
    expect(key).toEqual({ business_public_key: publicKey, business_public_key_signature_status: "VALID" });
    expect((await encryption.getPublicKey({ phoneNumberId: 201 })).data.business_public_key).toBeUndefined();
    const short = publicKey.replace(/\n.{64}\n/, "\n");
    expect(await failure(encryption.setPublicKey(short))).toMatchObject({ code: 100 });
    const ids: string[] = [];
    for await (const { id } of phoneNumbers.list({ limit: 1 })) ids.push(id);
    expect(ids).toEqual(["200", "201"]);
    expect((await webhooks.list()).data.data).toEqual([]);
    await webhooks.subscribe();
    expect((await webhooks.list()).data.data).toHaveLength(1);
    await webhooks.unsubscribe();
    expect((await webhooks.list()).data.data).toEqual([]);
  });

  test("a message, and its answer by the webhook", async () => {
    const bodies: [body: string, signature: string | null][] = [];
    const webhook = async (request: Request) => {
      bodies.push([await request.text(), request.headers.get("x-hub-signature-256")]);
      return new Response();
    };
    await using started = await start({ webhook, appSecret: "app-secret" });
    const { client, emulator } = started;
    await client.webhooks.subscribe();
    const { data: deployed } = await client.flows.deploy({
      name: "Booking",
      flow,
      categories: ["OTHER"],
      publish: true,
    });
    const opening = { flow, screen: "CONFIRM", data: { guest: "Ada", seats: 2 } } as const;
    const { data: sent } = await client.messages.sendFlow({
      ...message,
      ...opening,
      flowId: deployed.id,
      flowToken: "tok-1",
    });
    expect(sent.messages[0]?.id).toMatch(/^wamid[.]/);
    expect(emulator.outbox).toHaveLength(1);
    const id = sent.messages[0]?.id ?? "";
    await emulator.reply<typeof flow>(id, { guest: "Ada", seats: "2" as unknown as number });
    for (const [body, signature] of bodies) expect(await verifySignature(body, signature, "app-secret")).toBe(true);
    const events = bodies.flatMap(([body]) => parseWebhook(body));
    const statuses = events.flatMap((event) => (event.type === "FLOW_STATUS_CHANGE" ? event.value.new_status : []));
    expect(statuses).toEqual(["DRAFT", "PUBLISHED"]);
    const answer = events.find((event) => event.type === "FLOW_RESPONSE");
    expect(answer).toMatchObject({ wabaId: "100", phoneNumberId: "200", flowToken: "tok-1", repliesTo: id });
    expect(parseFlowResponse(flow, answer?.message)).toEqual({ guest: "Ada", seats: 2 });
  });

  test("a message to a person who shows no number, and the answer", async () => {
    const bodies: string[] = [];
    const webhook = async (request: Request) => {
      bodies.push(await request.text());
      return new Response();
    };
    const flows = [{ id: "7", wabaId: "100", name: "B", flowJson: flow, status: "PUBLISHED" }] as const;
    await using started = await start({ webhook, flows });
    const { client, emulator } = started;
    await client.webhooks.subscribe();
    const userId = "US.10000000000000000001";
    const { data: sent } = await client.messages.sendFlow({ ...message, to: userId, flowId: 7 });
    await emulator.reply<typeof flow>(sent.messages[0]?.id, { guest: "Ada", seats: 2 });
    const answer = bodies.flatMap((body) => parseWebhook(body)).find((event) => event.type === "FLOW_RESPONSE");
    expect(answer).toMatchObject({ from: undefined, userId, repliesTo: sent.messages[0]?.id });
  });

  test("a template, and a message of it", async () => {
    await using started = await start({
      flows: [{ id: "7", wabaId: "100", name: "B", flowJson: flow, status: "PUBLISHED" }],
    });
    const { client, emulator } = started;
    const template = { name: "book_table", language: "en_US", cta: "Book", body: "Tonight?" };
    const { data } = await client.templates.createWithFlowButton({ ...template, category: "UTILITY", flowId: 7 });
    expect(data.status).toBe("PENDING");
    emulator.templates.approve(data.id);
    const sent = await client.templates.sendFlowTemplate({ to: message.to, ...template, flowToken: "tok-1", flow });
    expect(sent.data.messages[0]?.id).toMatch(/^wamid[.]/);
    expect(emulator.outbox).toHaveLength(1);
  });

  test("fields of phone numbers, and of a public key", async () => {
    const number = { id: "200", fields: { username: "bistro" } };
    await using started = await start({ accounts: [{ id: "100", phoneNumbers: [number] }] });
    const { encryption, phoneNumbers } = started.client;
    const { data: usual } = await phoneNumbers.list();
    const names = ["verified_name", "code_verification_status", "display_phone_number", "quality_rating", "id"];
    expect(usual.data.map((number) => Object.keys(number))).toEqual([names]);
    for await (const number of phoneNumbers.list({ fields: ["status", "throughput", "health_status"] }))
      expect(number).toEqual({
        id: "200",
        status: "CONNECTED",
        throughput: { level: "STANDARD" },
        health_status: { can_send_message: "AVAILABLE", entities: expect.any(Array) },
      });
    const part = phoneNumbers.list({ fields: ["health_status{can_send_message}"] });
    for await (const { health_status } of part) expect(health_status).toEqual({ can_send_message: "AVAILABLE" });
    for await (const { username } of phoneNumbers.list({ fields: ["username"] })) expect(username).toBe("bistro");
    const unheard = phoneNumbers.list({ fields: ["a_field_that_nobody_has"] });
    expect(await failure(unheard)).toMatchObject({ name: "ValidationError", code: 100 });
    await encryption.setPublicKey(publicKey);
    const { data: key } = await encryption.getPublicKey({ fields: ["business_public_key_signature_status"] });
    expect(key).toEqual({ business_public_key_signature_status: "VALID" });
  });

  test("a file that somebody sent", async () => {
    await using started = await start();
    const id = await started.emulator.addMedia({ content: new Uint8Array([1, 2, 3]), mimeType: "image/png" });
    const { data: details } = await started.client.media.get(id);
    expect(details).toMatchObject({ id, mime_type: "image/png", file_size: 3 });
    const { data: file } = await started.client.media.download(id);
    expect(file.type).toBe("image/png");
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1, 2, 3]);
    const stranger = new WhatsApp({ accessToken: "x", wabaId: 1, fetch: started.emulator.fetch });
    started.emulator.tokens.expire("x");
    expect(await failure(stranger.media.get(id))).toMatchObject({ name: "AuthenticationError", code: 190 });
  });

  test("a limit that is reached for an hour is told, not waited for", async () => {
    await using started = await start({ accounts: [{ id: "100" }], rateLimits: { account: 1 } });
    await started.client.flows.list();
    const error = await failure(started.client.flows.list());
    expect(error).toMatchObject({ name: "RateLimitError", code: 80007, retryAfter: expect.any(Number) });
    expect(started.emulator.requests).toHaveLength(2);
  });

  test("limits show in the usage", async () => {
    await using started = await start({ accounts: [{ id: "100" }], rateLimits: { app: 10, account: 20 } });
    const { usage } = await started.client.flows.list();
    expect(usage.app?.call_count).toBe(10);
    expect(usage.business?.["100"]?.[0]?.call_count).toBe(5);
  });
});
