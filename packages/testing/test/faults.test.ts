import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { listen } from "../src/node.ts";
import { connect } from "./connect.ts";

test("fail answers the next matching request alone, in Graph's envelope", async () => {
  const { emulator, send, create } = connect();
  emulator.faults.fail(131016, { method: "get", path: "/flows", subcode: 7, message: "Busy" });
  expect((await send("GET", "1/phone_numbers")).status).toBe(200);
  expect(await create("A")).toMatch(/^\d+$/);
  const failed = await send("GET", "1/flows");
  expect(failed).toMatchObject({
    status: 500,
    body: {
      error: {
        code: 131016,
        message: "(#131016) Busy",
        type: "OAuthException",
        error_subcode: 7,
        fbtrace_id: expect.stringMatching(/^A\w{22}$/),
      },
    },
  });
  expect((await send("GET", "1/flows")).status).toBe(200);
});

test("a failed request did nothing", async () => {
  const { emulator, send, create } = connect();
  emulator.faults.fail(2);
  expect(await create("A")).toBeUndefined();
  expect((await send("GET", "1/flows")).body).toEqual({ data: [] });
});

test("times, a pattern, and clear", async () => {
  const { emulator, send } = connect();
  emulator.faults.fail(1, { path: /^\/\d+\/flows$/g, times: 2 });
  const statuses = [];
  for (let index = 0; index < 3; index++) statuses.push((await send("GET", "1/flows")).status);
  expect(statuses).toEqual([400, 400, 200]);
  emulator.faults.fail(1, { times: Number.POSITIVE_INFINITY });
  expect((await send("GET", "1/flows")).status).toBe(400);
  emulator.faults.clear();
  expect((await send("GET", "1/flows")).status).toBe(200);
  expect(() => emulator.faults.drop({ times: 0 })).toThrow("at least once");
});

describe("dropped", () => {
  test("before, nothing was done; after, all was", async () => {
    const { emulator, send, create } = connect();
    emulator.faults.drop();
    await expect(create("A")).rejects.toThrow("fetch failed");
    emulator.faults.drop({ when: "after" });
    await expect(create("B")).rejects.toThrow(TypeError);
    expect((await send("GET", "1/flows?fields=name")).body.data.map(({ name }: { name: string }) => name)).toEqual([
      "B",
    ]);
    expect(emulator.requests.map(({ status }) => status)).toEqual([undefined, undefined, 200]);
  });

  test("over HTTP, the connection is closed", async () => {
    const emulator = createEmulator();
    const server = await listen(emulator);
    emulator.faults.drop();
    const headers = { authorization: "Bearer token" };
    await expect(fetch(`${server.url}/v26.0/1/flows`, { headers })).rejects.toThrow("fetch failed");
    expect((await fetch(`${server.url}/v26.0/1/flows`, { headers })).status).toBe(200);
    await server.close();
  });
});

test.each([
  ["truncated", '{"data'],
  ["empty", ""],
  ["html", "<!doctype html><title>Bad Gateway</title>"],
  ["not-an-object", '"ok"'],
] as const)("corrupt %s", async (how, text) => {
  const { emulator } = connect();
  emulator.faults.corrupt(how);
  const request = (): Promise<Response> => emulator.fetch("http://x/v26.0/1/flows?access_token=t");
  expect(await (await request()).text()).toBe(text);
  expect(await (await request()).json()).toEqual({ data: [] });
});

test("a delay is waited for, unless the request is aborted", async () => {
  const { emulator } = connect();
  emulator.faults.delay(20);
  const before = performance.now();
  await emulator.fetch("http://x/v26.0/1/flows?access_token=t");
  expect(performance.now() - before).toBeGreaterThan(15);
  emulator.faults.delay(60_000);
  const signal = AbortSignal.timeout(10);
  await expect(emulator.fetch("http://x/v26.0/1/flows?access_token=t", { signal })).rejects.toThrow("timeout");
});

test("links have faults and stand in the log as well", async () => {
  const { emulator, send, create } = connect();
  const id = await create("A", { flow_json: "{}" });
  const { download_url } = (await send("GET", `${id}/assets`)).body.data[0];
  emulator.faults.corrupt("truncated", { path: "/flow.json" });
  expect(await (await emulator.fetch(download_url)).text()).toBe("{");
  expect(emulator.requests.at(-1)).toMatchObject({ path: `/downloads/${id}/flow.json`, status: 200 });
});
