import { Console } from "node:console";
import { existsSync, readFileSync } from "node:fs";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { GRAPH_ERRORS } from "@flows/testing";
import { describe, expect, test } from "vitest";
import { kindOf } from "../src/api-error.ts";
import { KINDS, OTHER } from "../src/error-kinds.ts";
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

describe("what to do about it stands in the error", () => {
  // The rows of the documentation's troubleshooting: permission errors, invalid syntax, validation, publishing failed.
  test.each<[row: string, code: number, more: object, fix: string]>([
    [
      "permission errors",
      10,
      {},
      "Give the token whatsapp_business_management and whatsapp_business_messaging for this account.",
    ],
    ["permission errors", 210, {}, "Give the token the permission that the message names."],
    ["permission errors", 190, {}, "Make a new access token; this one is invalid or has expired."],
    ["invalid request syntax", 1, {}, "Check the request's syntax; if it is right, try again later."],
    ["validation errors", 100, {}, "Correct the parameter that the message names."],
    [
      "validation errors",
      139002,
      {},
      "Correct the flow's validation_errors and what its health_status names, then publish again; doctor(id) lists both.",
    ],
    [
      "publishing failed",
      139002,
      { error_subcode: 4233012 },
      "Upload the phone number's signed public key, then publish again.",
    ],
    [
      "publishing failed",
      139002,
      { error_subcode: 4233014 },
      "Make the endpoint answer its health check, then publish again.",
    ],
    [
      "publishing failed",
      139002,
      { error_subcode: 4233024 },
      "Set endpointUri with updateMetadata, then publish again.",
    ],
    [
      "publishing failed",
      139000,
      { error_subcode: 4233020 },
      "Verify the business and bring the account into good standing, then publish again.",
    ],
    [
      "a missing node",
      100,
      { error_subcode: 33 },
      "Check the id, that the token may see it, baseUrl and graphVersion.",
    ],
    ["an unknown code", 999999, {}, "Look the code up in Meta's page of error codes; without one, check baseUrl."],
  ])("%s: %i %o", async (_, code, more, fix) => {
    const error = (await failure(connect(graphError(code, 400, more)).client.flows.publish(1))) as FlowsApiError;
    expect(error.fix).toBe(fix);
    expect(error.message.endsWith(fix)).toBe(true);
  });

  test("each code has one kind, and each fix is a sentence", () => {
    const codes = KINDS.flatMap(({ fixes }) => Object.keys(fixes));
    expect(new Set(codes).size).toBe(codes.length);
    const fixes = [...KINDS, OTHER].flatMap(({ fix, fixes, subcodeFixes = {} }) => [
      fix,
      ...Object.values(fixes).filter((own) => own !== ""),
      ...Object.values(subcodeFixes),
    ]);
    expect(fixes.length).toBeGreaterThan(40);
    for (const fix of fixes) expect(fix).toMatch(/^[A-Z].{8,}[.]$/);
  });

  test("each code that the emulator answers is known, and it answers all that are not of creating templates", () => {
    const emulated = Object.keys(GRAPH_ERRORS);
    // 135000 says nothing but that something failed, and what 139005 says is not public.
    expect(emulated.filter((code) => kindOf(Number(code), Number.NaN, 400) === OTHER)).toEqual(["135000", "139005"]);
    const known = KINDS.flatMap(({ fixes }) => Object.keys(fixes));
    const missing = known.filter((code) => !emulated.includes(code) && !code.startsWith("2388"));
    // Which messages can't go to a user id is not documented.
    expect(missing).toEqual(["131062"]);
  });

  test("each code of the reference is known", ({ skip }) => {
    const reference = new URL("../../../../shared/reference/flows-api.md", import.meta.url);
    skip(!existsSync(reference), "the reference is not here");
    const table = /### 7\.2 Codes\n([\s\S]+?)\nBlank HTTP/.exec(readFileSync(reference, "utf8"))?.[1] ?? "";
    const rows = table.split("\n").map((row) => row.split("|")[1] ?? "");
    const codes = rows.flatMap((cell) =>
      cell.split(",").flatMap((part) => {
        const [first, last] = part.match(/\d+/g)?.map(Number) ?? [];
        if (first === undefined) return [];
        return Array.from({ length: (last ?? first) - first + 1 }, (_, index) => first + index);
      }),
    );
    expect(codes.length).toBeGreaterThan(50);
    // 135000 says nothing but that something failed.
    const unknown = codes.filter((code) => kindOf(code, Number.NaN, 400) === OTHER);
    expect(unknown).toEqual([135000]);
  });
});

