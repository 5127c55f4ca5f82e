import { type AnyFlow, choices, complete, defineFlow, navigate, screen } from "@flows/builder";
import { describe, expect, test, vi } from "vitest";
import { FlowResponseError, parseFlowResponse } from "../src/index.ts";

const flow = defineFlow({ version: "7.3" }, [
  screen("ASK", { title: "Ask" })
    .textInput("name", { label: "Name" })
    .textInput("age", { label: "Age", inputType: "number" })
    .footer("Done", ({ form }) => complete({ name: form.name, age: form.age })),
]);
const json = JSON.stringify({ flow_token: "t", name: "Ada", age: "36" });

test.each([
  [
    "the message",
    { type: "interactive", interactive: { type: "nfm_reply", nfm_reply: { name: "flow", response_json: json } } },
  ],
  ["what the message holds", { type: "nfm_reply", nfm_reply: { name: "flow", response_json: json } }],
  ["the parsed answer", JSON.parse(json)],
  ["the reply", { name: "flow", response_json: json }],
  ["the text", json],
  [
    "the event of parseWebhook",
    {
      type: "FLOW_RESPONSE",
      answer: {},
      message: { type: "interactive", interactive: { nfm_reply: { response_json: json } } },
    },
  ],
])("reads %s, without the token, and numbers as numbers", (_, message) => {
  const answer: { name: string; age: number } = parseFlowResponse(flow, message);
  expect(answer).toEqual({ name: "Ada", age: 36 });
});

test.each([
  ["another flow's answer", JSON.stringify({ city: "Paris-secret" }), "'city' is not of this flow"],
  ["a text message", { type: "text", text: { body: "hi" } }, "is no answer to a flow"],
  ["broken JSON", "{", "not JSON"],
])("refuses %s, and shows no values", (_, message, sentence) => {
  expect(() => parseFlowResponse(flow, message)).toThrow(FlowResponseError);
  expect(() => parseFlowResponse(flow, message)).toThrow(sentence);
  expect(() => parseFlowResponse(flow, message)).not.toThrow(/Paris-secret/);
});

/** A flow of Flow JSON, for what is tedious to write in the DSL. */
function flowOf(json: object): AnyFlow {
  return { build: () => json } as unknown as AnyFlow;
}

function completing(...payloads: readonly object[]): AnyFlow {
  const children = payloads.map((payload) => ({ type: "Footer", "on-click-action": { name: "complete", payload } }));
  return flowOf({ version: "7.3", screens: [{ id: "ASK", layout: { type: "SingleColumnLayout", children } }] });
}

test("a number that another screen asked for is a number too", () => {
  const confirm = screen("CONFIRM", { title: "Confirm", data: { age: 1 } });
  const ask = screen("ASK", { title: "Ask" })
    .textInput("age", { label: "Age", inputType: "number" })
    .textInput("zip", { label: "Zip" })
    .footer("Next", ({ form }) => navigate(confirm, { age: form.age }));
  const twoScreens = defineFlow({ version: "7.3" }, [
    ask,
    confirm.footer("Done", ({ data }) => complete({ passed: data.age, read: ask.form.age, zip: ask.form.zip })),
  ]);
  const answer: { passed: number; read: number; zip: string } = parseFlowResponse(
    twoScreens,
    JSON.stringify({ flow_token: "t", passed: "36", read: "36", zip: "01234" }),
  );
  expect(answer).toEqual({ passed: 36, read: 36, zip: "01234" });
});

test("a payload may carry the flow token, and a key named type", () => {
  const flow = completing({ flow_token: "${data.flow_token}", type: "${form.type}", interactive: "${form.i}" });
  const answer = { flow_token: "t", type: "a", interactive: "b" };
  expect(parseFlowResponse(flow, JSON.stringify(answer))).toEqual({ type: "a", interactive: "b" });
  expect(parseFlowResponse(flow, answer)).toEqual({ type: "a", interactive: "b" });
});

test("any of the ways to complete will do, and the nearest is named where none does", () => {
  const flow = completing({ a: "", b: "" }, { c: "" });
  expect(parseFlowResponse(flow, '{"c":"1"}')).toEqual({ c: "1" });
  expect(() => parseFlowResponse(flow, '{"c":"1","d":"2"}')).toThrow("this flow: 'd' is not of this flow. Match");
  expect(() => parseFlowResponse(completing(), "{}")).toThrow("never completes");
});

test.each([
  ["a delivery", { object: "whatsapp_business_account", entry: [] }],
  ["a reply to something else", { interactive: { type: "button_reply", button_reply: { id: "1" } } }],
  ["a reply without an answer", { nfm_reply: { name: "flow" } }],
  ["a message that WhatsApp does not show", { from: "1", id: "2", timestamp: "3", type: "unsupported" }],
  ["an event without a message", { type: "FLOW_RESPONSE" }],
])("%s is no answer, to an endpoint flow neither", (_, message) => {
  const endpoint = flowOf({ version: "7.3", data_api_version: "3.0", screens: [] });
  expect(() => parseFlowResponse(endpoint, message)).toThrow("is no answer to a flow");
});

