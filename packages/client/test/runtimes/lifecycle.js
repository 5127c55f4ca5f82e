// Run by Node and Deno alike, on the built package: what a user's program does, against the emulator at the URL given.
import { FlowsApiError, parseWebhook, verifySignature, WhatsApp } from "@flows/client";

const [baseUrl] = globalThis.Deno?.args ?? globalThis.process.argv.slice(2);
const client = new WhatsApp({ accessToken: async () => "token", wabaId: 100, phoneNumberId: "200", baseUrl });
const bye = {
  id: "BYE",
  title: "Bye",
  terminal: true,
  layout: {
    type: "SingleColumnLayout",
    children: [{ type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } }],
  },
};
const flow = { version: "7.3", screens: [bye] };

const { data: deployed } = await client.flows.deploy({ name: "Survey", flow, categories: ["SURVEY"], publish: true });
const { data: json } = await client.flows.downloadJson(deployed.id);
const { data: preview } = await client.flows.getPreviewUrl(deployed.id, { interactive: true });
const { data: diagnosis } = await client.flows.doctor(deployed.id);
const sent = await client.messages.sendFlow({ to: "+1 555 010 0100", flowId: deployed.id, cta: "Go", body: "Go on" });
const names = [];
for await (const { name } of client.flows.list({ limit: 1 })) names.push(name);
const error = await client.flows.get(1).catch((thrown) => thrown);
const signature = "sha256=5f4850ee0cf831a9e4eccc6f5b99802e2231ebf53821a333f38342b37b858f69";

console.log(
  JSON.stringify({
    steps: deployed.steps,
    version: json.version,
    preview: new URL(preview.preview.preview_url).searchParams.get("interactive"),
    ready: diagnosis.ready,
    sent: sent.data.messages.length,
    names,
    error: [error.name, error instanceof FlowsApiError, error.code, error.subcode],
    signed: await verifySignature('{"hello":"world"}', signature, "app-secret"),
    events: parseWebhook('{"entry":[{"changes":[{"field":"flows","value":{}}]}]}').map(({ type }) => type),
  }),
);