/** What `console.log` prints. */
function logged(...values: unknown[]): string {
  let text = "";
  const stream = new Writable({
    write: (chunk, _, done) => {
      text += chunk;
      done();
    },
  });
  new Console(stream).log(...values);
  return text;
}

describe("the message", () => {
  test.each<[what: string, more: object, message: string]>([
    [
      "says the same once",
      { message: "Flow has errors", error_user_msg: "Flow has errors" },
      "Flow has errors. Correct",
    ],
    [
      "ends each sentence",
      { message: "Not valid", error_user_msg: "Look at it!", error_data: { details: "cta is long" } },
      "Not valid. Look at it! cta is long. Correct",
    ],
    ["says that Graph said nothing", { message: "" }, "The API refused the request. Correct"],
  ])("%s", async (_, more, message) => {
    const error = await failure(connect(graphError(100, 400, more)).client.flows.publish(1));
    expect(error.message).toContain(message);
  });

  test("is not torn apart by a short word in the token's place", async () => {
    const { fetch } = recorder(graphError(190, 401, { message: "The test failed" }));
    const error = await failure(new WhatsApp({ accessToken: "test", wabaId: 1, fetch }).flows.get(1));
    expect(error.message).toContain("The test failed.");
  });

  test("warns of a call that may have been carried out", async () => {
    const warning = "It may have been carried out: look before you repeat it.";
    const lost = () => Promise.reject(new TypeError("fetch failed"));
    const { client } = connect(lost);
    expect((await failure(client.flows.publish(1, { retries: 0 }))).message).toContain(warning);
    expect((await failure(client.flows.get(1, {}, { retries: 0 }))).message).not.toContain(warning);
    const silent = connect(() => new Promise<Response>(() => {}));
    expect((await failure(silent.client.flows.publish(1, { timeout: 20 }))).message).toContain(warning);
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
    "a fetch whose error has it as its code": () => Promise.reject(Object.assign(new Error("x"), { code: TOKEN })),
    "a fetch that fails with another cause": () =>
      Promise.reject(new TypeError("fetch failed", { cause: new Error(`Bearer ${TOKEN}`) })),
    silent: () => new Promise<Response>(() => {}),
  };
  test.each(Object.entries(failing))("%s", async (_, answer) => {
    const error = await failure(connect(answer).client.flows.publish(1, { timeout: 50 }));
    const printed = [
      inspect(error, { depth: 10, showHidden: true }),
      logged(error),
      JSON.stringify(error),
      JSON.stringify(error, Object.getOwnPropertyNames(error)),
      String(error),
      error.stack,
      inspect(error.cause),
    ].join();
    expect(printed).toContain(error.name);
    expect(printed).not.toContain(TOKEN);
  });

  test("nor as it stands in an address", async () => {
    const token = "1234567890|app-secret/+";
    const { fetch } = recorder(
      graphError(190, 401, { message: `See ?access_token=${encodeURIComponent(token)}&a=b`, error_user_msg: token }),
    );
    const error = await failure(new WhatsApp({ accessToken: token, wabaId: 1, fetch }).flows.get(1));
    expect(error.message).toContain("See ?access_token=[token]&a=b. [token].");
    expect(JSON.stringify(error)).not.toContain("app-secret");
  });

  test("nor in the client when it is printed", () => {
    const { client } = connect();
    expect(inspect(client, { depth: 10, showHidden: true })).not.toContain(TOKEN);
    expect(logged(client, client.flows, client.messages)).not.toContain(TOKEN);
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

  test("says that the body is no JSON object", async () => {
    const error = await failure(connect(() => new Response("<html>")).client.flows.publish(1));
    expect(error).toBeInstanceOf(FlowsConnectionError);
    expect(error.message).toContain("no JSON object");
  });
});
