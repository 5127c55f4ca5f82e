import { expect, test } from "vitest";
import { validate } from "../../src/index.ts";
import { main, type Part, text, words } from "./documents.ts";

function found(declared: Part): string[] {
  const document = main([{ ...text, text: "`'' ${data.a}`" }], { a: { ...words, ...declared } });
  return validate(document).map(({ error, message }) => `${error}: ${message}`);
}

test.each([
  ["a hyphen that is escaped", String.raw`^\d{3}\-\d{4}$`, "555-0199", "555_0199"],
  ["a hyphen that is escaped in a class", String.raw`^[\w\-\.]+$`, "a-b.c", "a b"],
  ["other signs that are escaped", String.raw`^\#\@\_\ $`, "#@_ ", "#@_"],
  ["a slash that is escaped", String.raw`^\/a$`, "/a", "a"],
])("a pattern with %s holds, as Meta reads it", (_, pattern, right, wrong) => {
  expect(found({ pattern, __example__: right })).toEqual([]);
  expect(found({ pattern, __example__: wrong })).toEqual([
    `PATTERN_MISMATCH: the __example__ of data 'a' is '${wrong}', which does not match the pattern ${pattern} of its schema; change one of them`,
  ]);
});

test("a pattern that can only be read without Unicode is not held against the example", () => {
  expect(found({ pattern: "^a{,2}$", __example__: "a" })).toEqual([]);
});

test("a pattern that is no regular expression is named", () => {
  expect(found({ pattern: "(" })).toEqual([
    "INVALID_SCREEN_DATA: the schema of data 'a' is no JSON Schema; mend its 'pattern', which is no regular expression",
  ]);
  expect(found({ $ref: "#/nothing" })).toEqual([
    "INVALID_SCREEN_DATA: the schema of data 'a' is no JSON Schema; mend its '$ref'",
  ]);
});
