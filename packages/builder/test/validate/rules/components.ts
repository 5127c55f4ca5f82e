import {
  branch,
  choose,
  done,
  field,
  flow,
  form,
  main,
  navigate,
  options,
  type Part,
  screen,
  text,
  two,
  words,
} from "../documents.ts";
import type { BrokenRules } from "./broken.ts";

const C = "screens[0].layout.children[0]";
const image = "iVBORw0KGgo=";
const range = { type: "CalendarPicker", name: "c", mode: "range", label: { "start-date": "From", "end-date": "To" } };
const single = { type: "CalendarPicker", name: "c", label: "C" };
const day = { type: "DatePicker", name: "d", label: "D" };
const flag = { a: { type: "boolean", __example__: true } };
const list = (items: readonly Part[], more: Part = {}) => ({
  type: "NavigationList",
  name: "n",
  "list-items": items,
  ...more,
});
const item = { id: "a", "main-content": { title: "A" } };
const lead = { "on-click-action": navigate("LAST") };
const dropdown = (items: readonly Part[]) => ({ type: "Dropdown", name: "d", label: "D", "data-source": items });
const nested = (depth: number): Part => branch("${data.a}", [depth === 1 ? text : nested(depth - 1)]);
const many = (count: number, component: Part) => Array.from({ length: count }, () => component);

