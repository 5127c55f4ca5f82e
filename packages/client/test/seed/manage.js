import { WhatsApp } from "@flows/client";

const client = new WhatsApp({
  phoneNumberId: "1066600000000001",
  accessToken: "YOUR_ACCESS_TOKEN",
  wabaId: "1099900000000001",
});
const FLOW_ID = "1234500000000001";

await client.flows.updateMetadata(FLOW_ID, {
  name: "Updated Flow",
  categories: ["CUSTOMER_SUPPORT", "SURVEY"],
});

const flowJson = {
  version: "7.3",
  screens: [
    {
      id: "START",
      title: "Start",
      terminal: true,
      layout: {
        type: "SingleColumnLayout",
        children: [
          { type: "TextBody", text: "Hello" },
          { type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } },
        ],
      },
    },
  ],
};
const updateJsonResponse = await client.flows.updateJson(FLOW_ID, flowJson);
if (updateJsonResponse.data.validation_errors) {
  console.log("errors", updateJsonResponse.data.validation_errors.length);
}

const previewResponse = await client.flows.getPreviewUrl(FLOW_ID);
console.log("preview", previewResponse.data.preview.preview_url);

await client.flows.publish(FLOW_ID);
const assetsResponse = await client.flows.getAssets(FLOW_ID);
for (const asset of assetsResponse.data.data) console.log(asset.name, asset.asset_type);
await client.flows.deprecate(FLOW_ID);
