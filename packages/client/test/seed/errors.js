import { WhatsApp } from "@flows/client";

const client = new WhatsApp({
  phoneNumberId: "1066600000000001",
  accessToken: "EXPIRED_TOKEN",
  wabaId: "1099900000000001",
});

try {
  await client.flows.create({ name: "Customer Feedback Flow", categories: ["SURVEY"] });
} catch (error) {
  switch (error.code) {
    case 190:
      console.log("the token is invalid");
      break;
    case 10:
      console.log("a permission is missing");
      break;
    default:
      console.log("another error", error.message);
  }
}
