import { describe, expect, test } from "vitest";
import { createEmulator, type EmulatorOptions } from "../src/index.ts";
import { listen } from "../src/node.ts";

const VALID = JSON.stringify({
  version: "7.3",
  screens: [
    {
      id: "BYE",
      title: "Bye <script>",
      terminal: true,
      layout: {
        type: "SingleColumnLayout",
        children: [
          { type: "TextBody", text: "See you <b>soon</b>" },
          { type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } },
        ],
      },
    },
  ],
});
const INVALID = VALID.replace('"title"', '"titel"');

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  readonly body: any;
}

function start(options?: EmulatorOptions) {
  const emulator = createEmulator(options);
  const send = async (method: string, path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (!headers.has("authorization")) headers.set("authorization", "Bearer token");
    const response = await emulator.fetch(new Request(`http://graph.test/v26.0/${path}`, { ...init, method, headers }));
    return { status: response.status, body: await response.json() };
  };
  const create = async (name: string, flow_json?: string): Promise<string> =>
    (
      await send("POST", "1/flows", {
        body: JSON.stringify({ name, categories: ["OTHER"], flow_json }),
        headers: { "content-type": "application/json" },
      })
    ).body.id;
  return { emulator, send, create };
}

function upload(text: string): FormData {
  const form = new FormData();
  form.set("asset_type", "FLOW_JSON");
  form.set("name", "flow.json");
  form.set("file", new Blob([text]), "flow.json");
  return form;
}

describe("create takes every encoding", () => {
  const form = new FormData();
  form.set("name", "A");
  form.set("categories", '["OTHER"]');
  test.each([
    [
      "JSON",
      "1/flows",
      { body: '{"name":"A","categories":["OTHER"]}', headers: { "content-type": "application/json" } },
    ],
    ["a query", "1/flows?name=A&categories=%5B%22OTHER%22%5D", {}],
    ["a form", "1/flows", { body: new URLSearchParams({ name: "A", categories: '["OTHER"]' }) }],
    ["a multipart form", "1/flows", { body: form }],
  ])("%s", async (_, path, init) => {
    const { send } = start();
    const { body } = await send("POST", path, init);
    expect(body).toMatchObject({ success: true, validation_errors: [] });
    expect((await send("GET", body.id)).body).toEqual({
      id: body.id,
      name: "A",
      status: "DRAFT",
      categories: ["OTHER"],
      validation_errors: [],
    });
  });
});

describe("the life of a flow", () => {
  test("draft, published, a draft again while its last version stays live, deprecated", async () => {
    const { send, create } = start();
    const id = await create("A");
    expect((await send("POST", `${id}/assets`, { body: upload(VALID) })).body).toEqual({
      success: true,
      validation_errors: [],
    });
    expect((await send("POST", `${id}/publish`)).body).toEqual({ success: true });
    expect((await send("GET", `${id}?fields=status,json_version`)).body).toEqual({
      id,
      status: "PUBLISHED",
      json_version: "7.3",
    });
    await send("POST", `${id}?name=B`);
    expect((await send("GET", `${id}?fields=status,name`)).body).toEqual({ id, status: "DRAFT", name: "B" });
    await send("POST", `${id}/publish`);
    expect((await send("POST", `${id}/deprecate`)).body).toEqual({ success: true });
  });

  test("an upload with errors succeeds, says where, and can't be published", async () => {
    const { send, create } = start();
    const id = await create("A");
    const { status, body } = await send("POST", `${id}/assets`, { body: upload(INVALID) });
    expect(status).toBe(200);
    expect(body.validation_errors[0]).toMatchObject({
      error: "INVALID_PROPERTY_KEY",
      error_type: "FLOW_JSON_ERROR",
      line_start: 1,
    });
    expect(body.validation_errors[0]).not.toHaveProperty("rule");
    expect((await send("POST", `${id}/publish`)).body.error).toMatchObject({ code: 139002 });
  });

  test("publish: true with errors leaves a draft with them", async () => {
    const { send } = start();
    const created = await send("POST", "1/flows", {
      body: JSON.stringify({ name: "A", categories: ["OTHER"], flow_json: INVALID, publish: true }),
      headers: { "content-type": "application/json" },
    });
    expect(created.body.validation_errors.length).toBeGreaterThan(0);
    expect((await send("GET", created.body.id)).body.status).toBe("DRAFT");
  });

  test("versions freeze by the clock", async () => {
    const old = VALID.replace("7.3", "5.0");
    const errorsAt = async (day: string) => {
      const { send, create } = start({ clock: day });
      return (await send("POST", `${await create("A")}/assets`, { body: upload(old) })).body.validation_errors.map(
        ({ error }: { error: string }) => error,
      );
    };
    expect(await errorsAt("2024-10-01")).toEqual([]);
    expect(await errorsAt("2026-11-22")).toEqual(["INVALID_FLOW_JSON_VERSION"]);
  });
});

