import { describe, expect, test } from "vitest";
import { validate } from "../../src/index.ts";
import { didYouMean } from "../../src/validate/suggestion.ts";
import { branch, choose, done, field, flow, footer, main, navigate, screen, text, two, words } from "./documents.ts";

/** What is said of a document, each finding once. */
function said(document: unknown): string {
  return validate(document)
    .map(({ message }) => message)
    .join("\n");
}

describe("the name that was meant", () => {
  test.each([
    ["lable", "label", "two letters that changed places"],
    ["EDN", "END", "in a short word"],
    ["Input", "TextInput", "a name that it ends"],
    ["on-click", "on-click-action", "a name that it begins"],
    ["nam", "name", "a letter that is missing"],
  ])("%s is %s: %s", (written, meant) => {
    expect(didYouMean(written, ["title", "helper-text", meant])).toBe(`; did you mean '${meant}'?`);
  });

  test("is not one of several that it begins, nor another short word", () => {
    expect(didYouMean("Text", ["TextHeading", "TextCaption"])).toBe("");
    expect(didYouMean("tel", ["text", "phone"])).toBe("");
  });
});

test.each<readonly [string, unknown, string]>([
  [
    "a component that nobody knows",
    main([{ type: "Button" }]),
    "there is no component 'Button'; it may be 'CalendarPicker', ",
  ],
  ["a component in the form of a text", main(["TextBody"]), "a component is an object with a 'type'; write one"],
  [
    "a case that is no list",
    main([field, choose({ a: text }, "${form.field}")]),
    "case 'a' is not a list of components; write […]",
  ],
  [
    "an action that nobody knows",
    two([footer({ ...navigate("LAST"), name: "navigation" })]),
    "has no 'next'; mend the name of the action first",
  ],
  [
    "a boolean in quotes",
    main([{ ...field, required: "true" }]),
    "is no reference such as ${data.x}; write one, or true without quotes",
  ],
  ["a number in quotes", main([{ ...field, "min-chars": "5" }]), "write one, or 5 without quotes"],
  [
    "an expression without backticks",
    main([{ ...text, visible: "${data.a} == 'x'" }], { a: words }),
    "put the expression in backticks",
  ],
  [
    "a number as the Data API version",
    main([], {}, { data_api_version: 3 }),
    "property 'data_api_version' of the document is no text; write \"3.0\"",
  ],
  [
    "a screen id with a hyphen",
    JSON.stringify(main([])).replace('"MAIN"', '"MY-SCREEN"'),
    "may hold letters and underscores only; rename it",
  ],
  [
    "a screen id with a digit",
    JSON.stringify(main([])).replace('"MAIN"', '"STEP_1"'),
    "may hold letters and underscores only; spell digits out",
  ],
  [
    "an option with a name",
    main([{ type: "Dropdown", name: "a", label: "A", "data-source": [{ id: "a", name: "A" }] }]),
    "an item of 'data-source' has no property 'name'",
  ],
  [
    "JSON that was written twice",
    JSON.stringify(JSON.stringify(main([]))),
    "it is JSON that was written twice, so write it once",
  ],
  [
    "navigate that leads nowhere",
    two([footer({ ...navigate("LAST"), next: { type: "Screen", name: "LAST" } })]),
    "'type' of 'next' is 'Screen', and then navigate leads nowhere; write \"screen\"",
  ],
  [
    "a reference to a screen without its form",
    main([{ ...text, text: "${screen.MAIN.name}" }]),
    "is no reference to another screen; write ${screen.ID.form.name}",
  ],
  [
    "a reference into a list",
    main([{ ...text, text: "${data.items[0]}" }]),
    "goes into a list, which a reference can't; take the whole list",
  ],
  [
    "a reference with a blank",
    main([{ ...text, text: "${data.a b}" }]),
    "is no reference; the names in it hold letters",
  ],
  ["two references", main([{ ...text, text: "${data.a} ${data.b}" }]), "put several together in backticks"],
])("%s is told how to be mended", (_, document, sentence) => {
  expect(said(document)).toContain(sentence);
});

