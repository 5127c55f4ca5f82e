import { expect, test } from "vitest";
import { validate } from "../../src/index.ts";
import { main } from "./documents.ts";

const object = { type: "object", properties: { city: { type: "string" } } };

test.each<readonly [string, object, unknown, string]>([
  ["type", { type: "string" }, 5, "is of type number, and its schema says string; make them the same"],
  [
    "several types",
    { type: "object", properties: { b: { type: ["string", "null"] } } },
    { b: 5 },
    "says string or null",
  ],
  ["required", { ...object, required: ["city", "zip"] }, { city: "Rome" }, "lacks 'zip', which its schema requires"],
  [
    "additionalProperties",
    { ...object, additionalProperties: false },
    { citi: "" },
    "has 'citi', which its schema does not know; did you mean 'city'?",
  ],
  ["enum", { type: "string", enum: ["small", "large"] }, "lage", "is 'lage'; did you mean 'large'?"],
  ["const", { type: "string", const: "a" }, "b", "is 'b'; its schema takes 'a' alone"],
  ["pattern", { type: "string", pattern: "^a$" }, "b", "is 'b', which does not match the pattern ^a$ of its schema"],
  ["format", { type: "string", format: "date" }, "today", "is 'today', which is no date as its schema says"],
  ["minimum", { type: "number", minimum: 5 }, 3, "is 3; its schema takes at least 5"],
  ["maximum", { type: "number", maximum: 5 }, 7, "is 7; its schema takes at most 5"],
  ["exclusiveMinimum", { type: "number", exclusiveMinimum: 5 }, 5, "is 5; its schema takes more than 5"],
  ["multipleOf", { type: "number", multipleOf: 2 }, 5, "is 5; its schema takes multiples of 2"],
  [
    "minItems",
    { type: "array", items: { type: "string" }, minItems: 2 },
    ["a"],
    "has 1 item; its schema takes at least 2",
  ],
  ["minLength", { type: "string", minLength: 2 }, "a", "is 1 character long; its schema takes at least 2"],
  ["uniqueItems", { type: "array", items: { type: "string" }, uniqueItems: true }, ["a", "a"], "has an item twice"],
  ["not", { type: "string", not: { const: "a" } }, "a", "fits what its schema excludes by 'not'"],
  ["anyOf", { type: "string", anyOf: [{ const: "a" }] }, "b", "its schema"],
])("an example that breaks %s is told of in our words", (_, schema, example, sentence) => {
  const messages = validate(main([], { a: { ...schema, __example__: example } })).filter(
    ({ rule }) => rule === "data-example",
  );
  expect(messages[0]?.message).toContain(sentence);
  expect(messages[0]?.message).toMatch(/^(?:'.+' in )?the __example__ of data 'a' /);
  for (const { message } of messages) expect(message).not.toContain("Instance");
});

test("what is wrong deep inside of an example is named", () => {
  const schema = { type: "object", properties: { "a/b": { type: "array", items: { type: "string" } } } };
  const [finding] = validate(main([], { a: { ...schema, __example__: { "a/b": ["x", 5] } } }));
  expect(finding?.message).toBe(
    "'a/b.1' in the __example__ of data 'a' is of type number, and its schema says string; make them the same",
  );
});
