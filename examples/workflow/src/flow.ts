import { complete, defineFlow, navigate, screen, text } from "@flows/builder";

const details = screen("DETAILS", { title: "Book a table" });
const confirm = screen("CONFIRM", { title: "Confirm", data: { name: "Ada", seats: "2", date: "2026-11-28" } });

/** Books a table: who, how many, and when. */
export const booking = defineFlow({ version: "7.3" }, [
  details
    .textInput("name", { label: "Your name", required: true })
    .dropdown("seats", {
      label: "Guests",
      required: true,
      dataSource: [
        { id: "2", title: "Two" },
        { id: "4", title: "Four" },
      ],
    })
    .datePicker("date", { label: "Date", required: true })
    .footer("Continue", ({ form }) => navigate(confirm, { name: form.name, seats: form.seats, date: form.date })),
  confirm
    .textHeading(({ data }) => text`A table for ${data.seats}, ${data.name}?`)
    .textBody(({ data }) => data.date)
    .footer("Book", ({ data }) => complete({ name: data.name, seats: data.seats, date: data.date })),
]);
