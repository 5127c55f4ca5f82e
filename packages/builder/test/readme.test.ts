import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as builder from "../src/index.ts";
import { linkName } from "../src/json-name.ts";
import { COMPILERS, compile, reportedErrors } from "./compiler.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)]
  .map(([, block = ""]) => block)
  .filter((block) => block.includes("@flows/builder") && !block.includes("node:"));

test.each(Object.entries(COMPILERS))("every example of the README compiles on %s", (_, compiler) => {
  expect(examples.length).toBeGreaterThan(5);
  const sources = Object.fromEntries(examples.map((block, index) => [`example-${index}.ts`, `${block}\nexport {};\n`]));
  expect(reportedErrors(compile(compiler, sources))).toEqual([]);
});

test("the README shows each component", () => {
  const shown = Object.keys(builder.COMPONENTS).filter((type) => readme.includes(`.${linkName(type)}(`));
  expect(shown).toEqual(Object.keys(builder.COMPONENTS));
});

const facts = [...readme.matchAll(/^([A-Za-z][^;\n]*); \/\/ ("[^"]*"|\d+)$/gm)].map(([, code = "", value = ""]) => [
  code,
  value,
]);

test("the README shows facts", () => {
  expect(facts.length).toBeGreaterThan(3);
});

test.each(facts)("%s is %s, as the README says", (code, value) => {
  const read = new Function(...Object.keys(builder), `return ${code};`);
  expect(read(...Object.values(builder))).toBe(JSON.parse(value as string));
});