/** What rules tell of components. */
export const components: BrokenRules = {
  "component-count": [
    { what: "101", document: main(many(100, text)), told: ["MAX_ALLOWED_COMPONENTS_PER_SCREEN screens[0]"] },
    {
      what: "51, of which Meta only documents 50",
      document: main(many(50, text)),
      told: ["warning MAX_ALLOWED_COMPONENTS_PER_SCREEN screens[0]"],
    },
  ],
  "type-count": [
    {
      what: "in the branch with the most",
      document: main([branch("${data.a}", many(4, { type: "Image", src: image }), [text])], flag),
      told: [`COMPONENT_TYPE_MAX_NUMBER_PER_SCREEN ${C}.then[3].type`],
    },
    {
      what: "pickers of two kinds",
      document: main([
        { type: "PhotoPicker", name: "p", label: "P" },
        { type: "DocumentPicker", name: "d", label: "D" },
      ]),
      told: [
        `COMPONENT_TYPE_MAX_NUMBER_PER_SCREEN ${C}.type`,
        "COMPONENT_TYPE_MAX_NUMBER_PER_SCREEN screens[0].layout.children[1].type",
      ],
    },
    {
      what: "two Forms, since 7.0",
      document: main([form([text]), { ...form([text]), name: "g" }]),
      told: ["COMPONENT_TYPE_MAX_NUMBER_PER_SCREEN screens[0].layout.children[1].type"],
    },
  ],
  "stands-alone": [
    {
      what: "a RichText with a text",
      document: main([{ type: "RichText", text: "# A" }, text]),
      told: [`INVALID_COMPONENT_PLACEMENT ${C}.type`],
    },
    {
      what: "a RichText with a Footer, before 6.3",
      document: main([{ type: "RichText", text: "# A" }], {}, { version: "6.2" }),
      told: [`INVALID_COMPONENT_PLACEMENT ${C}.type`],
    },
    {
      what: "a RichText with a Footer, in 5.1",
      document: main([{ type: "RichText", text: "# A" }], {}, { version: "5.1" }),
      told: [`INVALID_RICHTEXT_PLACEMENT ${C}.type`],
    },
    {
      what: "a NavigationList with a text",
      document: two([list([item], lead), text]),
      told: [`INVALID_COMPONENT_PLACEMENT ${C}.type`],
    },
  ],
  bounds: [
    {
      what: "of a text",
      document: main([{ ...field, "min-chars": 9, "max-chars": 5 }]),
      told: [`MIN_VALUE_GREATER_THAN_MAX ${C}.min-chars`],
    },
    {
      what: "of chips, which Meta lets pass",
      document: main([
        {
          type: "ChipsSelector",
          name: "c",
          label: "C",
          "data-source": options,
          "min-selected-items": 2,
          "max-selected-items": 1,
        },
      ]),
      told: [`warning MIN_VALUE_GREATER_THAN_MAX ${C}.min-selected-items`],
    },
  ],
  "calendar-modes": [
    {
      what: "what is for ranges",
      document: main([{ ...single, title: "T" }]),
      told: [`INVALID_PROPERTY_NAME_FOR_CONDITION ${C}.title`],
    },
    {
      what: "a reference in what is for ranges",
      document: main([{ ...single, "min-days": "${data.a}" }], { a: { type: "number", __example__: 1 } }),
      told: [`INVALID_PROPERTY_NAME_FOR_CONDITION ${C}.min-days`],
    },
    {
      what: "two ends of one day",
      document: main([{ ...single, required: { "start-date": true } }]),
      told: [`INVALID_TYPE ${C}.required`],
    },
    { what: "one text for a range", document: main([{ ...range, label: "C" }]), told: [`INVALID_TYPE ${C}.label`] },
    {
      what: "a range without an end",
      document: main([{ ...range, label: { "start-date": "From" } }]),
      told: [`MISSING_CALENDAR_PICKER_RANGE_MODE_PROP ${C}.label`],
    },
    {
      what: "a range with more than two ends",
      document: main([{ ...range, "helper-text": { "start-date": "x", middle: "y" } }]),
      told: [`UNEXPECTED_CALENDAR_PICKER_RANGE_MODE_PROP ${C}.helper-text`],
    },
    {
      what: "fewer days at most than at least",
      document: main([{ ...range, "min-days": 5, "max-days": 2 }]),
      told: [`INVALID_MIN_MAX_DAYS ${C}.min-days`],
    },
  ],
  dates: [
    {
      what: "the first after the last",
      document: main([{ ...day, "min-date": "2026-02-01", "max-date": "2026-01-01" }]),
      told: [`INVALID_DATE_RANGE ${C}.min-date`, `INVALID_DATE_RANGE ${C}.max-date`],
    },
    {
      what: "no day",
      document: main([{ ...day, "min-date": "2026-02-30" }]),
      told: [`INVALID_DATE_RANGE ${C}.min-date`],
    },
    {
      what: "a day to start with outside of the bounds",
      document: main([{ ...day, "max-date": "2026-01-01", "init-value": "2026-01-02" }]),
      told: [`INVALID_DATE_RANGE ${C}.init-value`],
    },
    {
      what: "a CalendarPicker's day in another format",
      document: main([{ ...single, "init-value": "01/02/2026" }]),
      told: [`INVALID_DATE_SINGLE_INIT_VALUE_FORMAT ${C}.init-value`],
    },
    {
      what: "a range the wrong way round",
      document: main([{ ...range, "init-value": { "start-date": "2026-02-01", "end-date": "2026-01-01" } }]),
      told: [`INVALID_DATE_RANGE ${C}.init-value.start-date`, `INVALID_DATE_RANGE ${C}.init-value.end-date`],
    },
    {
      what: "one end of a range outside of the bounds",
      document: main([
        { ...range, "max-date": "2026-01-15", "init-value": { "start-date": "2026-01-01", "end-date": "2026-02-01" } },
      ]),
      told: [`INVALID_DATE_RANGE ${C}.init-value.end-date`],
    },
  ],
  carousels: [
    {
      what: "four images",
      document: main([{ type: "ImageCarousel", images: many(4, { src: image, "alt-text": "a" }) }]),
      told: [`INVALID_PROPERTY_VALUE ${C}.images`],
    },
    {
      what: "four in a flow",
      document: flow(
        ["A", "B"].map((id) =>
          screen(id, [...many(2, { type: "ImageCarousel", images: [{ src: image, "alt-text": "a" }] }), done], {
            terminal: true,
          }),
        ),
      ),
      told: ["INVALID_PROPERTY_VALUE screens[1].layout.children[1].type"],
    },
  ],
  "images-or-colors": [
    {
      what: "some of each",
      document: main([
        dropdown([
          { id: "a", title: "A", image },
          { id: "b", title: "B", color: "#00FF00" },
        ]),
      ]),
      told: [
        `DATA_SOURCE_ITEMS_HAVE_BOTH_IMAGE_AND_COLOR ${C}.data-source[1].color`,
        `DATA_SOURCE_ITEMS_HAVE_BOTH_IMAGE_AND_COLOR ${C}.data-source[0].image`,
      ],
    },
    {
      what: "both on one",
      document: main([
        {
          type: "RadioButtonsGroup",
          name: "a",
          label: "A",
          "data-source": [{ id: "a", title: "A", image, color: "#00FF00" }],
        },
      ]),
      told: [
        `DATA_SOURCE_ITEMS_HAVE_BOTH_IMAGE_AND_COLOR ${C}.data-source[0].color`,
        `DATA_SOURCE_ITEMS_HAVE_BOTH_IMAGE_AND_COLOR ${C}.data-source[0].image`,
      ],
    },
  ],
  "navigation-lists": [
    { what: "no action", document: two([list([item])]), told: [`MISSING_REQUIRED_PROPERTY ${C}`] },
    {
      what: "an action on one item",
      document: two([list([{ ...item, ...lead }, item])]),
      told: [`MISSING_REQUIRED_PROPERTY ${C}`],
    },
    {
      what: "actions on both",
      document: two([list([{ ...item, ...lead }], lead)]),
      told: [
        `DUPLICATE_PROPETY_FOR_CONDITION ${C}.on-click-action`,
        `DUPLICATE_PROPETY_FOR_CONDITION ${C}.list-items[0].on-click-action`,
      ],
    },
    {
      what: "an end without anything",
      document: two([list([{ ...item, end: {} }], lead)]),
      told: [`DUPLICATE_PROPETY_FOR_CONDITION ${C}.list-items[0].end`],
    },
    {
      what: "an end beside large images",
      document: two([list([{ ...item, end: { title: "E" } }], { ...lead, "media-size": "large" })]),
      told: [`INVALID_PROPERTY_VALUE_FOR_CONDITION ${C}.media-size`],
    },
    {
      what: "two badges",
      document: two([list(many(2, { ...item, badge: "New" }), lead)]),
      told: [`MAX_ITEMS_REQUIRED ${C}.list-items`],
    },
    {
      what: "on a terminal screen",
      document: flow([
        screen("A", [list([item], lead)], { terminal: true }),
        screen("LAST", [done], { terminal: true }),
      ]),
      told: ["INVALID_PROPERTY_KEY screens[0]"],
    },
  ],
  "form-initial-values": [
    {
      what: "for no field",
      document: main([form([field], { "init-values": { fieldd: "x" } })]),
      told: [`INVALID_PROPERTY_VALUE ${C}.init-values`],
    },
    {
      what: "of another type",
      document: main([form([field], { "init-values": { field: 5 } })]),
      told: [`INVALID_PROPERTY_VALUE ${C}.init-values`],
    },
    {
      what: "of another type, before Meta looked",
      document: main([form([field], { "init-values": { field: 5 } })], {}, { version: "6.3" }),
      told: [],
    },
    {
      what: "for a picker",
      document: main([form([{ type: "PhotoPicker", name: "p", label: "P" }], { "init-values": { p: "x" } })]),
      told: [`NATIVE_COMPONENT_IN_FORM_INIT_VALUES ${C}.init-values`],
    },
    {
      what: "that is read from nowhere",
      document: main([form([field], { "init-values": { field: "${data.a}" } })]),
      told: ["INVALID_FLOW_JSON "],
    },
  ],
  "form-error-messages": [
    {
      what: "a number",
      document: main([form([field], { "error-messages": { field: 5 } })]),
      told: [`INVALID_PROPERTY_VALUE ${C}.error-messages`],
    },
    {
      what: "one text for a range",
      document: main([form([range], { "error-messages": { c: "x" } })]),
      told: [`INVALID_PROPERTY_VALUE ${C}.error-messages`],
    },
  ],
  branches: [
    {
      what: "an If with nothing in it",
      document: main([branch("${data.a}", [])], flag),
      told: [`INVALID_PROPERTY_VALUE ${C}.then`],
    },
    { what: "an If that is always true", document: main([branch(true, [text])]), told: ["INVALID_FLOW_JSON "] },
    {
      what: "a Switch without cases",
      document: main([choose({})], { a: words }),
      told: [`INVALID_PROPERTY_VALUE ${C}.cases`],
    },
  ],
  "if-nesting": [{ what: "four", document: main([nested(4)], flag), told: [`MAXIMUM_IF_NESTING ${C}`] }],
  "rich-texts": [
    {
      what: "put together",
      document: main([{ type: "RichText", text: "Hi ${data.a}" }], { a: words }),
      told: [`INVALID_PROPERTY_VALUE ${C}.text`],
    },
    {
      what: "in backticks",
      document: main([{ type: "RichText", text: "`'Hi ' ${data.a}`" }], { a: words }),
      told: [`INVALID_PROPERTY_VALUE ${C}.text`],
    },
  ],
  "static-paragraphs": [
    {
      what: "a reference",
      document: main([{ ...text, text: ["Hello", "${data.a}"] }], { a: words }),
      told: [`INVALID_TEXT_DYNAMIC_DATA ${C}.text[1]`],
    },
  ],
};
