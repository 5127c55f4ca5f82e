import { describe, expect, test, vi } from "vitest";
import { type Severities, validate } from "../../src/index.ts";
import { field, form, main, text as paragraph } from "./documents.ts";

const valid = {
  version: "7.3",
  screens: [
    {
      id: "START",
      title: "Start",
      layout: {
        type: "SingleColumnLayout",
        children: [
          { type: "TextInput", name: "name", label: "Name" },
          {
            type: "Footer",
            label: "Next",
            "on-click-action": {
              name: "navigate",
              next: { type: "screen", name: "END" },
              payload: { name: "${form.name}" },
            },
          },
        ],
      },
    },
    {
      id: "END",
      title: "End",
      terminal: true,
      data: { name: { type: "string", __example__: "Ada" } },
      layout: {
        type: "SingleColumnLayout",
        children: [
          { type: "TextBody", text: "${data.name}" },
          { type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } },
        ],
      },
    },
  ],
};
const text = JSON.stringify(valid, null, 2);
const summary = (document: unknown) =>
  validate(document).map(({ error, pointers }) => `${error} ${pointers.map(({ path }) => path).join()}`);

test("a document without errors", () => {
  expect(validate(text)).toEqual([]);
  expect(validate(valid)).toEqual([]);
});

describe("the mistakes people make", () => {
  const footer = "screens[0].layout.children[1]";
  test.each([
    [
      "a property that does not exist",
      '"label": "Name"',
      '"lable": "Name"',
      `INVALID_PROPERTY_KEY screens[0].layout.children[0].lable`,
      "did you mean 'label'?",
    ],
    [
      "a component that does not exist",
      '"TextInput"',
      '"TextInptu"',
      "INVALID_PROPERTY_VALUE screens[0].layout.children[0].type",
      "did you mean 'TextInput'?",
    ],
    [
      "a missing property",
      '"title": "Start",',
      "",
      "MISSING_REQUIRED_PROPERTY screens[0]",
      "needs the property 'title'",
    ],
    [
      "a wrong type",
      '"label": "Name"',
      '"label": 5',
      "INVALID_PROPERTY_TYPE screens[0].layout.children[0].label",
      "is of type number",
    ],
    [
      "a screen that does not exist",
      '"name": "END"',
      '"name": "EDN"',
      `INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME ${footer}.on-click-action.next.name`,
      "did you mean 'END'?",
    ],
    [
      "a field that does not exist",
      "${form.name}",
      "${form.nam}",
      `INVALID_ON_CLICK_ACTION_PAYLOAD ${footer}.on-click-action.payload.name`,
      "did you mean 'name'?",
    ],
    [
      "data that does not exist",
      "${data.name}",
      "${data.nam}",
      "INVALID_SCREEN_DYNAMIC_DATA screens[1].layout.children[0].text",
      "did you mean 'name'?",
    ],
    [
      "a payload key that the target does not have",
      '"name": "${form',
      '"nam": "${form',
      `INVALID_NAVIGATE_ACTION_PAYLOAD ${footer}.on-click-action.payload.nam`,
      "did you mean 'name'?",
    ],
    [
      "a digit in a screen id",
      '"id": "START"',
      '"id": "STEP_1"',
      "PATTERN_MISMATCH screens[0].id",
      "letters and underscores only",
    ],
    [
      "an action that may not stand there",
      '"complete"',
      '"update_data"',
      "INVALID_ENUM_VALUE screens[1].layout.children[1]['on-click-action'].name",
      "it may be 'data_exchange', 'navigate', 'complete'",
    ],
    ["no terminal screen", '"terminal": true,', "", "MISSING_TERMINAL_SCREEN screens", "no screen ends the flow"],
    ["a version that does not exist", '"7.3"', '"7.03"', "INVALID_PROPERTY_VALUE version", 'write "7.3"'],
  ] as const)("%s", (_, from, to, expected, sentence) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(summary(broken)).toContain(expected);
    expect(
      validate(broken)
        .map(({ message }) => message)
        .join(),
    ).toContain(sentence);
  });
});

describe("places", () => {
  test("are lines and columns of the text, the end exclusive", () => {
    const [finding] = validate(text.replace('"label": "Name"', '"label": 5'));
    expect(finding).toMatchObject({ line_start: 13, line_end: 13, column_start: 22, column_end: 23 });
  });

  test("of a document are looked up when the first is read", () => {
    const stringify = vi.spyOn(JSON, "stringify");
    try {
      const [finding] = validate({ version: "7.3", screens: 5 });
      expect(finding?.message).toContain("'screens'");
      expect(stringify).not.toHaveBeenCalled();
      expect(finding?.line_start).toBe(3);
      expect(stringify).toHaveBeenCalledTimes(1);
    } finally {
      stringify.mockRestore();
    }
  });

  test("of a document are those of its text over several lines", () => {
    const document = JSON.parse(text.replace('"label": "Name"', '"label": 5')) as unknown;
    expect(validate(document)).toEqual(validate(JSON.stringify(document, null, 2)));
  });
});

