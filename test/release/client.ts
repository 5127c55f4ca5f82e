import { complete, defineFlow, screen } from "@flows/builder";
import { type FlowField, type PhoneNumberField, parseFlowResponse, parseWebhook, WhatsApp } from "@flows/client";
import { createEmulator, fixtures } from "@flows/testing";

// The compiler writes what these are into the declarations, by names that the packages have to export.
const survey = defineFlow({ version: "7.3" }, [
  screen("ASK", { title: "Ask", data: { guest: "Ada" } })
    .textInput("comment", { label: "Comment" })
    .footer("Done", ({ form }) => complete({ comment: form.comment })),
]);
export const emulator = createEmulator({ accounts: [{ id: "1", phoneNumbers: [{ id: "2" }], subscribedApps: ["5"] }] });
const options = { accessToken: "token", wabaId: 1, phoneNumberId: 2, fetch: emulator.fetch };
export const { encryption, flows, media, messages, phoneNumbers, templates, webhooks } = new WhatsApp(options);

export const deployed = await flows.deploy({ name: "Survey", flow: survey, categories: ["SURVEY"], publish: true });
const { id } = deployed.data;
export const several = await flows.deploy([{ name: "Survey", flow: survey, categories: ["SURVEY"] }]);
export const found = await flows.get(id);
export const chosen = await flows.get(id, { fields: ["status", "health_status"] });
export const listed = flows.list({ fields: ["name"] });
export const numbers = phoneNumbers.list();
export const chosenNumbers = phoneNumbers.list({ fields: ["status", "throughput{level}"] });
export const key = await encryption.getPublicKey();
export const chosenKey = await encryption.getPublicKey({ fields: ["business_public_key"] });
export const diagnosis = await flows.doctor(id);
export const health = await flows.getHealth(id);
export const preview = await flows.getPreviewUrl(id);
export const assets = await flows.getAssets(id);
export const json = await flows.downloadJson(id);
export const apps = await webhooks.list();
export const sent = await messages.sendFlow({
  to: 15550100100,
  flowId: id,
  cta: "Go",
  body: "Go",
  flow: survey,
  data: { guest: "Ada" },
});
export const answer = parseFlowResponse(survey, { comment: "Lovely" });
export const events = parseWebhook(fixtures.statusChange({ new_status: "BLOCKED" }));
export const message = emulator.outbox.at(-1);

export async function read<const Field extends FlowField>(...fields: Field[]) {
  return (await flows.get(id, { fields })).data;
}
export async function readAny(fields: FlowField[]) {
  return (await flows.get(id, { fields })).data;
}
export async function numbersWith<const Field extends PhoneNumberField>(...fields: Field[]) {
  return (await phoneNumbers.list({ fields })).data.data;
}
export function create(name: string) {
  return flows.create({ name, categories: ["OTHER"] });
}
export function getMetric() {
  return flows.getMetric(id, { name: "ENDPOINT_AVAILABILITY", granularity: "DAY" });
}
export function migrate() {
  return flows.migrate({ sourceWabaId: 3 });
}
export function getMedia() {
  return media.get(7);
}
export function makeTemplate() {
  return templates.createWithFlowButton({
    name: "a",
    language: "en",
    category: "UTILITY",
    body: "Go",
    cta: "Go",
    flowId: id,
  });
}

console.log((await read("name")).name, (await readAny(["status"])).status, (await numbersWith("status"))[0]?.status);
