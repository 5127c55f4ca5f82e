import { expect, test } from "vitest";
import { validate } from "../../src/index.ts";
import { branch, done, field, flow, footer, form, main, navigate, type Part, screen, text, two } from "./documents.ts";

const count: Part = { n: { type: "number", __example__: 1 } };
const names: Part = { a: { type: "array", items: { type: "string" }, __example__: ["x"] } };
const day: Part = { type: "DatePicker", name: "day", label: "Day" };
const opened = (url: string): Part => ({
  type: "EmbeddedLink",
  text: "Go",
  "on-click-action": { name: "open_url", url },
});
const list = (end: Part): Part => ({
  type: "NavigationList",
  name: "list",
  "list-items": [{ id: "a", "main-content": { title: "A" }, end }],
  "on-click-action": navigate("LAST"),
});

test.each<readonly [string, unknown, string]>([
  [
    "a list for a text",
    main([{ ...text, visible: "`${data.a}`" }], names),
    "yields an array, and 'visible' takes a boolean; write another expression",
  ],
  [
    "a list for an address",
    main([opened("`${data.a}`")], names),
    "yields an array, and 'url' takes a string; write another expression",
  ],
  ["a number for an address", main([opened("`${data.n} + 1`")], count), "make it a text: `'' (${data.n} + 1)`"],
  [
    "a remainder for a text",
    main([{ ...text, text: "`${data.n} % 2`" }], count),
    "make it a text: `'' (${data.n} % 2)`",
  ],
  [
    "a remainder for a boolean",
    main([{ ...text, visible: "`${data.n} % 2`" }], count),
    "yields a result that Meta gives no type, and 'visible' takes a boolean; write another expression",
  ],
  [
    "a remainder that is negated",
    main([{ ...text, visible: "`!(${data.n} % 2)`" }], count),
    "has '!' beside a result that Meta gives no type",
  ],
  [
    "a list beside an operator",
    main([{ ...text, visible: "`${data.a} > 1`" }], names),
    "between an array and a number",
  ],
  [
    "a text that is negated",
    main([field, { ...text, visible: "`!${form.field}`" }]),
    "needs a boolean after '!', not a string; compare it first",
  ],
  [
    "a text behind a minus",
    main([field, { ...text, text: "`'' (-${form.field})`" }]),
    "needs a number after '-', not a string; write one",
  ],
  [
    "what is reckoned for an integer",
    two([footer(navigate("LAST", { n: "`2 + 1`" }))], { n: { type: "integer", __example__: 1 } }),
    "'n' is of type number, and its data declares integer; pass an integer, or declare a number",
  ],
  [
    "two comparisons before there are expressions",
    main([field, branch("(${form.field} == 'a') || (${form.field} == 'b')", [text])], {}, { version: "5.1" }),
    "has '||' between two comparisons, which Meta refuses; put a second If into the else of the first",
  ],
  [
    "two comparisons outside of backticks",
    main([field, branch("(${form.field} == 'a') || (${form.field} == 'b')", [text])]),
    "has '||' between two comparisons, which Meta refuses; write it in backticks",
  ],
  ["a missing payload", two([footer({ ...navigate("LAST"), payload: undefined })], count), "; add a payload with it"],
  [
    "several names too many",
    two([footer(navigate("LAST", { far: 1, wide: 2 }))]),
    "does not receive 'far', 'wide'; declare them in the screen's data, or remove them",
  ],
  ["a number for a title", flow([{ ...screen("MAIN", [done], { terminal: true }), title: 5 }]), "; write a string"],
  ["two footers", main([done]), "screen 'MAIN' has 2 Footers; the most is 1"],
  [
    "a large image in a list",
    main([
      {
        type: "RadioButtonsGroup",
        name: "a",
        label: "A",
        "data-source": [{ id: "a", title: "A", image: "A".repeat(140_000) }],
      },
    ]),
    "is an image of 103 KB; Meta documents 100 KB, so make it smaller",
  ],
  [
    "two literals",
    main([branch("1 == 1", [text])]),
    "has literals on both sides of '=='; write a reference on one of them",
  ],
  ["a boolean", main([branch(false, [text])]), "can't have the condition false; write one that holds a reference"],
  ["a literal alone", main([branch("true", [text])]), "is a literal; compare a reference with it"],
  [
    "a text that an OptIn begins with",
    main([form([{ type: "OptIn", name: "a", label: "A" }], { "init-values": { a: "x" } })]),
    "and an OptIn's is of type boolean; write a boolean",
  ],
  [
    "bounds in the wrong order",
    main([{ ...day, "min-date": "2026-02-01", "max-date": "2026-01-01" }]),
    "'min-date' 2026-02-01 is after 'max-date' 2026-01-01; swap them",
  ],
  [
    "a day before the first",
    main([{ ...day, "min-date": "2026-02-01", "init-value": "2026-01-01" }]),
    "2026-01-01 is before 'min-date' 2026-02-01; write a later day",
  ],
  [
    "a day after the last",
    main([{ ...day, "max-date": "2026-02-01", "unavailable-dates": ["2026-03-01"] }]),
    "2026-03-01 is after 'max-date' 2026-02-01; write an earlier day",
  ],
  [
    "several types of data",
    main([text], { a: { type: ["string", "null"], __example__: "x" } }),
    "the type of data 'a' is not one word; write one, such as \"string\"",
  ],
  ["the end of an item with all", two([list({ title: "a", description: "b", metadata: "c" })]), "; remove one"],
  [
    "the end of an item with none",
    two([list({})]),
    "takes one or two of 'title', 'description' and 'metadata'; add one",
  ],
])("%s is told how to be mended", (_, document, sentence) => {
  expect(
    validate(document)
      .map(({ message }) => message)
      .join("\n"),
  ).toContain(sentence);
});

test.each([
  ["a remainder", { ...text, text: "`'' (${data.n} % 2)`" }],
  ["a number", opened("`'' (${data.n} + 1)`")],
])("%s that was made a text is sound", (_, component) => {
  expect(validate(main([component], count))).toEqual([]);
});