test("a passcode is a number, whose leading zeros are lost", () => {
  const flow = defineFlow({ version: "7.3" }, [
    screen("ASK", { title: "Ask" })
      .textInput("code", { label: "Code", inputType: "passcode", required: true })
      .footer("Done", ({ form }) => complete({ code: form.code })),
  ]);
  const answer: { code: number } = parseFlowResponse(flow, '{"flow_token":"t","code":"0042"}');
  expect(answer).toEqual({ code: 42 });
});

test("an endpoint flow may answer anything", () => {
  const flow = flowOf({ version: "7.3", data_api_version: "3.0", screens: [] });
  expect(parseFlowResponse(flow, '{"flow_token":"t","any":{"thing":[1]}}')).toEqual({ any: { thing: [1] } });
});

test.each([
  ["", Number.NaN],
  ["-1.5", -1.5],
  [7, 7],
])("the number %o is read as %o", (given, expected) => {
  expect(parseFlowResponse(flow, { name: "", age: given })).toEqual({ name: "", age: expected });
});

const everything = flowOf({
  version: "7.3",
  screens: [
    {
      id: "ASK",
      data: {
        user: { type: "object", properties: { age: { type: "integer" }, city: { type: "string" } }, __example__: {} },
        vip: { type: "boolean", __example__: true },
      },
      layout: {
        type: "SingleColumnLayout",
        children: [
          {
            type: "Form",
            name: "form",
            children: [
              { type: "TextInput", name: "name", required: true },
              { type: "TextInput", name: "seats", "input-type": "number", required: true },
              { type: "OptIn", name: "agreed" },
              { type: "CheckboxGroup", name: "tags" },
              { type: "PhotoPicker", name: "photos" },
              { type: "CalendarPicker", name: "day" },
              { type: "CalendarPicker", name: "days", mode: "range" },
              { type: "CalendarPicker", name: "stay", mode: "range", required: { "start-date": true } },
              // biome-ignore lint/suspicious/noThenProperty: Flow JSON's own name
              { type: "If", then: [{ type: "TextArea", name: "why", required: true }] },
              { type: "Switch", cases: { a: [{ type: "Dropdown", name: "which", required: true }] } },
              {
                type: "Footer",
                "on-click-action": {
                  name: "complete",
                  payload: {
                    name: "${form.name}",
                    seats: "${form.seats}",
                    agreed: "${form.agreed}",
                    tags: "${screen.ASK.form.tags}",
                    photos: "${form.photos}",
                    day: "${form.day}",
                    days: "${form.days}",
                    stay: "${form.stay}",
                    why: "${form.why}",
                    which: "${form.which}",
                    user: { age: "${data.user.age}", city: "${data.user.city}" },
                    vip: "${data.vip}",
                    source: "web",
                    total: "${`${form.seats} * 2`}",
                  },
                },
              },
            ],
          },
        ],
      },
    },
  ],
});
const stay = { "start-date": "2026-11-30", "end-date": "2026-12-02" };
const given = {
  name: "Ada",
  seats: "2",
  stay,
  user: { age: "36", city: "Paris" },
  vip: "true",
  source: "web",
  total: 4,
};

test("everything that may be absent or arrive as text has its type", () => {
  expect(parseFlowResponse(everything, given)).toEqual({
    name: "Ada",
    seats: 2,
    agreed: false,
    tags: [],
    photos: [],
    day: "",
    days: { "start-date": "", "end-date": "" },
    stay,
    why: "",
    which: "",
    user: { age: 36, city: "Paris" },
    vip: true,
    source: "web",
    total: 4,
  });
  const full = { ...given, agreed: "true", tags: ["a"], photos: [{ id: "1" }], days: { "start-date": "2026-11-01" } };
  expect(parseFlowResponse(everything, full)).toMatchObject({
    agreed: true,
    tags: ["a"],
    days: { "start-date": "2026-11-01", "end-date": "" },
  });
  const empty = { ...given, agreed: "", tags: "", photos: "", days: "" };
  expect(parseFlowResponse(everything, empty)).toMatchObject({
    agreed: false,
    tags: [],
    photos: [],
    days: { "start-date": "", "end-date": "" },
  });
});

test("what was left empty is each answer's own", () => {
  const answer = parseFlowResponse(everything, given) as Record<string, unknown[]>;
  answer.tags?.push("changed");
  answer.photos?.push("changed");
  expect(parseFlowResponse(everything, given)).toMatchObject({ tags: [], photos: [] });
});