describe("of text that is not JSON it says where it stops being it, and what to do", () => {
  test.each([
    ["nothing", "", 1, 1, "it is empty; write { … }"],
    ["a byte order mark", "\uFEFF{}", 1, 1, "it begins with a byte order mark; save it as UTF-8 without one"],
    ["a comment", '{\n  // hi\n  "version": "7.3"\n}', 2, 3, "JSON has no comments; remove it"],
    [
      "a comma too many",
      '{\n  "version": "7.3",\n}',
      3,
      1,
      "a name in double quotes belongs here; write one, or remove",
    ],
    ["no comma", '{ "version": "7.3" "screens": [] }', 1, 20, "a ',' belongs here"],
    ["no value", '{\n  "version": }', 2, 14, "a value belongs here"],
    ["single quotes", "{ 'version': '7.3' }", 1, 3, "this is no value; write names and texts in double quotes"],
    ["a text without an end", '{ "version": "7.3 }', 1, 14, "this text does not end on its line"],
    ["no end", '{ "version": "7.3"', 1, 19, "a '}' belongs here; close the object"],
  ])("%s", (_, text, line, column, reason) => {
    const [finding, ...more] = validate(text);
    expect(finding).toMatchObject({ error: "INVALID_FLOW_JSON", line_start: line, column_start: column });
    expect(finding?.message).toContain(`the document is not JSON: ${reason}`);
    expect(more).toEqual([]);
  });
});

test("a required property is not to be left out, and a word that is almost right is named alone", () => {
  const wrong = { type: "TextInput", name: "a", label: null, "helper-text": null, "input-type": "nmber" };
  expect(validate(main([wrong])).map(({ message }) => message)).toEqual([
    "property 'label' of TextInput 'a' is null; write a value",
    "property 'helper-text' of TextInput 'a' is null; leave the property out",
    "property 'input-type' of TextInput 'a' is 'nmber'; did you mean 'number'?",
  ]);
});

test("what is wrong is not taken for a word that has nothing of it", () => {
  const [finding] = validate(text.replace('"${data.name}"', '"${data.zz}"')).filter(
    ({ severity }) => severity === "error",
  );
  expect(finding?.message).toContain("does not declare; declare it");
});

describe("severities", () => {
  const long = text.replace('"label": "Name"', '"label": "What should we call you?"');

  test("a text over its documented limit is a warning", () => {
    expect(validate(long)).toMatchObject([{ rule: "text-too-long", severity: "warning" }]);
  });

  test("can be changed by rule", () => {
    expect(validate(long, { severities: { "text-too-long": "error" } })).toMatchObject([{ severity: "error" }]);
    expect(validate(long, { severities: { "text-too-long": "off" } })).toEqual([]);
  });

  test.each([
    ["unused-dat", "off", "there is no rule 'unused-dat'; did you mean 'unused-data'?"],
    ["toString", "off", "there is no rule 'toString'; the 'rule' of a finding is what severities go by"],
    ["unused-data", "warn", `the severity of 'unused-data' can't be 'warn'; write "error", "warning" or "off"`],
  ])("of %s, %s does not go unnoticed", (rule, severity, message) => {
    const severities = { [rule]: severity } as Severities;
    expect(() => validate(text, { severities })).toThrow(new TypeError(message));
  });

  test("a reference inside a text is warned of", () => {
    expect(validate(text.replace('"${data.name}"', '"Hello ${data.name}"'))).toMatchObject([
      { rule: "mixed-text", severity: "warning" },
    ]);
  });

  test("a frozen version is refused alone, or checked with a warning", () => {
    const old = text.replace("7.3", "5.0").replace('"label": "Name"', '"label": 5');
    expect(summary(old)).toEqual(["INVALID_FLOW_JSON_VERSION version"]);
    expect(validate(old, { frozen: "check" }).map(({ severity }) => severity)).toEqual(["warning", "error"]);
    expect(validate(old, { today: "2025-01-01" }).map(({ error }) => error)).toEqual(["INVALID_PROPERTY_TYPE"]);
  });
});

test("where Meta's validator breaks, it tells of nothing else, and the rest is a warning", () => {
  const broken = form([field], { "init-values": { field: "${data.nope}" } });
  const told = validate(main([broken, { ...paragraph, text: "${data.nope}" }])).map(
    ({ error, severity }) => `${severity} ${error}`,
  );
  expect(new Set(told)).toEqual(new Set(["error INVALID_FLOW_JSON", "warning INVALID_SCREEN_DYNAMIC_DATA"]));
});
