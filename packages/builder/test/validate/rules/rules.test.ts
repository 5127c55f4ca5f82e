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

/** What is told of the documents of the suites. */
const SUITES_TOLD = Object.values(SUITES)
  .flatMap((read) => read())
  .flatMap(({ document }) => validate(document, { frozen: "check" }));

const broken: BrokenRules = { ...structure, ...screens, ...components, ...data };
const BROKEN_TOLD = Object.values(broken).flatMap((rows) =>
  rows.flatMap(({ document }) => validate(document, { frozen: "check" })),
);

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
  const told = SUITES_TOLD.map(({ rule }) => rule).filter((id) => !Object.hasOwn(broken, id));
  expect([...new Set(told)]).toEqual([]);
});

test("a page about a component is one that the table names", () => {
  const pages = new Set<string>(Object.values(COMPONENTS).map(({ page }) => page));
  const ofComponents = [...new Set(BROKEN_TOLD.map(({ page }) => page))].filter((page) =>
    page.startsWith("Components, "),
  );
  expect(ofComponents.length).toBeGreaterThan(10);
  expect(ofComponents.filter((page) => !pages.has(page))).toEqual([]);
});

test("every message says what to do, but for those that only repeat what another says, as Meta does", () => {
  const silent = [...BROKEN_TOLD, ...SUITES_TOLD].filter(({ message }) => !/[;?]|\beither$/.test(message));
  expect(silent.map(({ message }) => message)).toEqual([]);
});
