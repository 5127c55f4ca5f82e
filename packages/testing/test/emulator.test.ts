import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { listen } from "../src/node.ts";
import { connect, FAREWELL, uploadOf } from "./connect.ts";

const INVALID = FAREWELL.replace('"title"', '"titel"');

describe("create takes every encoding", () => {
  const multipart = new FormData();
  multipart.set("name", "A");
  multipart.set("categories", '["OTHER"]');
  test.each<[string, string, RequestInit]>([
    ["JSON", "", { body: '{"name":"A","categories":["OTHER"]}', headers: { "content-type": "application/json" } }],
    ["a query", "?name=A&categories=%5B%22OTHER%22%5D", {}],
    ["a query with commas", "?name=A&categories=OTHER", {}],
    ["a form", "", { body: new URLSearchParams({ name: "A", categories: '["OTHER"]' }) }],
    ["a multipart form", "", { body: multipart }],
  ])("%s", async (_, query, { body, headers }) => {
    const { emulator, send } = connect();
    const created = await emulator.fetch(`https://graph.facebook.com/v26.0/1/flows${query}`, {
      method: "POST",
      headers: { authorization: "Bearer token", ...(headers as Record<string, string>) },
      ...(body != null && { body }),
    });
    const { id, ...rest } = (await created.json()) as { id: string };
    expect(rest).toEqual({ success: true, validation_errors: [] });
    expect((await send("GET", id)).body).toEqual({
      id,
      name: "A",
      status: "DRAFT",
      categories: ["OTHER"],
      validation_errors: [],
    });
  });
});

describe("the life of a flow", () => {
  test("draft, published, a draft again while its last version stays live, deprecated", async () => {
    const { emulator, send, create } = connect();
    const id = await create("A");
    expect((await send("POST", `${id}/assets`, uploadOf(FAREWELL))).body).toEqual({
      success: true,
      validation_errors: [],
    });
    expect((await send("POST", `${id}/publish`)).body).toEqual({ success: true });
    expect((await send("GET", `${id}?fields=status,json_version`)).body).toEqual({
      id,
      status: "PUBLISHED",
      json_version: "7.3",
    });
    await send("POST", `${id}/assets`, uploadOf(INVALID));
    expect(emulator.flows.get(id)).toMatchObject({ status: "DRAFT", flowJson: INVALID, live: { json: FAREWELL } });
    await send("POST", `${id}/assets`, uploadOf(FAREWELL));
    await send("POST", `${id}/publish`);
    expect((await send("POST", `${id}/deprecate`)).body).toEqual({ success: true });
  });

  test("an upload with errors succeeds, says where in the text, and can't be published", async () => {
    const { send, create } = connect();
    const id = await create("A");
    const text = JSON.stringify(JSON.parse(INVALID), null, 4);
    const { status, body } = await send("POST", `${id}/assets`, uploadOf(text));
    expect([status, body.success]).toEqual([200, true]);
    const [{ line_start, column_start, column_end, ...error }] = body.validation_errors;
    expect(error).toMatchObject({ error: "INVALID_PROPERTY_KEY", error_type: "FLOW_JSON_ERROR" });
    expect(error).not.toHaveProperty("rule");
    expect(text.split("\n")[line_start - 1]?.slice(column_start - 1, column_end - 1)).toBe('"titel"');
    expect((await send("POST", `${id}/publish`)).body.error).toMatchObject({ code: 139002 });
  });

  test("publish: true with errors leaves a draft with them", async () => {
    const { send } = connect();
    const flow = { name: "A", categories: ["OTHER"], flow_json: INVALID, publish: true };
    const { body } = await send("POST", "1/flows", flow);
    expect(body.validation_errors.length).toBeGreaterThan(0);
    expect((await send("GET", body.id)).body).toMatchObject({
      status: "DRAFT",
      validation_errors: body.validation_errors,
    });
  });
});

describe("refused as Graph does", () => {
  test.each([
    ["no token", "GET", "1/flows", { authorization: "" }, 401, 190, "token is required"],
    ["an unknown flow", "GET", "999", {}, 400, 100, "'999' does not exist"],
    ["no name", "POST", "1/flows?categories=OTHER", {}, 400, 100, "name is required"],
    ["an unknown category", "POST", "1/flows?name=A&categories=GAMES", {}, 400, 100, "'GAMES' is not one of"],
    ["a file that is none", "POST", "7/assets?asset_type=FLOW_JSON&file=x", {}, 400, 100, "must be a file"],
    ["another kind of file", "POST", "7/assets?asset_type=IMAGE", {}, 400, 100, "asset_type must be FLOW_JSON"],
    ["a name that is taken", "POST", "1/flows?name=Taken&categories=OTHER", {}, 400, 100, "not unique"],
    ["an unknown path", "GET", "me/accounts", {}, 400, 2500, "Unknown path"],
  ] as const)("%s", async (_, method, path, headers, status, code, message) => {
    const { send } = connect({ flows: [{ id: "7", wabaId: "1", name: "Taken" }] });
    const answer = await send(method, path, undefined, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code, type: expect.any(String), fbtrace_id: expect.any(String) });
    expect(answer.body.error.message).toContain(message);
  });
});

test("over HTTP, on this machine alone, plain fetch reaches the preview and the download", async () => {
  const emulator = createEmulator({ flows: [{ id: "7", wabaId: "1", name: "A", flowJson: FAREWELL }] });
  const server = await listen(emulator);
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const get = async (path: string) =>
    await (await fetch(`${server.url}/v26.0/${path}`, { headers: { authorization: "Bearer token" } })).json();
  const { preview } = (await get("7?fields=preview.invalidate(false)")) as { preview: { preview_url: string } };
  expect(await (await fetch(preview.preview_url)).text()).toContain("See you");
  const assets = (await get("7/assets")) as { data: [{ download_url: string }] };
  expect(await (await fetch(assets.data[0].download_url)).text()).toBe(FAREWELL);
  await server.close();
  await expect(fetch(preview.preview_url)).rejects.toThrow();
});

test("snapshot and restore keep everything, as JSON", async () => {
  const { emulator, send, create } = connect();
  const id = await create("A", { flow_json: FAREWELL, publish: true });
  const media = await emulator.addMedia({ content: "bytes", mimeType: "text/plain" });
  await send("GET", "1/phone_numbers");
  const before = JSON.parse(JSON.stringify(emulator.snapshot()));
  await send("POST", `${id}/deprecate`);
  await send("DELETE", media);
  emulator.restore(before);
  expect(JSON.parse(JSON.stringify(emulator.snapshot()))).toEqual(before);
  expect((await send("GET", `${id}?fields=status`)).body.status).toBe("PUBLISHED");
  expect((await send("GET", media)).body.file_size).toBe(5);
  expect(await create("B")).not.toBe(id);
  expect((await send("POST", "1/flows", { name: "A", categories: ["OTHER"] })).body.error.code).toBe(100);
  expect(() => emulator.restore({} as never)).toThrow("no snapshot");
});
