import WhatsApp from "@flows/client";

const client = new WhatsApp({
  phoneNumberId: 1066600000000001,
  accessToken: "YOUR_ACCESS_TOKEN",
  wabaId: "1099900000000001",
});

const flowResponse = await client.flows.create({
  name: "Customer Feedback Flow",
  categories: ["SURVEY"],
});
console.log("created", flowResponse.data.id);
