import { createEmulator, fixtures } from "@flows/testing";
import { listen } from "@flows/testing/node";
import { describe, expect, test } from "vitest";
import { FlowsApiError, FlowsConnectionError, FlowsTimeoutError, RateLimitError, WhatsApp } from "../src/index.ts";
import { WAYS } from "./emulated.ts";
import { failure } from "./failure.ts";

const { publicKey: PUBLIC_KEY } = await fixtures.keyPair();

// Side by side, for most of the time is the wait between attempts.
describe.each(Object.entries(WAYS))("%s", { concurrent: true }, (_, start) => {
  const seed = { flows: [{ id: "7", wabaId: "100", name: "Survey" }] };
  const read = (client: WhatsApp) => client.flows.get("7", { fields: ["name"] });

  test.each([
    ["an answer with 5xx", 2],
    ["a rate limit", 80007],
    ["a number's throughput", 130429],
    ["an unknown failure", 131000],
  ])("%s is tried again", async (_, code) => {
    await using started = await start(seed);
    const { emulator, client } = started;
    emulator.faults.fail(code, { times: 2 });
    expect((await read(client)).data).toEqual({ id: "7", name: "Survey" });
    expect(emulator.requests).toHaveLength(3);
  });

  test("status 429 is a RateLimitError, where it does not pass", async () => {
    await using started = await start(seed);
    started.emulator.faults.fail(130429, { times: 9, status: 429 });
    const error = (await failure(started.client.flows.get(7, {}, { retries: 1 }))) as RateLimitError;
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, code: 130429, isTransient: true });
  });

  test.each(["truncated", "empty", "html", "not-an-object"] as const)("a body that is %s", async (corruption) => {
    await using started = await start(seed);
    const { emulator, client } = started;
    emulator.faults.corrupt(corruption);
    expect((await read(client)).data.name).toBe("Survey");
    emulator.faults.corrupt(corruption);
    const error = (await failure(client.flows.get(7, {}, { retries: 0 }))) as FlowsConnectionError;
    expect(error).toBeInstanceOf(FlowsConnectionError);
    expect(error.status).toBe(200);
    expect(error.message).toContain("The API answered 200 with");
  });

  test.each(["before", "after"] as const)("a connection that is dropped %s the call is done", async (when) => {
    await using started = await start(seed);
    const { emulator, client } = started;
    emulator.faults.drop({ when });
    expect((await read(client)).data.name).toBe("Survey");
    emulator.faults.drop({ when });
    expect(await failure(client.flows.get(7, {}, { retries: 0 }))).toBeInstanceOf(FlowsConnectionError);
  });

  test("an answer that takes too long", async () => {
    await using started = await start(seed);
    const { emulator, client } = started;
    emulator.faults.delay(10_000);
    expect((await client.flows.get(7, { fields: ["name"] }, { timeout: 200 })).data.name).toBe("Survey");
    emulator.faults.delay(10_000);
    expect(await failure(client.flows.publish(7, { timeout: 50 }))).toBeInstanceOf(FlowsTimeoutError);
  });

  test("a slow answer in time is an answer", async () => {
    await using started = await start(seed);
    started.emulator.faults.delay(100);
    expect((await read(started.client)).data.name).toBe("Survey");
    expect(started.emulator.requests).toHaveLength(1);
  });

  const changing: Record<string, (client: WhatsApp) => PromiseLike<unknown>> = {
    create: (client) => client.flows.create({ name: "New", categories: ["OTHER"] }),
    publish: (client) => client.flows.publish(7),
    deprecate: (client) => client.flows.deprecate(7),
    delete: (client) => client.flows.delete(7),
    migrate: (client) => client.flows.migrate({ sourceWabaId: 101 }),
    sendFlow: (client) =>
      client.messages.sendFlow({ to: 15550100100, flowId: 7, cta: "Go", body: "Go", mode: "draft" }),
    createWithFlowButton: (client) =>
      client.templates.createWithFlowButton({
        name: "t",
        language: "en_US",
        category: "UTILITY",
        body: "b",
        cta: "Go",
        flowId: 7,
      }),
    sendFlowTemplate: (client) => client.templates.sendFlowTemplate({ to: 15550100100, name: "t", language: "en_US" }),
  };

  describe.each(Object.entries(changing))("%s", (_, call) => {
    test.each<[string, (emulated: Awaited<ReturnType<typeof start>>) => void]>([
      ["an answer that was lost", ({ emulator }) => emulator.faults.drop({ when: "after" })],
      ["a body that was cut", ({ emulator }) => emulator.faults.corrupt("truncated")],
      ["a server that failed", ({ emulator }) => emulator.faults.fail(2)],
    ])("is never repeated after %s", async (_, arrange) => {
      await using started = await start(seed, { retries: 3 });
      arrange(started);
      const error = await failure(call(started.client));
      expect(error instanceof FlowsConnectionError || error instanceof FlowsApiError).toBe(true);
      // What the API refuses says so itself.
      if (error instanceof FlowsConnectionError) expect(error.message).toContain("It may have been carried out");
      expect(started.emulator.requests).toHaveLength(1);
    });

    test("is repeated after a rate limit, which refused it", async () => {
      await using started = await start(seed);
      started.emulator.faults.fail(80007);
      await Promise.resolve(call(started.client)).catch(() => {});
      expect(started.emulator.requests).toHaveLength(2);
    });
  });

  test.each<[string, (client: WhatsApp) => PromiseLike<unknown>]>([
    ["updateMetadata", (client) => client.flows.updateMetadata(7, { name: "Renamed" })],
    ["updateJson", (client) => client.flows.updateJson(7, { version: "7.3", screens: [] })],
    ["setPublicKey", (client) => client.encryption.setPublicKey(PUBLIC_KEY)],
    ["subscribe", (client) => client.webhooks.subscribe()],
    ["unsubscribe", (client) => client.webhooks.unsubscribe()],
  ])("%s sets what it is given, and is repeated", async (_, call) => {
    await using started = await start(seed);
    started.emulator.faults.drop({ when: "after" });
    await call(started.client);
    expect(started.emulator.requests).toHaveLength(2);
  });
});

test("where nothing listens, the error says so", async () => {
  const server = await listen(createEmulator());
  await server.close();
  const client = new WhatsApp({ accessToken: "secret-token", wabaId: 100, baseUrl: server.url, retries: 0 });
  const error = (await failure(client.flows.get(7))) as FlowsConnectionError;
  expect(error).toBeInstanceOf(FlowsConnectionError);
  expect(error.reason).toBe("ECONNREFUSED");
  expect(error.message).toContain("ECONNREFUSED");
});
