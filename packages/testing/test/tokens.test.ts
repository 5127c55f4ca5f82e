import { describe, expect, test } from "vitest";
import { connect } from "./connect.ts";

const FLOWS = [
  { id: "7", wabaId: "1", name: "A" },
  { id: "8", wabaId: "2", name: "B" },
];

test("a token expires, by the clock or at once, and can be allowed again", async () => {
  const { emulator, send } = connect({
    clock: "2026-11-24T10:00:00Z",
    flows: FLOWS,
    tokens: [{ token: "token", expiresAt: "2026-11-24T11:00:00Z" }],
  });
  expect((await send("GET", "7")).status).toBe(200);
  emulator.clock.advance(60 * 60 * 1000);
  expect(await send("GET", "7")).toMatchObject({ status: 401, body: { error: { code: 190, error_subcode: 463 } } });
  emulator.tokens.allow("token");
  expect((await send("GET", "7")).status).toBe(200);
  emulator.tokens.expire("token");
  expect((await send("GET", "7")).body.error.code).toBe(190);
  expect(() => emulator.tokens.allow(" ")).toThrow("not empty");
});

describe("permissions", () => {
  test.each([
    ["management", "GET", "7", 10],
    ["management", "GET", "1/flows", 10],
    ["management", "GET", "1/phone_numbers", 0],
    ["management", "GET", "3/whatsapp_business_encryption", 10],
    ["messaging", "GET", "7", 200],
    ["messaging", "POST", "1/message_templates", 200],
    ["messaging", "GET", "3/whatsapp_business_encryption", 0],
  ] as const)("%s alone: %s %s answers %i", async (kept, method, path, code) => {
    const { emulator, send } = connect({ flows: FLOWS });
    emulator.tokens.restrict("token", { scopes: [`whatsapp_business_${kept}`] });
    const { status, body } = await send(method, path);
    expect([status, body.error?.code ?? 0]).toEqual([code === 0 ? 200 : 403, code]);
  });
});

test("a token sees its accounts alone", async () => {
  const { emulator, send } = connect({ flows: FLOWS });
  emulator.tokens.restrict("token", { wabaIds: ["1"] });
  expect((await send("GET", "7")).status).toBe(200);
  expect((await send("GET", "1/flows")).status).toBe(200);
  for (const path of ["8", "2/flows", "99/flows"])
    expect((await send("GET", path)).body.error).toMatchObject({ code: 100, error_subcode: 33 });
});

test("no token is in the log", async () => {
  const { emulator, send } = connect({ flows: FLOWS });
  await send("GET", "7?fields=name", undefined, { authorization: "Bearer very-secret" });
  await emulator.fetch("http://x/v26.0/7?access_token=very-secret");
  const body = new URLSearchParams({ access_token: "very-secret", verify_token: "very-secret", name: "B" });
  expect((await emulator.fetch("http://x/7", { method: "POST", body })).status).toBe(200);
  expect(emulator.requests).toMatchObject([
    { method: "GET", path: "/7", version: "v26.0", parameters: { fields: "name" }, status: 200, error: undefined },
    { path: "/7", parameters: {} },
    { path: "/7", parameters: { name: "B" } },
  ]);
  expect(JSON.stringify(emulator.requests)).not.toContain("secret");
});

test("the log keeps errors, names files, cuts long texts, and forgets the oldest", async () => {
  const { emulator, send } = connect({ flows: FLOWS });
  const form = new FormData();
  form.set("file", new Blob(["12345"]), "flow.json");
  form.set("asset_type", "x".repeat(3000));
  await send("POST", "7/assets", form);
  const [entry] = emulator.requests;
  expect(entry).toMatchObject({ status: 400, error: 100, parameters: { file: "(a file of 5 bytes)" } });
  expect(String(entry?.parameters.asset_type)).toHaveLength(2000 + "… (3000 characters)".length);
  for (let index = 0; index < 2100; index++) await emulator.fetch(`http://x/7?access_token=t&index=${index}`);
  expect(emulator.requests).toHaveLength(1000);
  expect(emulator.requests.at(-1)?.parameters.index).toBe("2099");
});
