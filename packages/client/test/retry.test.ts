import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { FlowsConnectionError, FlowsTimeoutError, RateLimitError, WhatsApp } from "../src/index.ts";
import { retryOptions } from "../src/retry.ts";
import { failure } from "./failure.ts";
import { graphError, recorder } from "./recorder.ts";

const NOW = new Date("2026-11-24T10:00:00Z");

// They are loaded with the first error, in a time that a stopped clock does not see.
beforeAll(() => Promise.all([import("../src/problem.ts"), import("../src/api-error.ts")]));
beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

function connect(...answers: Parameters<typeof recorder>) {
  const { requests, fetch } = recorder(...answers);
  return { requests, client: new WhatsApp({ accessToken: "secret", wabaId: 1, fetch }) };
}

function limited(headers: Record<string, string>, code = 80007): () => Response {
  return () => new Response(graphError(code, 400)().body, { status: 400, headers });
}

const regain = (minutes: number) =>
  JSON.stringify({
    "1": [{ type: "x", estimated_time_to_regain_access: 0 }, { estimated_time_to_regain_access: minutes }],
  });

describe("the server's word goes before the own backoff", () => {
  test.each<[name: string, headers: Record<string, string>, milliseconds: number]>([
    ["Retry-After in seconds", { "retry-after": "7" }, 7_000],
    ["Retry-After as a date", { "retry-after": "Tue, 24 Nov 2026 10:00:09 GMT" }, 9_000],
    ["the time to regain access", { "x-business-use-case-usage": regain(1) }, 60_000],
  ])("%s", async (_, headers, milliseconds) => {
    const { client, requests } = connect(limited(headers), () => Response.json({ id: "1" }));
    const call = client.flows.get(1);
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(requests).toHaveLength(1);
    // A little more by chance, so that not all clients come back at once.
    await vi.advanceTimersByTimeAsync(300);
    expect(requests).toHaveLength(2);
    expect((await call).data.id).toBe("1");
  });

  test.each<[name: string, headers: Record<string, string>, milliseconds: number | undefined]>([
    ["more than a minute", { "retry-after": "61" }, 61_000],
    ["half an hour", { "x-business-use-case-usage": regain(30) }, 1_800_000],
  ])("%s is not waited for, but told", async (_, headers, milliseconds) => {
    const { client, requests } = connect(limited(headers));
    const error = await failure(client.flows.get(1));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: milliseconds });
    expect(requests).toHaveLength(1);
  });

  test.each([
    {},
    { "retry-after": "soon" },
    { "x-business-use-case-usage": "{" },
    { "x-business-use-case-usage": '{"1":[null]}' },
  ])("%o says nothing, and the own backoff counts", async (headers) => {
    const { client, requests } = connect(limited(headers), () => Response.json({ id: "1" }));
    const call = client.flows.get(1);
    await vi.advanceTimersByTimeAsync(149);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(160);
    expect(requests).toHaveLength(2);
    expect((await call).status).toBe(200);
  });
});

test("the own backoff doubles, with up to half of it left out by chance", () => {
  const { delay, jitter } = retryOptions(3, { idempotent: true });
  expect([1, 2, 3].map((attempt) => delay?.(attempt))).toEqual([300, 600, 1200]);
  const waits = Array.from({ length: 200 }, () => (jitter as (wait: number) => number)(600));
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(300);
  expect(Math.max(...waits)).toBeLessThanOrEqual(600);
  expect(new Set(waits).size).toBeGreaterThan(1);
});

test("a timeout of reading is tried again, each attempt with its whole time", async () => {
  const { client, requests } = connect(
    () => new Promise<Response>(() => {}),
    () => Response.json({ id: "1" }),
  );
  const call = client.flows.get(1, {}, { timeout: 1000 });
  await vi.advanceTimersByTimeAsync(1400);
  expect((await call).data.id).toBe("1");
  expect(requests).toHaveLength(2);
});

test("unless told otherwise, an attempt has 30 seconds, and two more follow", async () => {
  const { client, requests } = connect(() => new Promise<Response>(() => {}));
  const failed = failure(client.flows.get(1));
  await vi.advanceTimersByTimeAsync(29_999);
  expect(requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(400);
  expect(requests).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(90_000);
  expect(await failed).toBeInstanceOf(FlowsTimeoutError);
  expect(requests).toHaveLength(3);
});

test("a list goes on with the page that failed", async () => {
  const page = (id: string, next?: string) => () =>
    Response.json({ data: [{ id }], paging: { cursors: { after: id }, ...(next !== undefined && { next }) } });
  const { client, requests } = connect(page("1", "https://n"), graphError(2, 503), page("2"));
  const onProgress = vi.fn();
  const ids: string[] = [];
  const reading = (async () => {
    for await (const { id } of client.flows.list({}, { onProgress })) ids.push(id);
  })();
  await vi.advanceTimersByTimeAsync(400);
  await reading;
  expect(ids).toEqual(["1", "2"]);
  expect(requests.map(({ url }) => url.searchParams.get("after"))).toEqual([null, "1", "1"]);
  expect(onProgress.mock.calls).toEqual([[{ pages: 1, items: 1 }], [{ pages: 2, items: 2 }]]);
});

describe("usage", () => {
  const app = { call_count: 28, total_time: 25, total_cputime: 25 };
  const business = {
    "9": [{ type: "x", call_count: 1, total_cputime: 1, total_time: 1, estimated_time_to_regain_access: 0 }],
  };
  test.each([
    [
      { "x-app-usage": JSON.stringify(app), "x-business-use-case-usage": JSON.stringify(business) },
      { app, business },
    ],
    [{ "x-app-usage": JSON.stringify(app) }, { app }],
    [{}, {}],
    [{ "x-app-usage": "{", "x-business-use-case-usage": "null" }, {}],
  ])("of %o", async (headers, usage) => {
    const { client } = connect(() => Response.json({ id: "1" }, { headers: headers as Record<string, string> }));
    expect((await client.flows.get(1)).usage).toEqual(usage);
  });
});

test("a body that ends too early is tried again where only reading is lost", async () => {
  const cut = () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) }));
  const { client, requests } = connect(cut, () => Response.json({ id: "1", success: true }));
  const call = client.flows.get(1);
  await vi.advanceTimersByTimeAsync(400);
  expect((await call).data.id).toBe("1");
  const changing = connect(cut);
  expect(await failure(changing.client.flows.publish(1))).toBeInstanceOf(FlowsConnectionError);
  expect([requests.length, changing.requests.length]).toEqual([2, 1]);
});
