import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatFindings, validate } from "../../src/index.ts";
import { SUITES } from "./conformance/cases.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const section = readme.slice(readme.indexOf("## Validating"));

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(section)?.[1] ?? "";
}

test("the README shows what is printed", () => {
  const flow = block("json");
  expect(formatFindings(validate(flow), flow)).toBe(block("text"));
});

test("the README counts the documents of the suite", () => {
  expect(section).toContain(`${SUITES.probes?.().length} documents`);
});