test.each(["${ data.a }", "${screens.MAIN.form.a}", "${name}", "${data.a", "${Data.a}", "Pay ${price}"])(
  "%s is shown as it is written, which is warned of",
  (written) => {
    const found = validate(main([{ ...text, text: written }]));
    expect(found).toMatchObject([{ rule: "mixed-text", severity: "warning" }]);
  },
);

test.each([
  ["${form.field} = 'x'", "compare by =="],
  ["${form.field} === 'x'", "compare by =="],
  ['${form.field} == "x"', "write texts in single quotes"],
  ["${form.field} == ‘x’", "write texts in single quotes"],
  ["${form.field} == yes", "write texts in single quotes"],
  ["(${form.field} == 'x') and (${form.field} != 'y')", "write && in place of 'and'"],
  ["(${form.field} == 'x') & (${form.field} != 'y')", "write &&"],
  ["${form.field} == 5", "it takes two values of one type"],
  ["${form.my field} == 'x'", "a reference is ${form.name}"],
  ["${form.field} == 'x", "close the text with the quote that it begins with"],
])("the condition %s is told how to be mended", (condition, sentence) => {
  expect(said(main([field, branch(condition, [text])]))).toContain(sentence);
});

test.each([
  ["`Hello you`", "write texts in single quotes"],
  ["`'It's me'`", "with \\' for an apostrophe in them"],
  ["`'Hello ${form.field}`", "close the text with the quote that it begins with"],
  ["`upper('x')`", "there are no functions"],
  ["`'Hello ' + ${form.field}`", "it takes two numbers, and texts are put together without it"],
  ["`${form.field} == 'x' ? 'a' : 'b'`", "there is no choice by ? and :"],
  ["`'Hello ' ${form.field}", "close the expression with a backtick"],
])("the expression %s is told how to be mended", (written, sentence) => {
  expect(said(main([field, { ...text, text: written }]))).toContain(sentence);
});

test.each([
  ["condition", (written: string) => branch(written, [text])],
  ["expression", (written: string) => ({ ...text, visible: `\`${written}\`` })],
])("a %s is read a hundred parentheses deep", (_, make) => {
  const nested = (depth: number) => `${"(".repeat(depth)}\${form.field} == 'x'${")".repeat(depth)}`;
  expect(said(main([field, make(nested(100))]))).toBe("");
  expect(said(main([field, make(nested(101))]))).toContain("is nested too deep; simplify it");
});

test.each([
  ['{ "a": True }', "write true in small letters"],
  ['{ "a": undefined }', "JSON has no undefined; leave the property out"],
  ['{ "a": NaN }', "JSON has no NaN; leave the property out"],
  ["{ # a\n}", "JSON has no comments; remove it"],
  ['{ "a": "the "b" page" }', 'write a double quote inside of a text as \\"'],
  ['{ "a": [1 }', "a ']' belongs before this; close the list"],
  ['{ "a": 1 ]', "a '}' belongs before this; close the object"],
  ["```json\n{}\n```", "Markdown is around the JSON; remove it"],
])("the text %s is told how to become JSON", (written, sentence) => {
  expect(said(written)).toMatch(/^the document is not JSON: /);
  expect(said(written)).toContain(sentence);
});

test.each<readonly [string, unknown, string]>([
  [
    "a field for data",
    main([{ ...text, text: "${form.a}" }], { a: words }),
    "does not have; it is data: write ${data.a}",
  ],
  ["data for a field", main([field, { ...text, text: "${data.field}" }]), "it is a field: write ${form.field}"],
  [
    "a field of another screen",
    flow([
      screen("FIRST", [field, footer(navigate("LAST"))]),
      screen("LAST", [{ ...text, text: "${form.field}" }, done], { terminal: true }),
    ]),
    "'${form.field}' names a field that screen 'LAST' does not have; screen 'FIRST' has it: write ${screen.FIRST.form.field}",
  ],
])("%s is told where it is", (_, document, sentence) => {
  expect(said(document)).toContain(sentence);
});

