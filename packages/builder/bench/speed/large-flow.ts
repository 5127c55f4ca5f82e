import { type AnyFlow, complete, defineFlow, navigate, screen } from "../../dist/index.js";

const IDS = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] as const;
const CITIES = [
  { id: "par", title: "Paris" },
  { id: "rom", title: "Rome" },
  { id: "ber", title: "Berlin" },
];

function headerOf(id: (typeof IDS)[number]) {
  return screen(id, { title: "Your journey", data: { name: "Ada" } });
}

type Header = ReturnType<typeof headerOf>;

/** 19 components; the Footer is the 20th. */
function layoutOf(header: Header) {
  return header
    .textHeading("Where do you want to go?")
    .textBody(({ data }) => data.name)
    .textInput("first", { label: "First name", required: true })
    .textInput("last", { label: "Last name", required: true })
    .textInput("email", { label: "E-mail", inputType: "email", helperText: "We write to you once" })
    .textInput("phone", { label: "Phone", inputType: "phone" })
    .dropdown("from", { label: "From", dataSource: CITIES, required: true })
    .dropdown("to", { label: "To", dataSource: CITIES, required: true })
    .datePicker("out", { label: "Departure", minDate: "2026-01-01", maxDate: "2026-12-31" })
    .datePicker("back", { label: "Return", minDate: "2026-01-01", maxDate: "2026-12-31" })
    .textBody("Tell us what else we should know.")
    .textInput("seat", { label: "Seat" })
    .textInput("meal", { label: "Meal" })
    .dropdown("class", { label: "Class", dataSource: CITIES })
    .chipsSelector("extras", { label: "Extras", dataSource: CITIES })
    .textInput("code", { label: "Code", helperText: "From the newsletter" })
    .textBody("Almost there.")
    .optIn("terms", { label: "I agree to the terms", required: true })
    .optIn("news", { label: "Send me the newsletter" });
}

/** A flow of 10 screens of 20 components, made anew. */
export function largeFlow(): AnyFlow {
  const headers = IDS.map(headerOf);
  const screens = headers.map((header, index) => {
    const next = headers[index + 1];
    return next === undefined
      ? layoutOf(header).footer("Done", ({ form }) => complete({ email: form.email, to: form.to }))
      : layoutOf(header).footer("Continue", ({ form }) => navigate(next, { name: form.first }));
  });
  return defineFlow({ version: "7.3" }, screens as never) as unknown as AnyFlow;
}
