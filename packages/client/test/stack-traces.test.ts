import { afterEach, beforeEach, expect, test } from "vitest";
import type { WhatsApp } from "../src/index.ts";
import { WAYS } from "./emulated.ts";

// As Node has it; vitest keeps more.
let { stackTraceLimit } = Error;
beforeEach(() => {
  stackTraceLimit = Error.stackTraceLimit;
  Error.stackTraceLimit = 10;
});
afterEach(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

const CALLS: Readonly<Record<string, (client: WhatsApp) => Promise<unknown>>> = {
  get: (client) => client.flows.get(99),
  list: async (client) => await client.flows.list(),
  getPublicKey: (client) => client.encryption.getPublicKey(),
  sendFlow: (client) => client.messages.sendFlow({ to: 15550100100, flowId: 99, cta: "Go", body: "Go" }),
  deploy: (client) => client.flows.deploy({ name: "A", flow: { version: "7.3" }, categories: ["OTHER"] }),
};
const cases = Object.keys(CALLS).flatMap((call) => Object.keys(WAYS).map((way) => [call, way] as const));

test.each(cases)("what fails in %s names the caller in its stack, %s", async (call, way) => {
  await using started = await (WAYS[way] as (typeof WAYS)[string])();
  const { client, emulator } = started;
  emulator.faults.fail(100, { method: call === "deploy" ? "POST" : "GET" });
  emulator.faults.fail(100, { method: "POST" });
  async function theCaller(): Promise<unknown> {
    const answer = await CALLS[call]?.(client);
    return answer;
  }
  const error = await theCaller().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  const { message, stack = "" } = error as Error;
  expect(stack).toContain("theCaller");
  expect(stack).toContain(message);
});