test.each<readonly [string, unknown, string]>([
  [
    "a number",
    main([{ ...text, text: "`${data.n} + 1`" }], { n: { type: "number", __example__: 1 } }),
    "make it a text: `'' (${data.n} + 1)`",
  ],
  [
    "a remainder",
    main([{ ...text, visible: "`(${data.n} % 2) == 0`" }], { n: { type: "number", __example__: 1 } }),
    "beside a result that Meta gives no type",
  ],
  ["null", main([field, { ...text, visible: "`${form.field} == null`" }]), "there is no null; compare with ''"],
  [
    "decimals outside of backticks",
    main([{ ...field, "input-type": "number" }, branch("${form.field} > 1.5", [text])]),
    "there are no decimals outside of backticks",
  ],
  [
    "slashes around a pattern",
    main([{ ...field, pattern: "/a/", "helper-text": "a" }]),
    "matches the slashes around it too",
  ],
  [
    "screens of one id",
    flow([screen("A", [done], { terminal: true }), screen("A", [done], { terminal: true })]),
    "several screens have the id 'A'; rename all but one",
  ],
  [
    "the article of a type",
    two([footer(navigate("LAST", { n: "a" }))], { n: { type: "integer", __example__: 1 } }),
    "pass an integer",
  ],
])("%s is named", (_, document, sentence) => {
  expect(said(document)).toContain(sentence);
});

const LETTERS = [..."ABCDEFGHIJKL"];
const manyWords = Object.fromEntries(LETTERS.map((letter) => [letter, words]));

test.each<readonly [string, unknown, string]>([
  [
    "screens of one id",
    flow([...LETTERS, ...LETTERS].map((letter) => screen(letter, [done], { terminal: true }))),
    "several screens have the id 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J' and 2 more; rename all but one",
  ],
  [
    "data that a payload lacks",
    two([footer(navigate("LAST"))], manyWords),
    "also receives 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J' and 2 more; add them to the payload",
  ],
  [
    "properties that a payload lacks",
    two([footer(navigate("LAST", { all: {} }))], {
      all: {
        type: "object",
        properties: Object.fromEntries(LETTERS.map((letter) => [letter, { type: "string" }])),
        __example__: {},
      },
    }),
    "'all' lacks 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J' and 2 more, which its data declares; add them",
  ],
])("of many %s, ten are named", (_, document, sentence) => {
  expect(said(document)).toContain(sentence);
});

test("a reference into a field is warned of, but not into the ends of a range", () => {
  const range = { type: "CalendarPicker", name: "days", label: { "start-date": "A", "end-date": "B" }, mode: "range" };
  const into = (path: string) => validate(main([field, range, { ...text, text: `\${form.${path}}` }]));
  expect(into("field.value")).toMatchObject([
    {
      severity: "warning",
      message: "'${form.field.value}' goes into the value of a field, which has no parts; write ${form.field}",
    },
  ]);
  expect(
    into("days.start-date")
      .map(({ message }) => message)
      .join(),
  ).not.toContain("no parts");
});

test("a RichText that is put together is told so once", () => {
  expect(said(main([{ type: "RichText", text: "Hello ${data.a}" }], { a: words }))).not.toContain("backticks");
});

test("a message keeps its beginning and its end, however long the text that it is about", () => {
  const [finding] = validate(main([{ ...text, text: `\`'${"😀".repeat(10_000)}' + \${data.a}\`` }], { a: words }));
  expect(finding?.message.length).toBeLessThan(720);
  expect(finding?.message).toMatch(
    /^the expression `'😀.*😀 … 😀.*it takes two numbers, and texts are put together without it$/u,
  );
});
