import {
  branch,
  complete,
  done,
  field,
  flow,
  footer,
  form,
  main,
  navigate,
  options,
  screen,
  text,
  two,
} from "../documents.ts";
import type { BrokenRules } from "./broken.ts";

const C = "screens[0].layout.children[0]";
const link = { type: "EmbeddedLink", text: "x" };
const dropdown = { type: "Dropdown", name: "d", label: "D", "data-source": options };

/** A Dropdown of many options, the last of which has an image. */
function manyOptions(count: number, last: object = { image: "aGk=" }): object {
  const items = Array.from({ length: count }, (_, id) => ({ id: `${id}`, title: "T", ...(id === count - 1 && last) }));
  return { ...dropdown, name: `d${count}${"image" in last}`, "data-source": items };
}

/** What the schema stage refuses. */
export const structure: BrokenRules = {
  "missing-property": [
    {
      what: "a component",
      document: main([{ type: "TextInput", name: "a" }]),
      told: [`MISSING_REQUIRED_PROPERTY ${C}`],
    },
    { what: "a component without a type", document: main([{}]), told: [`MISSING_REQUIRED_PROPERTY ${C}`] },
    { what: "a screen", document: flow([{ id: "A", title: "A" }]), told: ["MISSING_REQUIRED_PROPERTY screens[0]"] },
    { what: "the document", document: { version: "7.3" }, told: ["MISSING_REQUIRED_PROPERTY "] },
    {
      what: "an action without a name",
      document: main([footer({})]),
      told: [`MISSING_REQUIRED_PROPERTY ${C}['on-click-action']`],
    },
    {
      what: "an action without a name, with a payload",
      document: main([footer({ payload: {} })]),
      told: [
        `MISSING_REQUIRED_PROPERTY ${C}['on-click-action']`,
        `NOT_KEYWORD_SCHEMA_VALIDATION_FAILED ${C}['on-click-action']`,
      ],
    },
    {
      what: "a select action without a payload",
      document: main([{ ...dropdown, "on-select-action": { name: "data_exchange" } }]),
      told: [`MISSING_REQUIRED_PROPERTY ${C}['on-select-action']`],
    },
    {
      what: "an action that may not stand there, without a payload",
      document: main([{ ...dropdown, "on-select-action": { name: "complete" } }]),
      told: [`MISSING_REQUIRED_PROPERTY ${C}['on-select-action']`],
    },
    {
      what: "a navigate without a target's type",
      document: main([footer({ name: "navigate", next: { name: "B" } })]),
      told: [`MISSING_REQUIRED_PROPERTY ${C}['on-click-action'].next`],
    },
    {
      what: "data without an example",
      document: main([], { a: { type: "string" } }),
      told: ["MISSING_REQUIRED_PROPERTY screens[0].data['a']"],
    },
  ],
  "unknown-property": [
    { what: "of a component", document: main([{ ...text, colour: 1 }]), told: [`INVALID_PROPERTY_KEY ${C}.colour`] },
    {
      what: "of a component without a type",
      document: main([{ text: "x" }]),
      told: [`INVALID_PROPERTY_KEY ${C}.text`],
    },
    {
      what: "of another action, on an action that may not stand there either",
      document: main([{ ...link, "on-click-action": { ...navigate("MAIN"), name: "complete" } }]),
      told: [`NOT_KEYWORD_SCHEMA_VALIDATION_FAILED ${C}['on-click-action']`],
    },
    {
      what: "newer than the version",
      document: main([{ ...field, "label-variant": "large" }], {}, { version: "6.3" }),
      told: [`INVALID_PROPERTY_KEY ${C}.label-variant`],
    },
    {
      what: "gone since a version",
      document: main([], {}, { data_channel_uri: "https://example.com" }),
      told: ["INVALID_PROPERTY_KEY data_channel_uri"],
    },
    {
      what: "of another action",
      document: main([footer({ ...complete, next: {} })]),
      told: [`NOT_KEYWORD_SCHEMA_VALIDATION_FAILED ${C}['on-click-action']`],
    },
    {
      what: "of no action",
      document: main([footer({ ...complete, to: 1 })]),
      told: [`INVALID_PROPERTY_KEY ${C}['on-click-action'].to`],
    },
    {
      what: "of where navigate leads",
      document: main([footer({ name: "navigate", next: { type: "screen", name: "B", id: 1 } })]),
      told: [`INVALID_PROPERTY_KEY ${C}['on-click-action'].next.id`],
    },
  ],
  "property-type": [
    {
      what: "a number for a text",
      document: main([{ ...field, label: 5 }]),
      told: [`INVALID_PROPERTY_TYPE ${C}.label`],
    },
    {
      what: "a number to start a text with",
      document: main([{ ...field, "init-value": 5 }]),
      told: [`INVALID_PROPERTY_TYPE ${C}['init-value']`],
    },
    { what: "a list for a screen", document: flow([[]]), told: ["INVALID_PROPERTY_TYPE screens[0]"] },
    { what: "a text for a component", document: main(["x"]), told: [`INVALID_PROPERTY_TYPE ${C}`] },
    {
      what: "a text for an option",
      document: main([{ ...dropdown, "data-source": ["x"] }]),
      told: [`INVALID_PROPERTY_TYPE ${C}['data-source'][0]`],
    },
    {
      what: "a text for an action",
      document: main([footer("complete" as never)]),
      told: [
        `INVALID_PROPERTY_TYPE ${C}['on-click-action']`,
        `NOT_KEYWORD_SCHEMA_VALIDATION_FAILED ${C}['on-click-action']`,
      ],
    },
    {
      what: "a text for an action before open_url existed",
      document: main([footer("complete" as never)], {}, { version: "5.1" }),
      told: [`INVALID_PROPERTY_TYPE ${C}['on-click-action']`],
    },
    {
      what: "a list for a payload",
      document: main([footer({ name: "complete", payload: [] })]),
      told: [`INVALID_PROPERTY_TYPE ${C}['on-click-action'].payload`],
    },
    {
      what: "a decimal for a whole number",
      document: main([{ type: "TextArea", name: "a", label: "A", "max-length": 1.5 }]),
      told: [`INVALID_PROPERTY_TYPE ${C}['max-length']`],
    },
    { what: "a text for data", document: main([], { a: "x" }), told: ["INVALID_PROPERTY_TYPE screens[0].data['a']"] },
    {
      what: "a text for the routes of a screen",
      document: main([], {}, { routing_model: { MAIN: "MAIN" } }),
      told: ["INVALID_PROPERTY_TYPE routing_model['MAIN']"],
    },
    {
      what: "a text for the components of a case",
      document: main([{ type: "Switch", value: "${data.a}", cases: { a: "x" } }]),
      told: [`INVALID_PROPERTY_TYPE ${C}.cases['a']`],
    },
    {
      what: "a list of texts before 5.1",
      document: main([{ ...text, text: ["x"] }], {}, { version: "5.0" }),
      told: [`INVALID_PROPERTY_TYPE ${C}.text`],
    },
  ],
  "null-value": [
    { what: "in a property", document: main([{ ...text, visible: null }]), told: ["INVALID_FLOW_JSON "] },
    { what: "for an action", document: main([footer(null as never)]), told: ["INVALID_FLOW_JSON "] },
  ],
  "reserved-property": [{ what: "meta", document: main([], {}, { meta: {} }), told: ["INVALID_FLOW_JSON "] }],
  reference: [
    {
      what: "a text for options, of which Meta says nothing else",
      document: main([{ ...dropdown, "data-source": "cities" }]),
      told: [`PATTERN_MISMATCH ${C}['data-source']`],
    },
    {
      what: "a text for a boolean",
      document: main([{ ...text, visible: "yes" }]),
      told: [`PATTERN_MISMATCH ${C}.visible`],
    },
    {
      what: "an empty list where a reference may stand",
      document: main([{ type: "ImageCarousel", images: [] }]),
      told: [`INVALID_PROPERTY_TYPE ${C}.images`],
    },
    {
      what: "a list with something wrong in an item",
      document: main([{ type: "ImageCarousel", images: [{ src: "aGk=" }] }]),
      told: [`INVALID_PROPERTY_TYPE ${C}.images`],
    },
  ],
  "static-name": [
    { what: "a reference", document: main([{ ...field, name: "${data.a}" }]), told: [`PATTERN_MISMATCH ${C}.name`] },
  ],
  "blank-text": [
    {
      what: "a name",
      document: main([{ ...field, name: "" }]),
      told: [`MIN_CHARS_REQUIRED ${C}.name`, `PATTERN_MISMATCH ${C}.name`],
    },
    {
      what: "a label",
      document: main([{ ...field, label: "" }]),
      told: [`MIN_CHARS_REQUIRED ${C}.label`, `PATTERN_MISMATCH ${C}.label`],
    },
    { what: "a text", document: main([{ ...text, text: " " }]), told: [`PATTERN_MISMATCH ${C}.text`] },
    {
      what: "an image, which Meta lets pass",
      document: main([{ type: "Image", src: "" }]),
      told: [`warning PATTERN_MISMATCH ${C}.src`],
    },
    {
      what: "the name of the next screen",
      document: main([footer(navigate(" "))]),
      told: [`PATTERN_MISMATCH ${C}['on-click-action'].next.name`],
    },
  ],
  "escaped-quote": [
    { what: "in a text", document: main([{ ...text, text: "It\\'s" }]), told: [`PATTERN_MISMATCH ${C}.text`] },
  ],
  "enum-value": [
    {
      what: "a word that is not among them",
      document: main([{ ...field, "input-type": "date" }]),
      told: [`INVALID_ENUM_VALUE ${C}['input-type']`],
    },
    {
      what: "a blank",
      document: main([{ type: "Image", src: "aGk=", "scale-type": "" }]),
      told: [`INVALID_ENUM_VALUE ${C}['scale-type']`],
    },
    {
      what: "one that Meta lets pass since 6.0",
      document: main([{ type: "CheckboxGroup", name: "c", label: "C", "data-source": options, "media-size": "huge" }]),
      told: [`warning INVALID_ENUM_VALUE ${C}['media-size']`],
    },
  ],
  "switch-value": [
    {
      what: "a plain text",
      document: main([{ type: "Switch", value: "a", cases: { a: [text] } }]),
      told: [`PATTERN_MISMATCH ${C}.value`],
    },
    {
      what: "a blank",
      document: main([{ type: "Switch", value: " ", cases: { a: [text] } }]),
      told: [`PATTERN_MISMATCH ${C}.value`],
    },
  ],
  "case-name": [
    {
      what: "that begins with a digit",
      document: main([{ type: "Switch", value: "${data.a}", cases: { "1": [text] } }]),
      told: [`PATTERN_MISMATCH ${C}.cases.1`],
    },
  ],
  color: [
    {
      what: "by its name",
      document: main([{ ...dropdown, "data-source": [{ id: "a", title: "A", color: "red" }] }]),
      told: [`PATTERN_MISMATCH ${C}['data-source'][0].color`],
    },
  ],
  "pattern-format": [
    {
      what: "that is none",
      document: main([{ ...field, pattern: "(", "helper-text": "h" }]),
      told: [`INVALID_PROPERTY_VALUE_FORMAT ${C}.pattern`],
    },
  ],
  "pattern-input": [
    {
      what: "without a help",
      document: main([{ ...field, pattern: "a" }]),
      told: [`MISSING_REQUIRED_PROPERTY ${C}`, `ONE_OF_SCHEMA_VALIDATION_FAILED ${C}`],
    },
    {
      what: "in a Form, where Meta lets it pass",
      document: main([form([{ ...field, pattern: "a", "input-type": "phone" }])]),
      told: [
        `warning MISSING_REQUIRED_PROPERTY ${C}.children[0]`,
        `warning INVALID_ENUM_VALUE ${C}.children[0]['input-type']`,
        `warning ONE_OF_SCHEMA_VALIDATION_FAILED ${C}.children[0]`,
      ],
    },
    {
      what: "for an e-mail",
      document: main([{ ...field, pattern: "a", "helper-text": "h", "input-type": "email" }]),
      told: [`INVALID_ENUM_VALUE ${C}['input-type']`, `ONE_OF_SCHEMA_VALIDATION_FAILED ${C}`],
    },
  ],
  "footer-captions": [
    { what: "left alone", document: main([{ ...done, "left-caption": "x" }]), told: [`INVALID_DEPENDENCIES ${C}`] },
    {
      what: "all three",
      document: main([{ ...done, "left-caption": "x", "right-caption": "x", "center-caption": "x" }]),
      told: [`NOT_KEYWORD_SCHEMA_VALIDATION_FAILED ${C}`],
    },
  ],
  "number-bounds": [
    {
      what: "below",
      document: main([{ type: "PhotoPicker", name: "p", label: "P", "max-file-size-kb": 0 }]),
      told: [`MINIMUM_VALUE_REQUIRED ${C}['max-file-size-kb']`],
    },
    {
      what: "above",
      document: main([{ type: "PhotoPicker", name: "p", label: "P", "max-uploaded-photos": 31 }]),
      told: [`MAXIMUM_VALUE_REQUIRED ${C}['max-uploaded-photos']`],
    },
  ],
  "too-few-items": [
    { what: "screens", document: flow([]), told: ["MIN_ITEMS_REQUIRED screens"] },
    {
      what: "options",
      document: main([{ ...dropdown, "data-source": [] }]),
      told: [`MIN_ITEMS_REQUIRED ${C}['data-source']`],
    },
    {
      what: "paragraphs, of which Meta says nothing",
      document: main([{ ...text, text: [] }]),
      told: [`warning MIN_ITEMS_REQUIRED ${C}.text`],
    },
    {
      what: "chips, of which Meta only documents two",
      document: main([{ type: "ChipsSelector", name: "c", label: "C", "data-source": options.slice(1) }]),
      told: [`warning MIN_ITEMS_REQUIRED ${C}['data-source']`],
    },
  ],
  "too-many-items": [
    {
      what: "tags",
      document: two([
        {
          type: "NavigationList",
          name: "n",
          "list-items": [{ id: "a", "main-content": { title: "A" }, tags: ["a", "b", "c", "d"] }],
          "on-click-action": navigate("LAST"),
        },
      ]),
      told: [`MAX_ITEMS_REQUIRED ${C}['list-items'][0].tags`],
    },
    {
      what: "options of a Dropdown, of which Meta documents 100 with images",
      document: main([manyOptions(100), manyOptions(101), manyOptions(101, {})]),
      told: ["warning MAX_ITEMS_REQUIRED screens[0].layout.children[1]['data-source']"],
    },
    {
      what: "options, of which Meta only documents 20",
      document: main([
        {
          type: "RadioButtonsGroup",
          name: "r",
          label: "R",
          "data-source": Array.from({ length: 21 }, (_, id) => ({ id: `${id}`, title: "T" })),
        },
      ]),
      told: [`warning MAX_ITEMS_REQUIRED ${C}['data-source']`],
    },
  ],
  "text-too-long": [
    {
      what: "a label, which WhatsApp cuts off",
      document: main([{ ...field, label: "a".repeat(21) }]),
      told: [`warning INVALID_PROPERTY_VALUE ${C}.label`],
    },
  ],
  "image-base64": [
    {
      what: "an address, which Meta takes and WhatsApp shows nothing of",
      document: main([{ type: "Image", src: "https://example.org/logo.png" }]),
      told: [`warning INVALID_PROPERTY_VALUE ${C}.src`],
    },
    {
      what: "a path in an option",
      document: main([{ ...dropdown, "data-source": [{ id: "a", title: "A", image: "./logo.png" }] }]),
      told: [`warning INVALID_PROPERTY_VALUE ${C}['data-source'][0].image`],
    },
    {
      what: "in a carousel, where Meta refuses it",
      document: main([{ type: "ImageCarousel", images: [{ src: "not base64!", "alt-text": "a" }] }]),
      told: [`INVALID_PROPERTY_VALUE ${C}.images[0].src`],
    },
    {
      what: "a data URL, lines and a reference, which are none",
      document: main([
        { type: "Image", src: "data:image/png;base64,iVBORw==" },
        { type: "Image", src: "iVBO\nRw==\n" },
        { type: "Image", src: "${data.logo}" },
      ]),
      told: [],
    },
  ],
  "image-too-large": [
    {
      what: "of 301 KB, of which Meta only documents 300",
      document: main([{ type: "Image", src: "a".repeat((301 * 1024 * 4) / 3) }]),
      told: [`warning INVALID_PROPERTY_VALUE ${C}.src`],
    },
    { what: "of 300 KB, which is none", document: main([{ type: "Image", src: "a".repeat(409_600) }]), told: [] },
    {
      what: "of 101 KB in an option, since 6.0",
      document: main([
        { ...dropdown, "data-source": [{ id: "a", title: "A", image: "a".repeat((102 * 1024 * 4) / 3) }] },
      ]),
      told: [`warning INVALID_PROPERTY_VALUE ${C}['data-source'][0].image`],
    },
  ],
  "action-not-allowed": [
    {
      what: "on a click",
      document: main([footer({ name: "open_url", url: "https://example.com" })]),
      told: [`INVALID_ENUM_VALUE ${C}['on-click-action'].name`],
    },
    {
      what: "on a selection",
      document: main([{ ...dropdown, "on-select-action": complete }]),
      told: [`INVALID_PROPERTY_VALUE ${C}['on-select-action'].name`],
    },
    {
      what: "that may stand there, beside something else that is refused",
      document: main([
        { ...link, "on-click-action": { name: "open_url", url: "https://example.com" }, text: 5 },
        { ...dropdown, "on-select-action": { name: "data_exchange", payload: {} }, label: 5 },
        { ...dropdown, name: "e", "on-select-action": { name: "update_data", payload: {} }, label: 5 },
      ]),
      told: [
        `INVALID_ENUM_VALUE ${C}['on-click-action'].name`,
        "INVALID_PROPERTY_VALUE screens[0].layout.children[1]['on-select-action'].name",
      ],
    },
    {
      what: "with a key of another action",
      document: main([{ ...link, "on-click-action": { ...navigate("MAIN"), name: "complete" } }]),
      told: [`INVALID_ENUM_VALUE ${C}['on-click-action'].name`],
    },
  ],
  "url-format": [
    {
      what: "without a scheme",
      document: main([{ type: "EmbeddedLink", text: "x", "on-click-action": { name: "open_url", url: "example" } }]),
      told: [
        `INVALID_PROPERTY_VALUE_FORMAT ${C}['on-click-action'].url`,
        `PATTERN_MISMATCH ${C}['on-click-action'].url`,
      ],
    },
  ],
  "unknown-component": [
    {
      what: "by a misspelled name",
      document: main([{ type: "TextBodi" }]),
      told: [`INVALID_PROPERTY_VALUE ${C}.type`],
    },
  ],
  "component-place": [
    {
      what: "a Form in an If",
      document: main([branch("${data.a}", [form([])])]),
      told: [`ONE_OF_SCHEMA_VALIDATION_FAILED ${C}.then[0]`],
    },
    {
      what: "a component before its version",
      document: main([{ type: "CalendarPicker", name: "c", label: "C" }], {}, { version: "6.0" }),
      told: [`ONE_OF_SCHEMA_VALIDATION_FAILED ${C}`],
    },
    {
      what: "a field outside a Form before 4.0",
      document: main([field], {}, { version: "3.1" }),
      told: [`ONE_OF_SCHEMA_VALIDATION_FAILED ${C}`],
    },
  ],
  "form-values": [
    {
      what: "an initial value in a Form",
      document: main([{ type: "Form", name: "f", children: [{ ...field, "init-value": "x" }] }]),
      told: [`INVALID_PROPERTY_KEY ${C}.children[0].init-value`],
    },
  ],
  "screen-id": [
    { what: "with a digit", document: flow([screen("A_1", [done])]), told: ["PATTERN_MISMATCH screens[0].id"] },
    {
      what: "of underscores, since 7.0",
      document: flow([screen("__", [done])]),
      told: ["PATTERN_MISMATCH screens[0].id"],
    },
    {
      what: "among the routes",
      document: main([], {}, { routing_model: { "A-B": [] } }),
      told: ["PATTERN_MISMATCH routing_model.A-B"],
    },
    {
      what: "as a destination",
      document: main([], {}, { routing_model: { A: ["B1"] } }),
      told: ["PATTERN_MISMATCH routing_model['A'][0]"],
    },
  ],
  "success-terminal": [
    {
      what: "on a screen that is not terminal",
      document: flow([screen("A", [done], { success: true })]),
      told: ["NOT_KEYWORD_SCHEMA_VALIDATION_FAILED screens[0].success"],
    },
  ],
  "layout-type": [
    {
      what: "another layout",
      document: flow([{ id: "A", title: "A", layout: { type: "Grid", children: [] } }]),
      told: ["INVALID_PROPERTY_VALUE screens[0].layout.type"],
    },
  ],
};
