import { describe, expect, test } from "vitest";
import { COMPONENTS, validate } from "../../../src/index.ts";
import { DOCUMENT_RULES } from "../../../src/validate/rule-id.ts";
import { SUITES } from "../conformance/cases.ts";
import type { BrokenRules } from "./broken.ts";
import { components } from "./components.ts";
import { data } from "./data.ts";
import { screens } from "./screens.ts";
import { structure } from "./structure.ts";

/** `CODE path` of what a rule tells, once each, after `warning` where it is one. */
function toldBy(rule: string, document: unknown): string[] {
  const told = validate(document, { today: "2026-11-22", frozen: "check" })
    .filter((finding) => finding.rule === rule)
    .flatMap(({ severity, error, pointers }) =>
      pointers.map(({ path }) => `${severity === "error" ? "" : "warning "}${error} ${path}`),
    );
  return [...new Set(told)];
}

/** The rules that tell of something in the suites. */
const SUITES_TOLD = Object.values(SUITES)
  .flatMap((read) => read())
  .flatMap(({ document }) => validate(document, { frozen: "check" }).map(({ rule }) => rule));

const broken: BrokenRules = { ...structure, ...screens, ...components, ...data };

describe.each(Object.entries(broken))("%s", (rule, rows) => {
  test.each(rows)("$what", ({ document, told }) => {
    expect(toldBy(rule, document)).toEqual(told);
  });
});

test("every rule is broken by some document", () => {
  const untested = DOCUMENT_RULES.filter((id) => !Object.hasOwn(broken, id));
  expect(untested).toEqual([]);
});

test("every rule that tells of a document is tested by itself", () => {
  const told = SUITES_TOLD.filter((id) => !Object.hasOwn(broken, id));
  expect([...new Set(told)]).toEqual([]);
});

test("a page about a component is one that the table names", () => {
  const pages = new Set<string>(Object.values(COMPONENTS).map(({ page }) => page));
  const told = Object.values(broken).flatMap((rows) =>
    rows.flatMap(({ document }) => validate(document, { frozen: "check" }).map(({ page }) => page)),
  );
  const ofComponents = [...new Set(told)].filter((page) => page.startsWith("Components, "));
  expect(ofComponents.length).toBeGreaterThan(10);
  expect(ofComponents.filter((page) => !pages.has(page))).toEqual([]);
});
