import { expect, test, vi } from "vitest";
import { FlowsError, WhatsApp } from "../src/index.ts";
import { failure } from "./failure.ts";
import { recorder } from "./recorder.ts";

vi.mock("../src/resources/calls.ts", () => {
  throw new Error("the file is gone: a newer program was deployed over this one");
});

test("a call whose code can't be loaded fails with an error of ours, and sends nothing", async () => {
  const { fetch, requests } = recorder();
  const client = new WhatsApp({ accessToken: "secret-token", wabaId: 1, fetch });
  const error = await failure(client.webhooks.subscribe());
  expect(error).toBeInstanceOf(FlowsError);
  expect(error.message).toBe("The code of this call could not be loaded; start the program again.");
  expect(error.cause).toBeInstanceOf(Error);
  expect(requests).toHaveLength(0);
});

test.each<[name: string, call: (flows: WhatsApp["flows"]) => PromiseLike<unknown>]>([
  [
    "create",
    (flows) => flows.create({ name: "A", categories: ["OTHER"], flowJson: { version: "7.3" }, publish: true }),
  ],
  ["get", (flows) => flows.get(7, { fields: ["status"] })],
  ["list", (flows) => flows.list({ limit: 5 })],
  ["publish", (flows) => flows.publish(7)],
  ["deprecate", (flows) => flows.deprecate(7)],
  ["delete", (flows) => flows.delete(7)],
  ["getAssets", (flows) => flows.getAssets(7)],
])("%s is there from the start", async (_, call) => {
  const { fetch, requests } = recorder();
  await call(new WhatsApp({ accessToken: "secret-token", wabaId: 1, fetch }).flows);
  expect(requests).toHaveLength(1);
});
