// Every kind of screen and block, exported: a package that shares its screens has all of their types in its declarations.
import {
  type Answer,
  choices,
  complete,
  dataExchange,
  defineFlow,
  forward,
  fragment,
  longTexts,
  navigate,
  openUrl,
  SUCCESS,
  screen,
  text,
} from "@flows/builder";

const items = [
  { id: "one", title: "One" },
  { id: "two", title: "Two" },
] as const;

export const consent = fragment((part) => part.optIn("agreed", { label: "I agree", required: true }));
export const city = fragment({ data: { cities: choices([{ id: "par", title: "Paris" }]) } }, (part) =>
  part.dropdown("city", ({ data }) => ({ label: "City", dataSource: data.cities })),
);
export const summary = screen("SUMMARY", { title: "Summary", data: { name: "Ada", vip: false } });
export const lists = screen("LISTS", { title: "Lists" }).navigationList("places", {
  listItems: [
    { id: "shop", mainContent: { title: "Shop" }, onClickAction: navigate(summary, { name: "x", vip: true }) },
  ],
});
export const terms = screen("TERMS", { title: "Terms" })
  .richText("# Terms")
  .footer("Back", dataExchange({ read: true }));
export const details = forward(
  screen("DETAILS", { title: "Details", data: { cities: choices([{ id: "par", title: "Paris" }]) } }),
  {
    form: { email: "string" },
  },
);
export const laid = details
  .textHeading("Details")
  .textInput("email", { label: "E-mail", inputType: "email", sensitive: true })
  .textInput("seats", { label: "Seats", inputType: "number" })
  .textArea("note", { label: "Note" })
  .checkboxGroup("boxes", { label: "Boxes", dataSource: items })
  .radioButtonsGroup("plan", { label: "Plan", dataSource: items })
  .chipsSelector("chips", { label: "Chips", dataSource: items })
  .datePicker("day", { label: "Day" })
  .calendarPicker("stay", { mode: "range", label: { startDate: "From", endDate: "To" } })
  .photoPicker("photos", { label: "Photos", maxUploadedPhotos: 3 })
  .image({ src: "iVBORw0KGgo=" })
  .imageCarousel({ images: [{ src: "iVBORw0KGgo=", altText: "A room" }] })
  .embeddedLink("Site", openUrl("https://example.org"))
  .use(consent)
  .use(city)
  .each(["age", "height"], (part, id) => part.textInput(`q_${id}`, { label: id }))
  .if(
    ({ form }) => form.agreed,
    (branch) => branch.textInput("phone", { label: "Phone", inputType: "phone" }),
    (branch) => branch.textBody("As you like"),
  )
  .switch(({ form }) => form.plan, { one: (branch) => branch.textInput("why", { label: "Why?" }) });
export const done = laid.footer("Next", ({ form }) =>
  navigate(summary, { name: text`${form.email}`, vip: form.agreed }),
);
export const inForm = screen("FORM", { title: "Form" }).form((form) =>
  form
    .textInput("name", { label: "Name", initValue: "Ada" })
    .footer("Send", ({ form: fields }) => dataExchange({ name: fields.name }, { next: [SUCCESS] })),
);
export const asked = screen("ASKED", { title: "Asked", terminal: true, refreshOnBack: true }).chipsSelector("chips", {
  label: "Chips",
  dataSource: items,
  onSelectAction: dataExchange({ chosen: true }),
});
export const long = longTexts
  .screen("LONG", { title: "Long" })
  .textInput("name", { label: "What should we call you?" });
export const end = summary
  .textBody(details.form.email)
  .footer("Done", ({ data }) =>
    complete({ name: data.name, email: laid.form.email, phone: laid.form.phone, plan: laid.form.plan }),
  );

export const flow = defineFlow({ version: "7.3" }, [done, end]);
export type Booked = Answer<typeof flow>;
const booked = { name: "Ada", email: "ada@example.org", phone: undefined, plan: "one" } satisfies Booked;
console.log(flow.build().screens.length, booked.plan);
