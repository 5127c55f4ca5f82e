import { describe, expect, test } from "vitest";
import {
  FlowsAbortError,
  type FlowsApiError,
  FlowsConnectionError,
  FlowsTimeoutError,
  InvalidCallError,
  NotFoundError,
  RateLimitError,
  WhatsApp,
  type WhatsAppOptions,
} from "../src/index.ts";
import { failure } from "./failure.ts";
import { graphError, recorder } from "./recorder.ts";

const TOKEN = "EAAG-very-secret-token";

function connect(options: Partial<WhatsAppOptions>, ...answers: Parameters<typeof recorder>) {
  const { requests, fetch } = recorder(...answers);
  return { requests, client: new WhatsApp({ accessToken: TOKEN, wabaId: 1, fetch, ...options }) };
}

describe("the access token", () => {
  test("comes from a function, asked before each call", async () => {
    let count = 0;
    const { client, requests } = connect({ accessToken: async () => `token-${++count}` });
    await client.flows.publish(1);
    await client.flows.publish(1);
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("is hidden in an error, also where another call has another token", async () => {
    let count = 0;
    const { client } = connect(
      { accessToken: () => `secret-${++count}` },
      graphError(190, 401, { message: "secret-1", error_user_title: "secret-1", type: "secret-1" }),
      () => Response.json({ success: true }),
    );
    const [error] = await Promise.all([failure(client.flows.publish(1)), client.flows.publish(2)]);
    expect(JSON.stringify(error) + error.message).not.toContain("secret-");
  });

  test.each([
    ["fails", () => Promise.reject(new Error(TOKEN)), "function failed"],
    ["gives nothing", () => "", "accessToken is missing"],
    ["gives what no header takes", () => `${TOKEN}\nx`, "another character"],
  ])("where the function %s, no request is made, and nothing of it is shown", async (_, accessToken, sentence) => {
    const { client, requests } = connect({ accessToken });
    const error = await failure(client.flows.publish(1));
    expect(error).toBeInstanceOf(InvalidCallError);
    expect(error.message).toContain(sentence);
    expect(error.stack).not.toContain(TOKEN);
    expect(error.cause).toBeUndefined();
    expect(requests).toHaveLength(0);
  });

  test("is not waited for beyond the signal, nor beyond the timeout, and then nothing is sent", async () => {
    const waiting: ((token: string) => void)[] = [];
    const accessToken = () => new Promise<string>((resolve) => waiting.push(resolve));
    const { client, requests } = connect({ accessToken });
    expect(await failure(client.flows.publish(1, { signal: AbortSignal.timeout(20) }))).toBeInstanceOf(FlowsAbortError);
    expect(await failure(client.flows.publish(1, { timeout: 20 }))).toBeInstanceOf(FlowsTimeoutError);
    for (const give of waiting) give(TOKEN);
    await new Promise((resolve) => setTimeout(resolve));
    expect([waiting.length, requests.length]).toEqual([2, 0]);
  });

  test("is not asked for by a call that is aborted already, or wrong", async () => {
    let count = 0;
    const { client } = connect({ accessToken: () => `token-${++count}` });
    expect(await failure(client.flows.publish(1, { signal: AbortSignal.abort() }))).toBeInstanceOf(FlowsAbortError);
    expect(await failure(client.flows.publish(1, { timeout: 0 }))).toBeInstanceOf(InvalidCallError);
    expect(count).toBe(0);
  });

  test("is asked for once where a call is tried again", async () => {
    let count = 0;
    const { client, requests } = connect({ accessToken: () => `token-${++count}` }, graphError(2, 503), () =>
      Response.json({ id: "1" }),
    );
    await client.flows.get(1);
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-1"]);
  });

  test("is not repeated where it was passed as an id", () => {
    expect(() => new WhatsApp({ accessToken: "1", wabaId: TOKEN })).toThrow("wabaId is other text");
  });

  test("is in no URL", async () => {
    const { client, requests } = connect({}, () => Response.json({ data: [], id: "1" }));
    await client.flows.list();
    await client.flows.get(1);
    expect(requests.map(({ url }) => url.href).join()).not.toContain(TOKEN);
  });
});

describe("options that can't be kept are refused", () => {
  test.each([
    [{ timeout: 0 }, "timeout is in milliseconds"],
    [{ timeout: Number.NaN }, "timeout is in milliseconds"],
    [{ retries: -1 }, "retries is no whole number"],
    [{ baseUrl: "graph" }, "baseUrl is no URL"],
    [{ phoneNumberId: "+1 555" }, "phoneNumberId is '+1 555'"],
    [{ wabaId: Number.MAX_SAFE_INTEGER + 1 }, "lost digits"],
    [{ wabaId: undefined as unknown as string }, "wabaId is missing"],
  ] as const)("%o", (options, sentence) => {
    expect(() => connect(options)).toThrow(sentence);
  });

  test("also those of one call", async () => {
    const { client, requests } = connect({});
    await expect(client.flows.publish(1, { timeout: -1 })).rejects.toBeInstanceOf(InvalidCallError);
    expect(requests).toHaveLength(0);
  });
});

test("baseUrl and graphVersion say where the API is", async () => {
  const { client, requests } = connect({ baseUrl: "http://localhost:4010/", graphVersion: "v25.0" });
  await client.flows.publish(7);
  expect(requests[0]?.url.href).toBe("http://localhost:4010/v25.0/7/publish");
});

describe("answers that are not Graph's", () => {
  test.each([
    ["HTML", "<html>"],
    ["nothing", ""],
    ["cut JSON", '{"id":'],
    ["no object", "null"],
    ["a list", "[]"],
  ])("%s with status 200 is a FlowsConnectionError that has the status", async (_, body) => {
    const error = await failure(connect({}, () => new Response(body)).client.flows.publish(1));
    expect(error).toBeInstanceOf(FlowsConnectionError);
    expect(error).toMatchObject({ status: 200 });
    expect(error.cause).toBeUndefined();
  });

  test("HTML with status 502 is a FlowsApiError that has the status", async () => {
    const error = await failure(connect({}, () => new Response("<html>", { status: 502 })).client.flows.publish(1));
    expect(error).toMatchObject({ name: "FlowsApiError", status: 502, code: undefined, isTransient: true });
  });

  test("an error whose JSON is called JavaScript is read", async () => {
    const body = JSON.stringify({ error: { message: "m", code: 100, error_subcode: 33, fbtrace_id: "t" } });
    const headers = { "content-type": "text/javascript; charset=UTF-8" };
    const error = await failure(connect({}, () => new Response(body, { status: 400, headers })).client.flows.get(1));
    expect(error).toBeInstanceOf(NotFoundError);
  });

  test("an error with status 200 is an error", async () => {
    const error = await failure(connect({}, graphError(4, 200)).client.flows.publish(1));
    expect(error).toBeInstanceOf(RateLimitError);
  });

  test.each([
    [401, "AuthenticationError"],
    [403, "PermissionError"],
    [404, "NotFoundError"],
    [429, "RateLimitError"],
    [400, "FlowsApiError"],
  ])("status %i without a code is a %s", async (status, name) => {
    const error = await failure(connect({}, () => new Response("x", { status })).client.flows.publish(1));
    expect(error).toMatchObject({ name, status });
  });

  test.each(["null", "[]", '{"error":"text"}', '{"error":{"code":"x","message":7}}'])(
    "%s is no crash",
    async (body) => {
      const error = (await failure(
        connect({}, () => new Response(body, { status: 400 })).client.flows.publish(1),
      )) as FlowsApiError;
      expect(error).toMatchObject({ name: "FlowsApiError", status: 400 });
    },
  );

  test("a body that stops coming ends with the timeout", async () => {
    const stalled = () => new Response(new ReadableStream({ pull: () => new Promise<void>(() => {}) }));
    const error = await failure(connect({ timeout: 50 }, stalled).client.flows.publish(1));
    expect(error.name).toBe("FlowsTimeoutError");
  });
});

describe("retries", () => {
  const ok = () => Response.json({ id: "1" });

  test.each([1, 2, 4, 80007, 80008, 130429, 131000, 131016, 131056])("a reading call after %i", async (code) => {
    const { client, requests } = connect({}, graphError(code, 400), ok);
    await client.flows.get(1);
    expect(requests).toHaveLength(2);
  });

  test.each([10, 100, 190, 200, 139000, 139002, 132068])("never after %i", async (code) => {
    const { client, requests } = connect({}, graphError(code, 400), ok);
    await failure(client.flows.get(1));
    expect(requests).toHaveLength(1);
  });

  test("after the network failed, and as often as the call says", async () => {
    const { client, requests } = connect({}, () => Promise.reject(new TypeError("fetch failed")));
    await failure(client.flows.get(1, {}, { retries: 1 }));
    expect(requests).toHaveLength(2);
    await failure(client.flows.get(1, {}, { retries: 0 }));
    expect(requests).toHaveLength(3);
  });

  test("create, migrate and delete are sent once, whatever was asked for", async () => {
    const { client, requests } = connect({ retries: 3 }, graphError(2, 503));
    await failure(client.flows.create({ name: "A", categories: ["OTHER"] }, { retries: 3 }));
    await failure(client.flows.migrate({ sourceWabaId: 2 }));
    await failure(client.flows.delete(1));
    expect(requests).toHaveLength(3);
  });
});

test("a signal that is aborted already ends the call before any request", async () => {
  const { client, requests } = connect({});
  const error = await failure(client.flows.get(1, {}, { signal: AbortSignal.abort() }));
  expect(error).toBeInstanceOf(FlowsAbortError);
  expect(requests).toHaveLength(0);
});

test("a signal ends the wait before the next attempt", async () => {
  const controller = new AbortController();
  const { client, requests } = connect({}, graphError(2, 503));
  const call = failure(client.flows.get(1, {}, { signal: controller.signal }));
  setTimeout(() => controller.abort(), 30);
  expect(await call).toBeInstanceOf(FlowsAbortError);
  expect(requests).toHaveLength(1);
});
