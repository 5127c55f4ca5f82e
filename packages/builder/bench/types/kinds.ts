/** One component, as a link of the chain and as the JSON that it emits. */
export interface Written {
  readonly dsl: string;
  readonly json: string;
}

/** A component to measure: the `index` makes its name and its texts its own. */
export type Kind = (index: number) => Written;

/** The data of every measured screen. */
export const DATA = {
  dsl: `{ cities: choices([{ id: "par", title: "Paris" }]), name: "Ada" }`,
  json: `{
        cities: {
          type: "array",
          items: { type: "object", properties: { id: { type: "string" }, title: { type: "string" } } },
          __example__: [{ id: "par", title: "Paris" }],
        },
        name: { type: "string", __example__: "Ada" },
      }`,
} as const satisfies Written;

/** The components that are measured, each as it is usually written. A new method of the chain is one entry here, and one in `budget.ts`. */
export const KINDS = {
  textHeading: (index) => ({
    dsl: `.textHeading("Heading ${index}")`,
    json: `{ type: "TextHeading", text: "Heading ${index}" }`,
  }),
  textBody: (index) => ({
    dsl: `.textBody(({ data }) => ({ text: data.name, fontWeight: ${index % 2 === 0 ? `"bold"` : `"normal"`} }))`,
    json: `{ type: "TextBody", text: "\${data.name}", "font-weight": ${index % 2 === 0 ? `"bold"` : `"normal"`} }`,
  }),
  textInput: (index) => ({
    dsl: `.textInput("text_${index}", { label: "Text ${index}", helperText: "Help ${index}", required: true })`,
    json: `{ type: "TextInput", name: "text_${index}", label: "Text ${index}", "helper-text": "Help ${index}", required: true }`,
  }),
  dropdown: (index) => ({
    dsl: `.dropdown("city_${index}", ({ data }) => ({ label: "City ${index}", dataSource: data.cities }))`,
    json: `{ type: "Dropdown", name: "city_${index}", label: "City ${index}", "data-source": "\${data.cities}" }`,
  }),
  chipsSelector: (index) => ({
    dsl: `.chipsSelector("tags_${index}", { label: "Tags ${index}", dataSource: [{ id: "a", title: "A" }, { id: "b", title: "B" }] })`,
    json: `{ type: "ChipsSelector", name: "tags_${index}", label: "Tags ${index}", "data-source": [{ id: "a", title: "A" }, { id: "b", title: "B" }] }`,
  }),
  datePicker: (index) => ({
    dsl: `.datePicker("day_${index}", { label: "Day ${index}", minDate: "2026-01-01" })`,
    json: `{ type: "DatePicker", name: "day_${index}", label: "Day ${index}", "min-date": "2026-01-01" }`,
  }),
  optIn: (index) => ({
    dsl: `.optIn("agreed_${index}", { label: "Agreed ${index}", required: true })`,
    json: `{ type: "OptIn", name: "agreed_${index}", label: "Agreed ${index}", required: true }`,
  }),
} as const satisfies Record<string, Kind>;

/** The mix that stands for a flow of many kinds: half of it with callbacks. */
export const MIX: readonly Kind[] = [KINDS.textInput, KINDS.dropdown, KINDS.datePicker, KINDS.textBody];