test.each<[change: object, findings: object[]]>([
  [{ name: undefined }, [{ key: "name", problem: "missing", message: "'name' is missing" }]],
  [{ name: 7 }, [{ key: "name", problem: "type", message: "'name' is a number, and the flow has a text" }]],
  [{ seats: "" }, [{ key: "seats", problem: "type", message: "'seats' is empty, and the flow has a number" }]],
  [{ seats: "12a" }, [{ key: "seats", problem: "type", message: "'seats' is a string, and the flow has a number" }]],
  [
    { agreed: "maybe" },
    [{ key: "agreed", problem: "type", message: "'agreed' is a string, and the flow has a boolean" }],
  ],
  [{ tags: "a" }, [{ key: "tags", problem: "type", message: "'tags' is a string, and the flow has a list of texts" }]],
  [
    { photos: {} },
    [{ key: "photos", problem: "type", message: "'photos' is an object, and the flow has a list of files" }],
  ],
  [{ days: null }, [{ key: "days", problem: "type", message: "'days' is null, and the flow has a range of dates" }]],
  [
    { days: "2026-11-01" },
    [{ key: "days", problem: "type", message: "'days' is a string, and the flow has a range of dates" }],
  ],
  [
    { days: { "start-date": 20261101 } },
    [{ key: "days.start-date", problem: "type", message: "'days.start-date' is a number, and the flow has a text" }],
  ],
  [
    { stay: { "end-date": "2026-12-02" } },
    [{ key: "stay.start-date", problem: "missing", message: "'stay.start-date' is missing" }],
  ],
  [
    { days: { "start-date": "2026-11-01", nights: 2 } },
    [{ key: "days.nights", problem: "unexpected", message: "'days.nights' is not of this flow" }],
  ],
  [{ stay: undefined }, [{ key: "stay", problem: "missing", message: "'stay' is missing" }]],
  [{ user: [] }, [{ key: "user", problem: "type", message: "'user' is a list, and the flow has an object" }]],
  [
    { user: { age: true }, city: "Paris" },
    [
      { key: "user.age", problem: "type", message: "'user.age' is a boolean, and the flow has a number" },
      { key: "user.city", problem: "missing", message: "'user.city' is missing" },
      { key: "city", problem: "unexpected", message: "'city' is not of this flow" },
    ],
  ],
])("%o is a finding for each mismatch", (change, findings) => {
  const answer = JSON.parse(JSON.stringify({ ...given, ...change }));
  try {
    parseFlowResponse(everything, answer);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(FlowResponseError);
    expect((error as FlowResponseError).findings).toEqual(findings);
  }
});

describe("a choice is one of those that stand in the flow", () => {
  const dataSource = [
    { id: "basic", title: "Basic" },
    { id: "pro", title: "Pro" },
  ];
  const choosing = defineFlow({ version: "7.3" }, [
    screen("ASK", { title: "Ask", data: { cities: choices([{ id: "paris", title: "Paris" }]) } })
      .dropdown("plan", { label: "Plan", required: true, dataSource })
      .radioButtonsGroup("next", { label: "Next", dataSource })
      .checkboxGroup("tags", { label: "Tags", dataSource })
      .dropdown("city", ({ data }) => ({ label: "City", dataSource: data.cities }))
      .footer("Done", ({ form }) => complete({ plan: form.plan, next: form.next, tags: form.tags, city: form.city })),
  ]);

  test.each([
    { plan: "pro", next: "basic", tags: ["basic", "pro"], city: "anywhere" },
    { plan: "basic", next: "", tags: [], city: "" },
  ])("%o is an answer", (answer) => {
    expect(parseFlowResponse(choosing, answer)).toEqual(answer);
  });

  test.each([
    [{ plan: "hidden", tags: ["basic"], city: "a", next: "pro" }, ["'plan' is none of the flow's choices"]],
    [{ plan: "", tags: ["basic"], city: "a", next: "pro" }, ["'plan' is none of the flow's choices"]],
    [
      { plan: "pro", tags: ["basic", "hidden"], city: "a", next: "hidden" },
      ["'next' is none of the flow's choices", "'tags' is none of the flow's choices"],
    ],
  ])("%o is none", (answer, messages) => {
    try {
      parseFlowResponse(choosing, answer);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(FlowResponseError);
      expect((error as FlowResponseError).findings.map(({ message }) => message)).toEqual(messages);
      expect((error as FlowResponseError).message).not.toContain("hidden");
    }
  });
});

test.each([null, undefined, 7, [], "[]", "null", '"text"'])("%o is no answer", (message) => {
  expect(() => parseFlowResponse(flow, message)).toThrow(FlowResponseError);
});

test("a flow is built once, however many people answer", () => {
  const flow = completing({ a: "" });
  const build = vi.spyOn(flow, "build");
  parseFlowResponse(flow, '{"a":"1"}');
  parseFlowResponse(flow, '{"a":"2"}');
  expect(build).toHaveBeenCalledTimes(1);
});
