import { createHash, generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { connect } from "./connect.ts";

const STRICT = {
  strict: true,
  tokens: ["token"],
  accounts: [
    {
      id: "1",
      phoneNumbers: [
        { id: "2", displayPhoneNumber: "+1 555-555-0100", verifiedName: "Example" },
        { id: "3", registered: false },
      ],
    },
  ],
};

describe("encryption keys", () => {
  const pem = (type: "rsa" | "ec", bits = 2048): string => {
    const encoding = { type: "spki", format: "pem" } as const;
    return type === "rsa"
      ? (generateKeyPairSync("rsa", { modulusLength: bits }).publicKey.export(encoding) as string)
      : (generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export(encoding) as string);
  };

  test.each(["json", "form", "multipart"])("set by %s, and read back", async (encoding) => {
    const { emulator, send } = connect();
    const business_public_key = pem("rsa");
    const form = new FormData();
    form.set("business_public_key", business_public_key);
    const body = {
      json: JSON.stringify({ business_public_key }),
      form: new URLSearchParams({ business_public_key }),
      multipart: form,
    }[encoding];
    const answer = await emulator.fetch("http://x/v26.0/2/whatsapp_business_encryption", {
      method: "POST",
      headers: { authorization: "Bearer t", ...(encoding === "json" && { "content-type": "application/json" }) },
      body: body ?? "",
    });
    expect(await answer.json()).toEqual({ success: true });
    const { body: read } = await send("GET", "2/whatsapp_business_encryption");
    expect(read.data[0].business_public_key_signature_status).toBe("VALID");
    expect(read.data[0].business_public_key.trim()).toBe(business_public_key.trim());
  });

  test("a number that never had one is a mismatch", async () => {
    const { send } = connect();
    expect((await send("GET", "2/whatsapp_business_encryption")).body).toEqual({
      data: [{ business_public_key_signature_status: "MISMATCH" }],
    });
  });

  test("read with the fields that are asked for, and no others that there are", async () => {
    const { send } = connect({ accounts: [{ id: "1", phoneNumbers: [{ id: "2", publicKey: pem("rsa") }] }] });
    const path = "2/whatsapp_business_encryption?fields=";
    const { body } = await send("GET", `${path}business_public_key_signature_status`);
    expect(body).toEqual({ data: [{ business_public_key_signature_status: "VALID" }] });
    expect((await send("GET", `${path}public_key`)).body.error).toMatchObject({
      code: 100,
      message: expect.stringContaining("(public_key)"),
    });
  });

  test.each([
    ["1024 bits", () => pem("rsa", 1024), "it has 1024"],
    ["another kind", () => pem("ec"), "no RSA key"],
    ["no newlines", () => pem("rsa").replaceAll("\n", "\\n"), "real newlines"],
    ["no PEM", () => "key", "PEM"],
  ])("%s is refused", async (_, key, message) => {
    const { send } = connect();
    const { body } = await send("POST", "2/whatsapp_business_encryption", { business_public_key: key() });
    expect(body.error).toMatchObject({ code: 100, message: expect.stringContaining(message) });
  });

  test("a number that is not registered may not have one", async () => {
    const { send } = connect(STRICT);
    const { body } = await send("POST", "3/whatsapp_business_encryption", { business_public_key: pem("rsa") });
    expect(body.error.code).toBe(10);
  });
});

describe("phone numbers", () => {
  test("of a seeded account are its own", async () => {
    const { send } = connect(STRICT);
    const { body } = await send("GET", "1/phone_numbers?limit=1");
    expect(body.data).toEqual([
      {
        verified_name: "Example",
        code_verification_status: "VERIFIED",
        display_phone_number: "+1 555-555-0100",
        quality_rating: "GREEN",
        id: "2",
      },
    ]);
    const next = new URL(body.paging.next);
    const second = await send("GET", `1/phone_numbers${next.search}&fields=status`);
    expect(second.body.data).toEqual([{ id: "3", status: "PENDING" }]);
    expect(second.body.paging.next).toBeUndefined();
    expect(second.body.paging.previous).toContain("before=");
    expect((await send("GET", "2?fields=verified_name")).body).toEqual({ id: "2", verified_name: "Example" });
  });

  test("with fields that the seed gives them", async () => {
    const fields = { quality_rating: "RED", username: "bistro", official: { is_active: true, since: 2026 } };
    const { send } = connect({ accounts: [{ id: "1", phoneNumbers: [{ id: "2", fields }, { id: "3" }] }] });
    const { body } = await send("GET", "2?fields=quality_rating,username,official{is_active}");
    expect(body).toEqual({ quality_rating: "RED", username: "bistro", official: { is_active: true }, id: "2" });
    expect((await send("GET", "2")).body).toMatchObject({ quality_rating: "RED", verified_name: "Number 2" });
    expect((await send("GET", "3?fields=username")).body.error).toMatchObject({ code: 100 });
  });

  test("with every field that is asked for", async () => {
    const { send } = connect(STRICT);
    const fields = "account_mode,health_status,is_pin_enabled,platform_type,quality_score,throughput{level}";
    const { body } = await send("GET", `1/phone_numbers?fields=${fields}`);
    expect(body.data).toMatchObject([
      {
        id: "2",
        account_mode: "LIVE",
        health_status: { can_send_message: "AVAILABLE" },
        is_pin_enabled: true,
        platform_type: "CLOUD_API",
        quality_score: { score: "GREEN" },
        throughput: { level: "STANDARD" },
      },
      { id: "3", health_status: { can_send_message: "BLOCKED" }, platform_type: "NOT_APPLICABLE" },
    ]);
    expect((await send("GET", `3?fields=${fields}`)).body).toEqual(body.data[1]);
  });

  test.each(["1/phone_numbers", "2"])("with a field that they do not have, of %s, are refused", async (path) => {
    const { send } = connect(STRICT);
    expect((await send("GET", `${path}?fields=statuss`)).body.error).toMatchObject({
      code: 100,
      message: expect.stringContaining("(statuss)"),
    });
  });

  test("of any other: those that were used, or one", async () => {
    const { send } = connect();
    await send("GET", "2/whatsapp_business_encryption");
    expect((await send("GET", "1/phone_numbers?fields=id")).body.data).toEqual([{ id: "2" }]);
    expect((await send("GET", "9/phone_numbers")).body.data).toHaveLength(1);
  });
});

test("apps are subscribed, listed, and taken off", async () => {
  const { send } = connect({ ...STRICT, tokens: [{ token: "token", applicationId: "77" }] });
  expect((await send("GET", "1/subscribed_apps")).body).toEqual({ data: [] });
  expect((await send("POST", "1/subscribed_apps", { override_callback_uri: "nowhere" })).body.error.code).toBe(100);
  const override = { override_callback_uri: "https://a.example/hook", verify_token: "v" };
  expect((await send("POST", "1/subscribed_apps", override)).body).toEqual({ success: true });
  expect((await send("GET", "1/subscribed_apps")).body.data).toMatchObject([
    { whatsapp_business_api_data: { id: "77" }, override_callback_uri: "https://a.example/hook" },
  ]);
  await send("POST", "1/subscribed_apps");
  expect((await send("GET", "1/subscribed_apps")).body.data[0]).not.toHaveProperty("override_callback_uri");
  await send("DELETE", "1/subscribed_apps");
  expect((await send("GET", "1/subscribed_apps")).body).toEqual({ data: [] });
});

describe("media", () => {
  test("of a user is read, downloaded for five minutes with the token, and deleted", async () => {
    const { emulator, send } = connect({ clock: "2026-11-24T10:00:00Z" });
    const id = await emulator.addMedia({ content: "hello flow media\n", mimeType: "text/plain" });
    const { body } = await send("GET", `${id}?phone_number_id=2`);
    expect(body).toEqual({
      messaging_product: "whatsapp",
      url: expect.stringContaining(`/media/${id}`),
      mime_type: "text/plain",
      sha256: createHash("sha256").update("hello flow media\n").digest("hex"),
      file_size: 17,
      id,
    });
    const headers = { authorization: "Bearer token" };
    const file = await emulator.fetch(body.url, { headers });
    expect([file.headers.get("content-type"), await file.text()]).toEqual(["text/plain", "hello flow media\n"]);
    expect((await emulator.fetch(body.url)).status).toBe(401);
    emulator.clock.advance(6 * 60 * 1000);
    expect((await emulator.fetch(body.url, { headers })).status).toBe(404);
    expect((await send("DELETE", id)).body).toEqual({ success: true });
    expect((await send("GET", id)).body.error).toMatchObject({ code: 100, error_subcode: 33 });
  });

  test("is uploaded byte by byte", async () => {
    const { emulator, send } = connect();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const form = new FormData();
    form.set("messaging_product", "whatsapp");
    form.set("file", new Blob([bytes], { type: "image/png" }), "a.png");
    const { body } = await send("POST", "2/media", form);
    const { url, mime_type } = (await send("GET", body.id)).body;
    expect(mime_type).toBe("image/png");
    const answer = await emulator.fetch(url, { headers: { authorization: "Bearer t" } });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect((await send("POST", "2/media", { messaging_product: "whatsapp" })).body.error.code).toBe(100);
  });

  test("of more than 100 MB is refused", async () => {
    const { send } = connect();
    const form = new FormData();
    form.set("messaging_product", "whatsapp");
    form.set("file", new Blob([new Uint8Array(100 * 1024 * 1024 + 1)]), "a.bin");
    expect((await send("POST", "2/media", form)).body.error.message).toContain("at most 100 MB");
  });
});

describe("strict", () => {
  test.each([
    ["GET", "9/flows", {}, 400, 100],
    ["POST", "9/messages", {}, 400, 100],
    ["GET", "2/flows", {}, 400, 100],
    ["GET", "1/flows", { authorization: "Bearer other" }, 401, 190],
  ] as const)("%s %s", async (method, path, headers, status, code) => {
    const { send } = connect(STRICT);
    const body = method === "POST" ? { messaging_product: "whatsapp" } : undefined;
    const answer = await send(method, path, body, headers);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

test.each([
  [{ accounts: [{ id: "1" }, { id: "1" }] }, "account 1 twice"],
  [{ accounts: [{ id: "1", phoneNumbers: [{ id: "1" }] }] }, "phone number 1 twice"],
  [
    {
      flows: [
        { id: "7", wabaId: "1", name: "A" },
        { id: "7", wabaId: "1", name: "B" },
      ],
    },
    "flow 7 twice",
  ],
  [
    {
      flows: [
        { wabaId: "1", name: "A" },
        { wabaId: "1", name: "A" },
      ],
    },
    "a flow 'A' already",
  ],
  [{ strict: true, flows: [{ wabaId: "1", name: "A" }] }, "add it to accounts"],
  [{ tokens: [" "] }, "not empty"],
  [{ clock: "soon" }, 'write a date, such as "2026-11-24"'],
])("the seed %j is refused", (options, message) => {
  expect(() => connect(options)).toThrow(message);
});
