import { expect, test, vi } from "vitest";
import { FlowsApiError, WhatsApp } from "../src/index.ts";
import { failure } from "./failure.ts";
import { graphError, recorder } from "./recorder.ts";

vi.mock("../src/api-error.ts", () => {
  throw new Error("the file is gone: a newer program was deployed over this one");
});

test("the API's own error survives where the texts about errors can't be loaded", async () => {
  const { fetch } = recorder(
    graphError(139002, 400, { message: "Publishing failed for secret-token", error_subcode: 4233024 }),
  );
  const client = new WhatsApp({ accessToken: "secret-token", wabaId: 1, fetch });
  const error = await failure(client.flows.publish(1));
  expect(error).toBeInstanceOf(FlowsApiError);
  expect(error).toMatchObject({ status: 400, code: 139002, subcode: 4233024 });
  expect(error.message).toBe("Publishing failed for [token] Its fix could not be loaded.");
});

test("so does one without an envelope", async () => {
  const { fetch } = recorder(() => new Response("<html>", { status: 502 }));
  const client = new WhatsApp({ accessToken: "secret-token", wabaId: 1, fetch, retries: 0 });
  expect(await failure(client.flows.get(1))).toMatchObject({
    name: "FlowsApiError",
    status: 502,
    code: undefined,
    message: "The API answered 502. Its fix could not be loaded.",
  });
});
