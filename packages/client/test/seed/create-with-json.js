import { WhatsApp } from "@flows/client";

const client = new WhatsApp({
  phoneNumberId: "1066600000000001",
  accessToken: "YOUR_ACCESS_TOKEN",
  wabaId: 1099900000000001,
});

const flowJson = {
  version: "7.3",
  screens: [
    {
      id: "WELCOME",
      title: "Welcome",
      terminal: true,
      layout: {
        type: "SingleColumnLayout",
        children: [
          { type: "TextHeading", text: "Welcome" },
          { type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } },
        ],
      },
    },
  ],
};

const flowResponse = await client.flows.create({
  name: "Appointment Booking Flow",
  categories: ["APPOINTMENT_BOOKING"],
  flowJson: JSON.stringify(flowJson),
  publish: true,
});
console.log("published", flowResponse.data.id, flowResponse.data.validation_errors);
