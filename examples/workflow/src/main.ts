// From a flow in TypeScript to the answer of a person: create, upload, check, preview, publish, send, receive.
import { parseFlowResponse, parseWebhook, verifySignature, WhatsApp } from "@flows/client";
import { createEmulator } from "@flows/testing";
import { booking } from "./flow.ts";

const APP_SECRET = "app-secret";

// The emulator stands for Meta, and this function for your webhook. With a real token, leave `fetch` out.
const emulator = createEmulator({ appSecret: APP_SECRET, webhook: receive });
const client = new WhatsApp({ accessToken: "any", wabaId: "1001", phoneNumberId: "2001", fetch: emulator.fetch });

const { data: created } = await client.flows.create({ name: "Table booking", categories: ["APPOINTMENT_BOOKING"] });
console.log("1. created as a draft");

const { data: uploaded } = await client.flows.updateJson(created.id, booking);
console.log(`2. uploaded, with ${uploaded.validation_errors?.length ?? 0} errors`);
for (const { line_start, message } of uploaded.validation_errors ?? [])
  console.log(`   line ${line_start}: ${message}`);

const { data: health } = await client.flows.get(created.id, { fields: ["health_status"] });
console.log(`3. checked: it can be sent: ${health.health_status?.can_send_message}`);

const { data: link } = await client.flows.getPreviewUrl(created.id);
console.log(`4. previewed: ${new URL(link.preview.preview_url).pathname.replace(created.id, "…")}`);

await client.flows.publish(created.id);
console.log("5. published");

await client.messages.sendFlow({
  to: "15555550101",
  flowId: created.id,
  cta: "Book now",
  body: "Book a table in a minute.",
  flowToken: "booking-42",
});
console.log("6. sent");

// The person fills the flow in; at Meta, the webhook just arrives.
await emulator.reply<typeof booking>(emulator.outbox.at(-1), { name: "Ada", seats: "2", date: "2026-11-28" });

async function receive(request: Request): Promise<Response> {
  const body = await request.text();
  if (!(await verifySignature(body, request.headers.get("x-hub-signature-256"), APP_SECRET)))
    return new Response("Wrong signature", { status: 401 });
  for (const event of parseWebhook(body)) {
    if (event.type !== "FLOW_RESPONSE") continue;
    const answer = parseFlowResponse(booking, event.message);
    console.log(`7. answered: a table for ${answer.seats}, ${answer.name}, on ${answer.date} (${event.flowToken})`);
  }
  return new Response("ok");
}
