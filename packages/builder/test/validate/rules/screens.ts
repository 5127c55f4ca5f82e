import {
  branch,
  choose,
  done,
  endpoint,
  field,
  flow,
  footer,
  form,
  main,
  navigate,
  screen,
  text,
  words,
} from "../documents.ts";
import type { BrokenRules } from "./broken.ts";

const exchange = footer({ name: "data_exchange", payload: {} });
const last = screen("C", [done], { terminal: true });
const letters = Array.from(
  { length: 101 },
  (_, index) => "_".repeat(Math.floor(index / 26)) + String.fromCharCode(65 + (index % 26)),
);
const link = (to: string) => ({ type: "EmbeddedLink", text: "x", "on-click-action": navigate(to) });

/** What rules tell of the document, its screens and how they hang together. */
export const screens: BrokenRules = {
  version: [
    { what: "none", document: { screens: [] }, told: ["MISSING_FLOW_JSON_VERSION "] },
    { what: "unknown", document: flow([], { version: "8.0" }), told: ["INVALID_FLOW_JSON_VERSION version"] },
    { what: "a number", document: flow([], { version: 7.4 }), told: ["INVALID_FLOW_JSON_VERSION version"] },
    { what: "misspelled", document: flow([], { version: "7.03" }), told: ["INVALID_PROPERTY_VALUE version"] },
  ],
  "frozen-version": [
    {
      what: "of a flow still in use",
      document: main([], {}, { version: "4.0" }),
      told: ["warning INVALID_FLOW_JSON_VERSION version"],
    },
  ],
  "unannounced-version": [
    {
      what: "7.4, which Meta takes",
      document: main([], {}, { version: "7.4" }),
      told: ["warning INVALID_FLOW_JSON_VERSION version"],
    },
  ],
  json: [
    { what: "broken text", document: '{ "version": }', told: ["INVALID_FLOW_JSON "] },
    { what: "a list", document: "[]", told: ["INVALID_FLOW_JSON "] },
  ],
  size: [
    {
      what: "over 10 MB",
      document: main([{ type: "Image", src: "a".repeat(10 * 1024 * 1024) }]),
      told: ["INVALID_FLOW_JSON "],
    },
  ],
  "routing-model-present": [
    {
      what: "an endpoint without one",
      document: main([], {}, { data_api_version: "3.0" }),
      told: ["MISSING_REQUIRED_PROPERTY "],
    },
  ],
  "routing-model": [
    {
      what: "a screen that is not in it",
      document: endpoint([screen("A", [exchange]), screen("B", [exchange]), last], { A: ["C"] }),
      told: ["INVALID_ROUTING_MODEL screens[1].id"],
    },
    {
      what: "a screen that does not exist, as a key and as a destination",
      document: endpoint([screen("A", [exchange]), last], { A: ["C", "Y"], Z: [] }),
      told: ["INVALID_ROUTING_MODEL routing_model.A[1]", "INVALID_ROUTING_MODEL routing_model.Z"],
    },
    {
      what: "a screen that leads to itself",
      document: endpoint([screen("A", [exchange]), last], { A: ["A", "C"] }),
      told: ["INVALID_ROUTING_MODEL routing_model.A"],
    },
    {
      what: "a way back",
      document: endpoint([screen("A", [exchange]), screen("B", [exchange]), last], { A: ["B"], B: ["A", "C"] }),
      told: ["INVALID_ROUTING_MODEL routing_model.B[0]"],
    },
    {
      what: "eleven destinations",
      document: endpoint([screen("A", [exchange]), last], { A: Array.from({ length: 11 }, () => "C") }),
      told: ["INVALID_ROUTING_MODEL routing_model.A"],
    },
    {
      what: "eleven screens to navigate to, without a model",
      document: flow([
        screen("A", letters.slice(1, 12).map(link)),
        ...letters.slice(1, 12).map((id) => screen(id, [done], { terminal: true })),
      ]),
      told: ["INVALID_ROUTING_MODEL screens[0].id"],
    },
  ],
  "entry-screen": [
    {
      what: "two that lead to each other",
      document: flow([screen("A", [footer(navigate("B"))]), screen("B", [done, link("A")], { terminal: true })]),
      told: ["INVALID_ROUTING_MODEL screens"],
    },
    {
      what: "the same at 7.2, which Meta lets pass",
      document: flow([screen("A", [footer(navigate("B"))]), screen("B", [done, link("A")], { terminal: true })], {
        version: "7.2",
      }),
      told: ["warning INVALID_ROUTING_MODEL screens"],
    },
  ],
  "connected-screens": [
    {
      what: "one that nothing leads to",
      document: flow([screen("A", [done], { terminal: true }), screen("B", [done], { terminal: true })]),
      told: ["INVALID_ROUTING_MODEL screens[1].id"],
    },
  ],
  "navigate-routed": [
    {
      what: "past the model",
      document: endpoint([screen("A", [footer(navigate("C"))]), screen("B", [exchange]), last], { A: ["B"], B: ["C"] }),
      told: ["INVALID_ROUTING_MODEL screens[0].id", "INVALID_ROUTING_MODEL screens[2].id"],
    },
    {
      what: "past the model at 7.0, which Meta lets pass",
      document: endpoint(
        [screen("A", [footer(navigate("C"))]), screen("B", [exchange]), last],
        { A: ["B"], B: ["C"] },
        "7.0",
      ),
      told: ["warning INVALID_ROUTING_MODEL screens[0].id", "warning INVALID_ROUTING_MODEL screens[2].id"],
    },
  ],
  "screen-count": [
    {
      what: "101",
      document: flow(letters.map((id) => screen(id, [done], { terminal: true }))),
      told: ["MAX_SCREENS_NUMBER screens[100]"],
    },
  ],
  "duplicate-screens": [
    {
      what: "three of one id",
      document: flow([last, last, last]),
      told: ["DUPLICATE_SCREEN_IDS screens[2].id", "DUPLICATE_SCREEN_IDS screens[1].id"],
    },
  ],
  "reserved-screen": [
    {
      what: "success",
      document: flow([screen("success", [done], { terminal: true })]),
      told: ["SCREEN_ID_IS_RESERVED_KEYWORD screens[0].id"],
    },
    {
      what: "SUCCESS, which Meta lets pass",
      document: flow([screen("SUCCESS", [done], { terminal: true })]),
      told: ["warning SCREEN_ID_IS_RESERVED_KEYWORD screens[0].id"],
    },
  ],
  "terminal-screen": [
    { what: "none", document: flow([screen("A", [text])]), told: ["MISSING_TERMINAL_SCREEN screens"] },
  ],
  "successful-screen": [
    {
      what: "none",
      document: flow([screen("A", [done], { terminal: true, success: false })]),
      told: ["INVALID_PROPERTY_VALUE screens[0].success"],
    },
  ],
  "complete-on-terminal": [
    {
      what: "before the end",
      document: flow([screen("A", [done]), last]),
      told: ["INVALID_COMPLETE_ACTION screens[0].layout.children[0].on-click-action.name"],
    },
  ],
  "terminal-footer": [
    {
      what: "none",
      document: flow([screen("A", [text], { terminal: true })]),
      told: ["MISSING_FOOTER_ON_TERMINAL_SCREEN screens[0]"],
    },
    {
      what: "none at 7.2, which Meta lets pass",
      document: flow([screen("A", [text], { terminal: true })], { version: "7.2" }),
      told: ["warning MISSING_FOOTER_ON_TERMINAL_SCREEN screens[0]"],
    },
    {
      what: "that leads on",
      document: flow([screen("A", [footer(navigate("C"))], { terminal: true }), last]),
      told: ["INVALID_PROPERTY_VALUE screens[0].layout.children[0].on-click-action.name"],
    },
    {
      what: "that asks an endpoint which there is not",
      document: flow([screen("A", [exchange], { terminal: true })]),
      told: ["INVALID_PROPERTY_VALUE screens[0].layout.children[0].on-click-action.name"],
    },
  ],
  "branch-footers": [
    {
      what: "in one branch of an If",
      document: main([branch("${data.a}", [done], [text])], { a: { type: "boolean", __example__: true } }),
      told: ["warning MISSING_FOOTER_IN_IF_ELSE_BRANCHES screens[0].layout.children[0]"],
    },
    {
      what: "in one case of a Switch",
      document: main([choose({ x: [done], y: [] })], { a: words }),
      told: ["warning MISSING_FOOTER_IN_SWITCH_BRANCHES screens[0].layout.children[0]"],
    },
  ],
  "refresh-on-back": [
    {
      what: "without an endpoint",
      document: flow([screen("A", [done], { terminal: true, refresh_on_back: true })]),
      told: ["INVALID_PROPERTY_VALUE screens[0].refresh_on_back"],
    },
  ],
  "data-api-version": [
    {
      what: "that came later",
      document: { ...endpoint([last], {}, "7.2"), data_api_version: "4.0" },
      told: ["INVALID_PROPERTY_VALUE data_api_version"],
    },
    {
      what: "that is a number",
      document: { ...endpoint([last], {}), data_api_version: 3 },
      told: ["INVALID_PROPERTY_VALUE data_api_version"],
    },
    {
      what: "that is blank",
      document: { ...endpoint([last], {}), data_api_version: "" },
      told: ["INVALID_PROPERTY_VALUE data_api_version"],
    },
  ],
  "data-exchange-endpoint": [
    {
      what: "none",
      document: flow([screen("A", [exchange]), last]),
      told: ["MISSING_REQUIRED_PROPERTY screens[0].layout.children[0].on-click-action.name"],
    },
  ],
  "sensitive-fields": [
    {
      what: "unknown",
      document: flow([screen("A", [field, done], { terminal: true, sensitive: ["field", "fieldd"] })]),
      told: ["INVALID_SENSITIVE_FIELD screens[0].sensitive[1]"],
    },
  ],
  "unique-names": [
    {
      what: "in two branches",
      document: main([branch("${data.a}", [field], [field])]),
      told: [
        "DUPLICATE_FORM_COMPONENT_NAMES screens[0].layout.children[0].then[0].name",
        "DUPLICATE_FORM_COMPONENT_NAMES screens[0].layout.children[0].else[0].name",
      ],
    },
  ],
  "fields-outside-form": [
    {
      what: "in an If beside it",
      document: main([form([text]), branch("${data.a}", [field])]),
      told: ["COMPONENTS_OUTSIDE_FORM screens[0].layout.children[1].then[0]"],
    },
  ],
};
