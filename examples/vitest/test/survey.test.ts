// How a flow, and the code around it, are tested: with vitest, without Meta.
import { parseFlowResponse, parseWebhook, WhatsApp } from "@flows/client";
import { createEmulator, fixtures } from "@flows/testing";
import { beforeEach, describe, expect, test } from "vitest";
import "@flows/testing/vitest";
import { ask } from "../src/ask.ts";
import { survey } from "../src/flow.ts";

describe("the flow", () => {
  test("is what Meta publishes", () => {
    expect(survey).toBeValidFlow();
  });

  test("sends what it asks for", () => {
    const [event] = parseWebhook(fixtures.nfmReply(survey, { rating: "good", comment: "Lovely" }));
    if (event?.type !== "FLOW_RESPONSE") throw new Error("The webhook holds no answer.");
    expect(parseFlowResponse(survey, event.message)).toEqual({ rating: "good", comment: "Lovely" });
  });
});

describe("asking", () => {
  let emulator: ReturnType<typeof createEmulator>;
  let client: WhatsApp;
  beforeEach(() => {
    const flows = [{ id: "7", wabaId: "1", name: "Survey", flowJson: survey, status: "PUBLISHED" as const }];
    emulator = createEmulator({ flows });
    client = new WhatsApp({ accessToken: "test", wabaId: "1", phoneNumberId: "2", fetch: emulator.fetch });
  });

  test("sends the flow", async () => {
    const id = await ask(client, "15555550101", "7");
    expect(emulator.outbox).toMatchObject([{ id, to: "15555550101", flow: { id: "7", mode: "published" } }]);
  });

  test("fails while the flow is blocked", async () => {
    emulator.flows.block("7");
    await expect(ask(client, "15555550101", "7")).rejects.toMatchObject({ code: 132068 });
    expect(emulator.outbox).toEqual([]);
  });

  test("is not tried twice when the answer is lost, since the message may be on its way", async () => {
    emulator.faults.drop({ when: "after" });
    await expect(ask(client, "15555550101", "7")).rejects.toThrow();
    expect(emulator.outbox).toHaveLength(1);
  });
});
