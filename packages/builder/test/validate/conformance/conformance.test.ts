import { expect, test } from "vitest";
import { validate } from "../../../src/index.ts";
import { SUITES, type Verdict } from "./cases.ts";

function verdictOf(document: unknown): Verdict {
  const errors = validate(document, { today: "2026-11-22" }).filter(({ severity }) => severity === "error");
  return {
    valid: errors.length === 0,
    errors: errors.flatMap(({ error, pointers }) => pointers.map(({ path }) => ({ error, path }))),
  };
}

function codes({ errors }: Verdict): string {
  return [...new Set(errors.map(({ error }) => error))].sort().join(" ");
}

function places({ errors }: Verdict): string {
  return [...new Set(errors.map(({ error, path }) => `${error}@${path}`))].sort().join(" ");
}

test.each(Object.entries(SUITES))("says of the %s what Meta's validator says", (name, read) => {
  const cases = read().map((one) => ({ ...one, actual: verdictOf(one.document) }));
  expect(cases.length).toBeGreaterThan(100);
  const agreeing = (part: (verdict: Verdict) => unknown): number =>
    cases.filter(({ actual, expected }) => part(actual) === part(expected)).length;
  const verdicts = agreeing(({ valid }) => valid);
  console.info(
    `${name}, ${cases.length}: verdict ${verdicts}, codes ${agreeing(codes)}, codes with places ${agreeing(places)}`,
  );
  expect(verdicts).toBe(cases.length);
  const different = cases.filter(({ actual, expected }) => places(actual) !== places(expected)).map(({ id }) => id);
  expect(different).toEqual([]);
});
