import { choices, complete, defineFlow, navigate, screen, text } from "@flows/builder";

const details = screen("DETAILS", {
  title: "Your appointment",
  data: { departments: choices([{ id: "cardio", title: "Cardiology" }]) },
});
const confirm = screen("CONFIRM", { title: "Confirm", data: { name: "Ada", date: "2026-11-22" } });

/** The appointment of the README's first screen. */
export const appointment = defineFlow({ version: "7.3" }, [
  details
    .textInput("name", { label: "Full name", required: true })
    .dropdown("department", ({ data }) => ({ label: "Department", dataSource: data.departments }))
    .datePicker("date", { label: "Date" })
    .footer("Continue", ({ form }) => navigate(confirm, { name: form.name, date: form.date })),
  confirm
    .textHeading(({ data }) => text`See you soon, ${data.name}`)
    .textBody(({ data }) => data.date)
    .footer("Done", ({ data }) => complete({ name: data.name, date: data.date })),
]);
