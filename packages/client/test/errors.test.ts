import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  AuthenticationError,
  FlowStateError,
  FlowsAbortError,
  FlowsApiError,
  FlowsConnectionError,
  FlowsTimeoutError,
  NotFoundError,
  PermissionError,
  PublishError,
  RateLimitError,
  ValidationError,
  WhatsApp,
} from "../src/index.ts";
import { failure } from "./failure.ts";
import { graphError, recorder } from "./recorder.ts";

const TOKEN = "EAAG-very-secret-token";

function connect(...answers: Parameters<typeof recorder>) {
  const { requests, fetch } = recorder(...answers);
  return { requests, client: new WhatsApp({ accessToken: TOKEN, wabaId: 1, fetch, retries: 1 }) };
}

describe("an error has the class of its code, and a fix", () => {
  test.each([
    [190, 401, {}, AuthenticationError],
    [10, 403, {}, PermissionError],
    [200, 403, {}, PermissionError],
    [80007, 400, {}, RateLimitError],
    [100, 400, {}, ValidationError],
    [100, 400, { error_subcode: 33 }, NotFoundError],
    [139000, 400, {}, PublishError],
    [139001, 400, {}, FlowStateError],
    [139002, 400, {}, PublishError],
    [139003, 400, {}, FlowStateError],
    [139004, 400, {}, FlowStateError],
    [999999, 400, {}, FlowsApiError],
  ] as const)("%i", async (code, status, more, type) => {
    const error = (await failure(connect(graphError(code, status, more)).client.flows.publish(1))) as FlowsApiError;
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code, status, traceId: "trace" });
    expect(error.fix.length).toBeGreaterThan(10);
    expect(error.message).toContain(error.fix);
  });
});

describe("the token is in no error", () => {
  const failing: Record<string, () => Response | Promise<Response>> = {
    refused: graphError(190, 401, { message: `Malformed access token ${TOKEN}`, error_user_msg: TOKEN }),
    "not JSON": () => new Response("<html>Bad gateway</html>", { status: 200 }),
    unreachable: () => Promise.reject(new TypeError("fetch failed")),
    "server error": () => new Response("<html>", { status: 500 }),
    "in every text of Graph's": graphError(139002, 400, {
      type: TOKEN,
      fbtrace_id: TOKEN,
      error_user_title: TOKEN,
      error_data: { details: `See ${TOKEN}` },
    }),
    "a fetch that shows its request": () => Promise.reject(new Error(`authorization: Bearer ${TOKEN}`)),
    silent: () => new Promise<Response>(() => {}),
  };
  test.each(Object.entries(failing))("%s", async (_, answer) => {
    const error = await failure(connect(answer).client.flows.publish(1, { timeout: 50 }));
    const printed = [
      inspect(error, { depth: 10, showHidden: true }),
      JSON.stringify(error),
      String(error),
      error.stack,
      inspect(error.cause),
    ].join();
    expect(printed).not.toContain(TOKEN);
  });

  test("nor in the client when it is printed", () => {
    const { client } = connect();
    expect(inspect(client, { depth: 10, showHidden: true })).not.toContain(TOKEN);
    expect(JSON.stringify(client)).not.toContain(TOKEN);
  });
});

describe("what is tried again", () => {
  test("a reading call after a transient failure", async () => {
    const { client, requests } = connect(graphError(2, 503), () => Response.json({ id: "1" }));
    expect((await client.flows.get(1)).data.id).toBe("1");
    expect(requests).toHaveLength(2);
  });

  test("nothing that changes something", async () => {
    const { client, requests } = connect(graphError(2, 503));
    await failure(client.flows.publish(1));
    expect(requests).toHaveLength(1);
  });

  test("nothing that would fail again", async () => {
    const { client, requests } = connect(graphError(190, 401));
    await failure(client.flows.get(1));
    expect(requests).toHaveLength(1);
  });
});

describe("a call that does not come back", () => {
  const silent = () => new Promise<Response>(() => {});

  test("ends with its timeout", async () => {
    expect(await failure(connect(silent).client.flows.publish(1, { timeout: 30 }))).toBeInstanceOf(FlowsTimeoutError);
  });

  test("ends with the caller's signal", async () => {
    const controller = new AbortController();
    const { client } = connect(silent);
    const call = client.flows.publish(1, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    expect(await failure(call)).toBeInstanceOf(FlowsAbortError);
  });

  test("says that the body is not JSON", async () => {
    const error = await failure(connect(() => new Response("<html>")).client.flows.publish(1));
    expect(error).toBeInstanceOf(FlowsConnectionError);
    expect(error.message).toContain("not JSON");
  });
});
