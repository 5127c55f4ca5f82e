import { expect, test } from "vitest";
import { connect, FAREWELL } from "./connect.ts";

test("no limit, no headers", async () => {
  const { send } = connect();
  const { headers } = await send("GET", "1/flows");
  expect(headers.get("x-app-usage")).toBeNull();
  expect(headers.get("x-business-use-case-usage")).toBeNull();
});

test("an account's limit is told in percent, then refused with 80007 until the hour is over", async () => {
  const { emulator, send } = connect({ clock: "2026-11-24T10:00:00Z", rateLimits: { account: 4, app: 100 } });
  await send("GET", "1/flows");
  const second = await send("GET", "1/flows");
  expect(JSON.parse(second.headers.get("x-app-usage") ?? "")).toEqual({
    call_count: 2,
    total_cputime: 2,
    total_time: 2,
  });
  expect(JSON.parse(second.headers.get("x-business-use-case-usage") ?? "")).toEqual({
    1: [
      {
        type: "whatsapp_business_management",
        call_count: 25,
        total_cputime: 25,
        total_time: 25,
        estimated_time_to_regain_access: 0,
      },
    ],
  });
  for (let index = 0; index < 3; index++) expect((await send("GET", "1/flows")).status).toBe(200);
  const refused = await send("GET", "1/flows");
  expect(refused).toMatchObject({ status: 400, body: { error: { code: 80007, is_transient: true } } });
  expect(refused.headers.get("x-business-use-case-usage")).toContain('"estimated_time_to_regain_access":60');
  expect((await send("GET", "2/flows")).status).toBe(200);
  emulator.clock.advance(60 * 60 * 1000);
  expect((await send("GET", "1/flows")).status).toBe(200);
});

test("an app's limit is refused with 4; set and clear start anew", async () => {
  const { emulator, send } = connect({ rateLimits: { app: 0 } });
  expect((await send("GET", "1/flows")).body.error.code).toBe(4);
  emulator.rateLimits.set({ app: 1 });
  expect((await send("GET", "1/flows")).status).toBe(200);
  expect((await send("GET", "1/flows")).body.error.code).toBe(4);
  emulator.rateLimits.clear();
  expect((await send("GET", "1/flows")).status).toBe(200);
});

test.each([
  [{ messages: 1 }, 130429, 429, 1000],
  [{ pair: 1 }, 131056, 400, 6000],
] as const)("messages within %o", async (rateLimits, code, status, wait) => {
  const { emulator, send, create } = connect({ clock: "2026-11-24", rateLimits });
  const flow_id = await create("A", { flow_json: FAREWELL, publish: true });
  const message = {
    messaging_product: "whatsapp",
    to: "15555550101",
    type: "interactive",
    interactive: {
      type: "flow",
      body: { text: "Hi" },
      action: { name: "flow", parameters: { flow_message_version: "3", flow_id, flow_cta: "Go" } },
    },
  };
  expect((await send("POST", "2/messages", message)).status).toBe(200);
  expect(await send("POST", "2/messages", message)).toMatchObject({ status, body: { error: { code } } });
  emulator.clock.advance(wait);
  expect((await send("POST", "2/messages", message)).status).toBe(200);
  expect(emulator.outbox).toHaveLength(2);
});
