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
  textSubheading: (index) => ({
    dsl: `.textSubheading("Subheading ${index}")`,
    json: `{ type: "TextSubheading", text: "Subheading ${index}" }`,
  }),
  textCaption: (index) => ({
    dsl: `.textCaption({ text: "Caption ${index}", fontWeight: "italic" })`,
    json: `{ type: "TextCaption", text: "Caption ${index}", "font-weight": "italic" }`,
  }),
  textArea: (index) => ({
    dsl: `.textArea("comment_${index}", { label: "Comment ${index}", maxLength: 300 })`,
    json: `{ type: "TextArea", name: "comment_${index}", label: "Comment ${index}", "max-length": 300 }`,
  }),
  checkboxGroup: (index) => ({
    dsl: `.checkboxGroup("boxes_${index}", ({ data }) => ({ label: "Boxes ${index}", dataSource: data.cities }))`,
    json: `{ type: "CheckboxGroup", name: "boxes_${index}", label: "Boxes ${index}", "data-source": "\${data.cities}" }`,
  }),
  radioButtonsGroup: (index) => ({
    dsl: `.radioButtonsGroup("plan_${index}", { label: "Plan ${index}", dataSource: [{ id: "a", title: "A" }, { id: "b", title: "B" }] })`,
    json: `{ type: "RadioButtonsGroup", name: "plan_${index}", label: "Plan ${index}", "data-source": [{ id: "a", title: "A" }, { id: "b", title: "B" }] }`,
  }),
  calendarPicker: (index) => ({
    dsl: `.calendarPicker("stay_${index}", { label: "Day ${index}", minDate: "2026-01-01" })`,
    json: `{ type: "CalendarPicker", name: "stay_${index}", label: "Day ${index}", "min-date": "2026-01-01" }`,
  }),
  embeddedLink: (index) => ({
    dsl: `.embeddedLink("Terms ${index}", openUrl("https://example.org"))`,
    json: `{ type: "EmbeddedLink", text: "Terms ${index}", "on-click-action": { name: "open_url", url: "https://example.org" } }`,
  }),
  image: (index) => ({
    dsl: `.image({ src: "iVBORw0KGgo=", height: ${100 + index}, altText: "A picture" })`,
    json: `{ type: "Image", src: "iVBORw0KGgo=", height: ${100 + index}, "alt-text": "A picture" }`,
  }),
  imageCarousel: () => ({
    dsl: `.imageCarousel({ images: [{ src: "iVBORw0KGgo=", altText: "A picture" }] })`,
    json: `{ type: "ImageCarousel", images: [{ src: "iVBORw0KGgo=", "alt-text": "A picture" }] }`,
  }),
  photoPicker: (index) => ({
    dsl: `.photoPicker("photos_${index}", { label: "Photos ${index}", maxUploadedPhotos: 2 })`,
    json: `{ type: "PhotoPicker", name: "photos_${index}", label: "Photos ${index}", "max-uploaded-photos": 2 }`,
  }),
  documentPicker: (index) => ({
    dsl: `.documentPicker("files_${index}", { label: "Files ${index}", maxUploadedDocuments: 2 })`,
    json: `{ type: "DocumentPicker", name: "files_${index}", label: "Files ${index}", "max-uploaded-documents": 2 }`,
  }),
  if: (index) => ({
    dsl: `.if(({ data }) => data.name.eq("Ada"), (branch) => branch.textInput("more_${index}", { label: "More ${index}" }))`,
    json: `{ type: "If", condition: "\`\${data.name} == 'Ada'\`", then: [{ type: "TextInput", name: "more_${index}", label: "More ${index}" }] }`,
  }),
  switch: (index) => ({
    dsl: `.switch(({ data }) => data.name, { Ada: (part) => part.textInput("case_${index}", { label: "Case ${index}" }), Bob: (part) => part.textBody("Hello") })`,
    json: `{ type: "Switch", value: "\${data.name}", cases: { Ada: [{ type: "TextInput", name: "case_${index}", label: "Case ${index}" }], Bob: [{ type: "TextBody", text: "Hello" }] } }`,
  }),
  use: (index) => ({
    dsl: `.use(fragment((part) => part.textInput("used_${index}", { label: "Used ${index}" })))`,
    json: `{ type: "TextInput", name: "used_${index}", label: "Used ${index}" }`,
  }),
  each: (index) => ({
    dsl: `.each([{ id: "a" }, { id: "b" }], (part, item) => part.textInput(\`each_${index}_\${item.id}\`, { label: "Each ${index}" }))`,
    json: `{ type: "TextInput", name: "each_${index}_a", label: "Each ${index}" }, { type: "TextInput", name: "each_${index}_b", label: "Each ${index}" }`,
  }),
} as const satisfies Record<string, Kind>;

/** The mix that stands for a flow of many kinds: half of it with callbacks. */
export const MIX: readonly Kind[] = [KINDS.textInput, KINDS.dropdown, KINDS.datePicker, KINDS.textBody];
