import {
  branch,
  done,
  field,
  flow,
  footer,
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
const P = `${C}.on-click-action.payload`;
const number = { type: "number", __example__: 3 };
const object = { type: "object", properties: { a: { type: "string" } }, __example__: { a: "x" } };
const photo = { type: "PhotoPicker", name: "p", label: "P" };
const F = "screens[0].layout.children[1].on-click-action.payload";
const updatingOption = (payload: Part): Part => ({
  type: "Dropdown",
  name: "d",
  label: "D",
  "data-source": [{ id: "a", title: "A", "on-select-action": { name: "update_data", payload } }],
});
const leadingItem = (payload: Part): Part => ({
  type: "NavigationList",
  name: "n",
  "list-items": [{ id: "a", "main-content": { title: "A" }, "on-click-action": navigate("LAST", payload) }],
});
const openUrl = (url: string): Part => ({
  type: "EmbeddedLink",
  text: "x",
  "on-click-action": { name: "open_url", url },
});
const checkboxes = { type: "CheckboxGroup", name: "c", label: "C" };
/** A document of a component with a property that is bound to a list of objects, whose properties have the types. */
const bound = (component: Part, property: string, types: Readonly<Record<string, unknown>>): Part => {
  const properties = Object.fromEntries(Object.entries(types).map(([name, of]) => [name, { type: of }]));
  const list = { type: "array", items: { type: "object", properties }, __example__: [] };
  return main([{ ...component, [property]: "${data.list}" }], { list });
};
const lead = (payload: Part) => footer(navigate("LAST", payload));
const end = (payload: Part) => footer({ name: "complete", payload });
const update = (payload: Part): Part => ({
  type: "Dropdown",
  name: "d",
  label: "D",
  "data-source": options,
  "on-select-action": { name: "update_data", payload },
});
const U = `${C}.on-select-action.payload`;
const last = (children: readonly Part[], data: Part = {}) => flow([screen("LAST", children, { terminal: true, data })]);
const condition = (written: unknown, data: Part = { b: { type: "boolean", __example__: true }, n: number, s: words }) =>
  main([branch(written, [text])], data);
const expression = (written: string, more: Part = {}) =>
  main([{ ...text, text: written }], { s: words, n: number, i: { type: "integer", __example__: 1 } }, more);

/** What rules tell of data, of payloads and of what is read in them. */
export const data: BrokenRules = {
  "data-model": [
    {
      what: "types",
      document: main([], { a: { ...words, type: ["string", "null"] } }),
      told: ["INVALID_SCREEN_DATA screens[0].data.a.type"],
    },
    {
      what: "a type that there is not",
      document: main([], { a: { ...words, type: "text" } }),
      told: ["INVALID_ENUM_VALUE screens[0].data['a'].type", "INVALID_PROPERTY_TYPE screens[0].data['a'].type"],
    },
    {
      what: "a text for a property, in data that is named data",
      document: main([], { data: { type: "object", properties: { a: "string" }, __example__: {} } }),
      told: ["INVALID_PROPERTY_TYPE screens[0].data['data'].properties['a']"],
    },
    {
      what: "a list of properties, and a word for what is required",
      document: main([], { a: { type: "object", properties: [], required: "a", __example__: {} } }),
      told: [
        "INVALID_PROPERTY_TYPE screens[0].data['a'].properties",
        "INVALID_PROPERTY_TYPE screens[0].data['a'].required",
      ],
    },
    {
      what: "a list without items",
      document: main([], { a: { type: "array", __example__: [] } }),
      told: ["INVALID_SCREEN_DATA screens[0].data.a"],
    },
    {
      what: "items without a type, two lists deep",
      document: main([], { a: { type: "array", items: { type: "array", items: {} }, __example__: [] } }),
      told: ["INVALID_SCREEN_DATA screens[0].data.a.items.items"],
    },
    {
      what: "items that are a text",
      document: main([], { a: { type: "array", items: "string", __example__: [] } }),
      told: ["INVALID_PROPERTY_TYPE screens[0].data['a'].items"],
    },
    {
      what: "an example inside",
      document: main([], { a: { ...object, properties: { a: words } } }),
      told: ["INVALID_SCREEN_DATA screens[0].data.a.properties.a.__example__"],
    },
    {
      what: "a field that begins with 'required', without a type",
      document: main([], { required_by: { __example__: "x" } }),
      told: ["INVALID_SCREEN_DATA screens[0].data.required_by"],
    },
  ],
  "data-example": [
    ["of another type", { ...words, __example__: 5 }, "INVALID_PROPERTY_TYPE"],
    ["that is null", { ...words, __example__: null }, "INVALID_PROPERTY_TYPE"],
    [
      "with an item of another type",
      { type: "array", items: { type: "string" }, __example__: [5] },
      "INVALID_PROPERTY_TYPE",
    ],
    ["that lacks what is required", { ...object, required: ["b"] }, "MISSING_REQUIRED_PROPERTY"],
    ["that is none of the words", { ...words, enum: ["a"] }, "INVALID_ENUM_VALUE"],
    ["that is not the constant", { ...words, const: "a" }, "INVALID_PROPERTY_VALUE"],
    ["that does not match", { ...words, pattern: "^a$" }, "PATTERN_MISMATCH"],
    ["that is too small", { ...number, minimum: 5 }, "MINIMUM_VALUE_REQUIRED"],
    ["that is too short", { ...words, minLength: 5 }, "MIN_CHARS_REQUIRED"],
    ["with more than it may have", { ...object, properties: {}, additionalProperties: false }, "INVALID_PROPERTY_KEY"],
  ].map(([what, schema, code]) => ({
    what: String(what),
    document: main([], { a: schema }),
    told: [`${code} screens[0].data.a.__example__`],
  })),
  "unused-data": [
    {
      what: "read by nobody",
      document: flow([
        screen("A", [{ ...text, text: "`'a' ${data.a}`" }, footer(navigate("B"))], {
          data: { a: words, b: words, c: words, d: words },
        }),
        screen("B", [{ ...text, text: "${screen.A.data.b}" }, end({ deep: { c: "${screen.A.data.c}" } })], {
          terminal: true,
        }),
      ]),
      told: ["warning INVALID_SCREEN_DATA screens[0].data.d"],
    },
    {
      what: "read by the address of a link",
      document: main([{ type: "EmbeddedLink", text: "A", "on-click-action": { name: "open_url", url: "${data.a}" } }], {
        a: words,
      }),
      told: [],
    },
    {
      what: "read deep inside of a property",
      document: main(
        [{ type: "Dropdown", name: "d", label: "D", "data-source": [{ id: "a", title: "A", enabled: "${data.a}" }] }],
        { a: { type: "boolean", __example__: true } },
      ),
      told: [],
    },
  ],
  "component-references": [
    { what: "data", document: main([{ ...text, text: "${data.a}" }]), told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.text`] },
    {
      what: "a field",
      document: main([{ ...text, text: "${form.a}" }]),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.text`],
    },
    {
      what: "a screen",
      document: main([{ ...text, text: "${screen.B.data.a}" }]),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.text`],
    },
    {
      what: "its own screen",
      document: main([{ ...text, text: "${screen.MAIN.data.a}" }], { a: words }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.text`],
    },
    {
      what: "into a list",
      document: main([{ ...text, text: "${data.a.b}" }], {
        a: { type: "array", items: { type: "string" }, __example__: [] },
      }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.text`],
    },
    {
      what: "in an option, where Meta does not look",
      document: main([
        { type: "Dropdown", name: "d", label: "D", "data-source": [{ id: "a", title: "A", enabled: "${data.x}" }] },
      ]),
      told: [`warning INVALID_SCREEN_DYNAMIC_DATA ${C}.data-source[0].enabled`],
    },
    {
      what: "two as one, which Meta takes for a reference",
      document: main([{ ...text, text: "${data.a} to ${data.a}" }], { a: words }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.text`],
    },
    {
      what: "data at 7.1, which Meta lets pass",
      document: main([{ ...text, text: "${data.a}" }], {}, { version: "7.1" }),
      told: [`warning INVALID_SCREEN_DYNAMIC_DATA ${C}.text`],
    },
  ],
  "mixed-text": [
    {
      what: "in a text",
      document: main([{ ...text, text: "Hello ${data.a}" }], { a: words }),
      told: [`warning INVALID_PROPERTY_VALUE ${C}.text`],
    },
    {
      what: "in a payload",
      document: last([end({ x: "Hello ${data.a}" })], { a: words }),
      told: [`warning INVALID_PROPERTY_VALUE ${P}.x`],
    },
    {
      what: "in a URL",
      document: main([openUrl("https://example.com/?id=${data.a}")], { a: words }),
      told: [`warning INVALID_PROPERTY_VALUE ${C}.on-click-action.url`],
    },
  ],
  "bound-types": [
    {
      what: "a number for a text",
      document: main([{ ...text, text: "${data.n}" }], { n: number }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.text`],
    },
    {
      what: "a name with a hyphen",
      document: main([{ ...text, text: "${data.a-b}" }], { "a-b": words }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.text`],
    },
    {
      what: "options without a title",
      document: main([{ type: "Dropdown", name: "d", label: "D", "data-source": "${data.o}" }], {
        o: { type: "array", items: { type: "object", properties: { id: { type: "string" } } }, __example__: [] },
      }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.data-source`],
    },
    {
      what: "options with a number for a title",
      document: bound({ type: "Dropdown", name: "d", label: "D" }, "data-source", { id: "string", title: "number" }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.data-source`],
    },
    {
      what: "items without a title in their content",
      document: bound({ type: "NavigationList", name: "n" }, "list-items", { id: "string", "main-content": "object" }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.list-items`],
    },
    {
      what: "a list of objects for texts",
      document: bound({ ...checkboxes, "data-source": options }, "init-value", { id: "string" }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.init-value`],
    },
    {
      what: "options whose action has no constant name",
      document: main([{ type: "Dropdown", name: "d", label: "D", "data-source": "${data.o}" }], {
        o: {
          type: "array",
          items: {
            type: "object",
            properties: {
              id: { type: "string" },
              title: { type: "string" },
              "on-select-action": { type: "object", properties: { name: { type: "string" } } },
            },
          },
          __example__: [],
        },
      }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.data-source`],
    },
    {
      what: "an initial value of another type",
      document: main([{ ...field, "init-value": "${data.n}" }], { n: number }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.init-value`],
    },
    {
      what: "a number for a URL",
      document: main([openUrl("${data.n}")], { n: number }),
      told: [`INVALID_SCREEN_DYNAMIC_DATA ${C}.on-click-action.url`],
    },
  ],
  "component-expressions": [
    { what: "that names nothing", document: expression("`${data.x}`"), told: [`INVALID_PROPERTY_VALUE ${C}.text`] },
    {
      what: "that yields a number for a text",
      document: expression("`${data.n} + 1`"),
      told: [`INVALID_PROPERTY_VALUE ${C}.text`],
    },
    { what: "that adds a text", document: expression("`${data.s} + 1`"), told: [`INVALID_PROPERTY_VALUE ${C}.text`] },
    {
      what: "that compares a number with a whole one",
      document: expression("`'' (${data.n} == ${data.i})`"),
      told: [`INVALID_PROPERTY_VALUE ${C}.text`],
    },
    {
      what: "with a condition of the form a ? b : c",
      document: expression("`${data.n} > 1 ? 'a' : 'b'`"),
      told: [`INVALID_PROPERTY_VALUE ${C}.text`],
    },
    {
      what: "with a hyphen in a name",
      document: main([{ ...field, name: "first-name", label: "`'' ${form.first-name}`" }]),
      told: [`INVALID_PROPERTY_VALUE ${C}.label`],
    },
    {
      what: "that reads like a call",
      document: expression("`${data.s} (${data.n} + 1)`"),
      told: [`INVALID_PROPERTY_VALUE ${C}.text`],
    },
    {
      what: "in an error message, where Meta does not look",
      document: main([{ ...field, "error-message": "`${data.x}`" }]),
      told: [`warning INVALID_PROPERTY_VALUE ${C}.error-message`],
    },
    {
      what: "that is a number for a URL",
      document: main([openUrl("`1`")]),
      told: [`INVALID_PROPERTY_VALUE ${C}.on-click-action.url`],
    },
    { what: "before there were any", document: expression("`${data.x}`", { version: "5.1" }), told: [] },
  ],
  "plain-conditions": [
    ...[
      "",
      "${data.n}",
      "'a'",
      "'a' == 'b'",
      "${data.s} == 5",
      "${data.n} > 5 && ${data.b}",
      "!!${data.b}",
      "${data.b} =",
      "${data.b} &&",
      "(${data.b}",
      "${data.n} == 05",
      "${data.n} == -0",
      '${data.s} == "a"',
      "${data.b} ${data.b}",
      "${data.x}",
      "${screen.X.data.b}",
      "(${data.s} == 'a') || (${data.s} == 'b')",
    ].map((written) => ({
      what: written || "nothing",
      document: condition(written),
      told: [`INVALID_PROPERTY_VALUE ${C}.condition`],
    })),
    ...["${data.b}", "!${data.b}", "${data.n} >= -5", "(${data.n} > 5) && ${data.b}", "${data.s} == 'a'"].map(
      (written) => ({
        what: `${written}, which is none`,
        document: condition(written),
        told: [],
      }),
    ),
  ],
  "payload-references": [
    { what: "a field", document: last([end({ x: "${form.x}" })]), told: [`INVALID_ON_CLICK_ACTION_PAYLOAD ${P}.x`] },
    { what: "deeper, where Meta does not look", document: last([end({ x: { y: "${form.x}" } })]), told: [] },
    {
      what: "in an item of a NavigationList, where Meta does not look",
      document: two([leadingItem({ x: "${form.x}" })]),
      told: [`warning INVALID_ON_CLICK_ACTION_PAYLOAD ${C}.list-items[0].on-click-action.payload.x`],
    },
    {
      what: "in an option",
      document: main([updatingOption({ a: "${form.x}" })], { a: words }),
      told: [`INVALID_ON_CLICK_ACTION_PAYLOAD ${C}.data-source[0].on-select-action.payload.a`],
    },
  ],
  "payload-expressions": [
    {
      what: "in complete",
      document: last([end({ x: { y: "`${form.x}`" } })]),
      told: [`INVALID_ACTION_PAYLOAD_PROPERTY ${P}.x.y`],
    },
    {
      what: "in complete before 7.2, which Meta lets pass",
      document: { ...last([end({ x: "`${form.x}`" })]), version: "7.0" },
      told: [`warning INVALID_ACTION_PAYLOAD_PROPERTY ${P}.x`],
    },
    {
      what: "in an option",
      document: main([updatingOption({ a: "`${form.x} 'x'`" })], { a: words }),
      told: [`INVALID_ACTION_PAYLOAD_PROPERTY ${C}.data-source[0].on-select-action.payload.a`],
    },
    {
      what: "in navigate, where names are the target's",
      document: two([field, lead({ a: "`${form.field} 'x'`" })], { a: words }),
      told: [`INVALID_ACTION_PAYLOAD_PROPERTY ${F}.a`],
    },
  ],
  "navigate-target": [
    {
      what: "a screen that there is not",
      document: two([footer(navigate("LAS"))]),
      told: [`INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME ${C}.on-click-action.next.name`],
    },
    {
      what: "its own screen",
      document: two([footer(navigate("FIRST"))]),
      told: [`INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME ${C}.on-click-action.next.name`],
    },
  ],
  "navigate-payload": [
    {
      what: "more than is received",
      document: two([lead({ b: "${form.x}" })]),
      told: [`INVALID_NAVIGATE_ACTION_PAYLOAD ${P}.b`],
    },
    {
      what: "something, where no data is declared",
      document: flow([screen("FIRST", [lead({ b: "${form.x}" })]), screen("LAST", [done], { terminal: true })]),
      told: [`INVALID_NAVIGATE_ACTION_PAYLOAD ${P}`],
    },
    {
      what: "less than is received",
      document: two([lead({})], { a: words }),
      told: [`INVALID_NAVIGATE_ACTION_PAYLOAD ${P}`],
    },
    {
      what: "less than is received at 7.2, which Meta lets pass",
      document: two([lead({})], { a: words }, { version: "7.2" }),
      told: [`warning INVALID_NAVIGATE_ACTION_PAYLOAD ${P}`],
    },
    {
      what: "nothing",
      document: two([footer({ name: "navigate", next: { type: "screen", name: "LAST" } })], { a: words }),
      told: [`MISSING_NAVIGATION_ACTION_PAYLOAD ${C}.on-click-action`],
    },
  ],
  "navigate-types": [
    {
      what: "a number for a text",
      document: two([lead({ a: 5 })], { a: words }),
      told: [`INVALID_NAVIGATE_ACTION_STATIC_DATA ${P}.a`],
    },
    {
      what: "a field of another type",
      document: two([field, lead({ a: "${form.field}" })], { a: number }),
      told: [`INVALID_NAVIGATE_ACTION_PAYLOAD ${F}.a`],
    },
    {
      what: "an expression of another type",
      document: two([lead({ a: "`'a' 'b'`" })], { a: number }),
      told: [`INVALID_NAVIGATE_ACTION_STATIC_DATA ${P}.a`],
    },
    {
      what: "a text that is not declared",
      document: two([lead({ a: "x", b: "y" })], { a: words }),
      told: [`INVALID_NAVIGATE_ACTION_STATIC_DATA ${P}.b`, "INVALID_NAVIGATE_ACTION_STATIC_DATA screens[1].data"],
    },
    {
      what: "an object that lacks a property",
      document: two([lead({ a: {} })], { a: object }),
      told: [`INVALID_NAVIGATE_ACTION_STATIC_DATA ${P}.a`],
    },
    {
      what: "an object with other properties",
      document: flow([
        screen("FIRST", [lead({ a: "${data.o}" })], {
          data: { o: { ...object, properties: { b: { type: "string" } } } },
        }),
        screen("LAST", [done], { terminal: true, data: { a: object } }),
      ]),
      told: [`INVALID_NAVIGATE_ACTION_PAYLOAD ${P}.a`],
    },
    {
      what: "an object where none of its properties is declared",
      document: flow([
        screen("FIRST", [lead({ a: "${data.o}" })], { data: { o: object } }),
        screen("LAST", [done], { terminal: true, data: { a: { type: "object", __example__: {} } } }),
      ]),
      told: ["INVALID_NAVIGATE_ACTION_PAYLOAD screens[1].data.a"],
    },
  ],
  "update-data-keys": [
    {
      what: "that are not declared",
      document: main([update({ x: "y" })], { a: words }),
      told: [`INVALID_UPDATE_DATA_ACTION_PAYLOAD ${U}.x`],
    },
    {
      what: "where data declares nothing",
      document: main([update({ x: "y" })]),
      told: [`INVALID_UPDATE_DATA_ACTION_PAYLOAD ${U}.x`],
    },
    {
      what: "where no data is declared",
      document: flow([screen("MAIN", [update({ x: "y" }), done], { terminal: true })]),
      told: [`INVALID_UPDATE_DATA_ACTION_PAYLOAD ${U}`],
    },
  ],
  "update-data-types": [
    {
      what: "a number for a text",
      document: main([update({ a: 5 })], { a: words }),
      told: [`INVALID_UPDATE_DATA_ACTION_PAYLOAD ${U}.a`],
    },
  ],
  "update-data-itself": [
    {
      what: "by the data",
      document: main([update({ a: "${data.a}" })], { a: words }),
      told: [`INVALID_UPDATE_DATA_ACTION_PAYLOAD ${U}.a`],
    },
    {
      what: "by a field of the same name",
      document: main([update({ d: "${form.d}" })], { d: words }),
      told: [`INVALID_UPDATE_DATA_ACTION_PAYLOAD ${U}.d`],
    },
  ],
  "select-actions-twice": [
    {
      what: "on the component and on an option",
      document: main(
        [
          {
            ...update({ a: "x" }),
            "data-source": [{ id: "a", title: "A", "on-select-action": { name: "update_data", payload: { a: "y" } } }],
          },
        ],
        { a: words },
      ),
      told: [
        `INVALID_UPDATE_DATA_ACTION_PAYLOAD ${C}.on-select-action`,
        `INVALID_UPDATE_DATA_ACTION_PAYLOAD ${C}.data-source[0].on-select-action`,
      ],
    },
  ],
  "pickers-in-payloads": [
    {
      what: "of navigate",
      document: two([photo, lead({ a: "${form.p}" })], {
        a: { type: "array", items: { type: "object" }, __example__: [] },
      }),
      told: [`INVALID_ON_CLICK_ACTION_PAYLOAD ${F}.a`],
    },
    {
      what: "deep inside of complete",
      document: last([photo, end({ a: { b: "${form.p}" } })]),
      told: [`INVALID_ON_CLICK_ACTION_PAYLOAD ${F}.a.b`],
    },
  ],
  "files-in-complete": [
    {
      what: "too many, and too large",
      document: last([photo, end({ a: "${form.p}" })]),
      told: [`INVALID_ON_CLICK_ACTION_PAYLOAD ${F}`],
    },
    {
      what: "just few enough",
      document: last([{ ...photo, "max-uploaded-photos": 4 }, end({ a: "${form.p}" })]),
      told: [],
    },
  ],
};
