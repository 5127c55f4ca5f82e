import { type Answer, choices, complete, defineFlow, navigate, screen, text } from "@flows/builder";
import { parseFlowResponse, WhatsApp } from "@flows/client";
import { createEmulator } from "@flows/testing";

export const details = screen("DETAILS", {
  title: "Your appointment",
  data: { departments: choices([{ id: "cardio", title: "Cardiology" }]) },
});
export const confirm = screen("CONFIRM", { title: "Confirm", data: { name: "Ada", date: "2026-11-22" } });

export const asks = details
  .textInput("name", { label: "Full name", required: true })
  .dropdown("department", ({ data }) => ({ label: "Department", dataSource: data.departments }))
  .chipsSelector("tags", {
    label: "Tags",
    dataSource: [
      { id: "new", title: "New" },
      { id: "old", title: "Old" },
    ],
  })
  .datePicker("date", { label: "Date" })
  .footer("Continue", ({ form }) => navigate(confirm, { name: form.name, date: form.date }));
export const flow = defineFlow({ version: "7.3" }, [
  asks,
  confirm
    .textHeading(({ data }) => text`See you soon, ${data.name}`)
    .textBody(({ data }) => data.date)
    .footer("Done", ({ data }) => complete({ name: data.name, date: data.date })),
]);

export const client = new WhatsApp({
  accessToken: "token",
  wabaId: "1",
  phoneNumberId: "2",
  fetch: createEmulator().fetch,
});
const created = await client.flows.create({
  name: "Appointment Booking Flow",
  categories: ["APPOINTMENT_BOOKING"],
  flowJson: flow.build(),
  publish: true,
});
const { data } = await client.flows.get(created.data.id);
const answer: Answer<typeof flow> = parseFlowResponse(flow, '{"name":"Ada","date":"2026-11-22"}');
console.log(data.status, JSON.stringify(answer));
