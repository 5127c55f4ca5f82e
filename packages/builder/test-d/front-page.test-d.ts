import { expectError, expectType } from "tsd";
import { type Answer, choices, complete, defineFlow, navigate, screen, text } from "../dist/index.js";

const details = screen("DETAILS", {
  title: "Your appointment",
  data: { departments: choices([{ id: "cardio", title: "Cardiology" }]) },
});
const confirm = screen("CONFIRM", { title: "Confirm", data: { name: "Ada", date: "2026-11-22" } });
const asks = details
  .textInput("name", { label: "Full name", required: true })
  .dropdown("department", ({ data }) => ({ label: "Department", dataSource: data.departments }))
  .datePicker("date", { label: "Date" });
const shows = confirm
  .textHeading(({ data }) => text`See you soon, ${data.name}`)
  .textBody(({ data }) => data.date)
  .footer("Done", ({ data }) => complete({ name: data.name, date: data.date }));
const flow = defineFlow({ version: "7.3" }, [
  asks.footer("Continue", ({ form }) => navigate(confirm, { name: form.name, date: form.date })),
  shows,
]);

declare const answer: Answer<typeof flow>;
expectType<{ name: string; date: string }>(answer);

const withTags = asks.chipsSelector("tags", {
  label: "Tags",
  dataSource: [
    { id: "new", title: "New" },
    { id: "old", title: "Old" },
  ],
});
expectError(withTags.footer("Continue", ({ form }) => navigate(confirm, { name: form.name })));
expectError(withTags.footer("Continue", ({ form }) => navigate(confirm, { name: form.nam, date: form.date })));
expectError(withTags.footer("Continue", ({ form }) => navigate(confirm, { name: form.tags, date: form.date })));
expectError(screen("STEP_1", { title: "Step" }));
expectError(details.textInput("name", { label: "What should we call you?" }));

const withChips = withTags.footer("Done", ({ form }) => complete({ tags: form.tags }));
defineFlow({ version: "6.3" }, [withChips]);
expectError(defineFlow({ version: "6.0" }, [withChips]));
const detailsOnly = asks.footer("Continue", ({ form }) => navigate(confirm, { name: form.name, date: form.date }));
defineFlow({ version: "7.3" }, [detailsOnly, shows]);
expectError(defineFlow({ version: "7.3" }, [detailsOnly]));