describe("refused as Graph does", () => {
  test.each([
    ["no token", "GET", "1/flows", { headers: { authorization: "" } }, 401, 190],
    ["an unknown flow", "GET", "999", {}, 400, 100],
    ["no name", "POST", "1/flows?categories=OTHER", {}, 400, 100],
    ["an unknown category", "POST", "1/flows?name=A&categories=GAMES", {}, 400, 100],
    ["an unknown path", "GET", "me/accounts", {}, 400, 2500],
  ] as const)("%s", async (_, method, path, init, status, code) => {
    const { send } = start();
    const answer = await send(method, path, init);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code, fbtrace_id: expect.any(String) });
  });

  test("a state that does not allow the call", async () => {
    const { send, create } = start();
    const id = await create("A", VALID);
    expect((await send("POST", `${id}/deprecate`)).body.error.code).toBe(139003);
    await send("POST", `${id}/publish`);
    expect((await send("POST", `${id}/publish`)).body.error.code).toBe(139002);
    expect((await send("DELETE", id)).body.error.code).toBe(139004);
    await send("POST", `${id}/deprecate`);
    expect((await send("POST", `${id}/deprecate`)).body.error.code).toBe(139003);
    expect((await send("POST", `${id}?name=B`)).body.error.code).toBe(139001);
  });

  test("a name that is taken", async () => {
    const { send, create } = start();
    await create("A");
    expect((await send("POST", "1/flows?name=A&categories=OTHER")).body.error.code).toBe(100);
  });
});

test("list gives pages with cursors", async () => {
  const { send, create } = start();
  for (const name of ["A", "B", "C"]) await create(name);
  const first = (await send("GET", "1/flows?limit=2&fields=name")).body;
  expect(first.data.map(({ name }: { name: string }) => name)).toEqual(["A", "B"]);
  const second = (await send("GET", `1/flows?limit=2&fields=name&after=${first.paging.cursors.after}`)).body;
  expect(second.data.map(({ name }: { name: string }) => name)).toEqual(["C"]);
  expect(second.paging.next).toBeUndefined();
  expect((await send("GET", "2/flows")).body).toEqual({ data: [] });
});

test("migrate copies, and says what failed", async () => {
  const { send, create } = start();
  await create("A", VALID);
  const { body } = await send("POST", "2/migrate_flows?source_waba_id=1&source_flow_names=A,Z");
  expect(body.migrated_flows).toHaveLength(1);
  expect(body.failed_flows).toEqual([
    { source_name: "Z", error_code: "4233041", error_message: expect.stringContaining("not found") },
  ]);
});

test("over HTTP: the preview shows the screens, escaped, and the download gives the upload back", async () => {
  const { emulator, create } = start();
  const id = await create("A", VALID);
  const server = await listen(emulator);
  const get = (path: string) =>
    fetch(`${server.url}/v26.0/${path}`, { headers: { authorization: "Bearer token" } }).then((answer) =>
      answer.json(),
    );
  const { preview } = (await get(`${id}?fields=preview.invalidate(false)`)) as { preview: { preview_url: string } };
  const page = await (await fetch(preview.preview_url)).text();
  expect(page).toContain("See you &lt;b&gt;soon&lt;/b&gt;");
  expect(page).not.toContain("<script>");
  const assets = (await get(`${id}/assets`)) as { data: [{ download_url: string }] };
  expect(await (await fetch(assets.data[0].download_url)).text()).toBe(VALID);
  await get(`${id}?fields=preview.invalidate(true)`);
  expect((await fetch(preview.preview_url)).status).toBe(404);
  await server.close();
});

test("snapshot and restore keep everything", async () => {
  const { emulator, send, create } = start();
  const id = await create("A");
  const before = emulator.snapshot();
  await send("DELETE", id);
  emulator.restore(before);
  expect((await send("GET", id)).body.name).toBe("A");
});
