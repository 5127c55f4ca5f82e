const IDS = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];

function cities() {
  return [
    { id: "par", title: "Paris" },
    { id: "rom", title: "Rome" },
    { id: "ber", title: "Berlin" },
  ];
}

function components(next: string | undefined) {
  return [
    { type: "TextHeading", text: "Where do you want to go?" },
    { type: "TextBody", text: "${data.name}" },
    { type: "TextInput", name: "first", label: "First name", required: true },
    { type: "TextInput", name: "last", label: "Last name", required: true },
    { type: "TextInput", name: "email", label: "E-mail", "input-type": "email", "helper-text": "We write to you once" },
    { type: "TextInput", name: "phone", label: "Phone", "input-type": "phone" },
    { type: "Dropdown", name: "from", label: "From", "data-source": cities(), required: true },
    { type: "Dropdown", name: "to", label: "To", "data-source": cities(), required: true },
    { type: "DatePicker", name: "out", label: "Departure", "min-date": "2026-01-01", "max-date": "2026-12-31" },
    { type: "DatePicker", name: "back", label: "Return", "min-date": "2026-01-01", "max-date": "2026-12-31" },
    { type: "TextBody", text: "Tell us what else we should know." },
    { type: "TextInput", name: "seat", label: "Seat" },
    { type: "TextInput", name: "meal", label: "Meal" },
    { type: "Dropdown", name: "class", label: "Class", "data-source": cities() },
    { type: "ChipsSelector", name: "extras", label: "Extras", "data-source": cities() },
    { type: "TextInput", name: "code", label: "Code", "helper-text": "From the newsletter" },
    { type: "TextBody", text: "Almost there." },
    { type: "OptIn", name: "terms", label: "I agree to the terms", required: true },
    { type: "OptIn", name: "news", label: "Send me the newsletter" },
    next === undefined
      ? {
          type: "Footer",
          label: "Done",
          "on-click-action": { name: "complete", payload: { email: "${form.email}", to: "${form.to}" } },
        }
      : {
          type: "Footer",
          label: "Continue",
          "on-click-action": {
            name: "navigate",
            next: { type: "screen", name: next },
            payload: { name: "${form.first}" },
          },
        },
  ];
}

/** What `largeFlow` builds, as literals. */
export function largeLiteral() {
  return {
    version: "7.3",
    screens: IDS.map((id, index) => ({
      id,
      title: "Your journey",
      data: { name: { type: "string", __example__: "Ada" } },
      ...(index === IDS.length - 1 && { terminal: true }),
      layout: { type: "SingleColumnLayout", children: components(IDS[index + 1]) },
    })),
  };
}
