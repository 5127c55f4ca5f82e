import { WhatsApp } from "@flows/client";

const client = new WhatsApp({
  phoneNumberId: "1066600000000001",
  accessToken: "YOUR_ACCESS_TOKEN",
  wabaId: "1099900000000001",
});

const migrationResponse = await client.flows.migrate({
  sourceWabaId: "1099900000000001",
  destinationWabaId: "1099900000000002",
  sourceFlowNames: ["Table booking"],
});
console.log("migrated", migrationResponse.data.migrated_flows);
