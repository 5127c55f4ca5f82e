import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validate } from "../../../src/index.ts";

/** What Meta's validator says of a document: each code with each place. */
interface Verdict {
  readonly valid: boolean;
  readonly errors: readonly { readonly error: string; readonly path: string }[];
}

interface Case {
  readonly id: string;
  readonly document: unknown;
  readonly expected: Verdict;
}

// Documents by other people lie beside the repository and are no part of it; the probes are ours.
const corpus = new URL("../../../../../../shared/corpus/", import.meta.url);
const hasCorpus = existsSync(corpus);
if (!hasCorpus)
  console.info(
    "skipped: the corpus is not beside this clone, so agreement with Meta's validator is measured on the probes",
  );

const SPURIOUS =
  "where an action may be one of several, Meta tells of the others too once anything else is wrong with the component";

/** Every difference that is left, with its reason. The lists are exact: what agrees after all has to leave them. */
const DIFFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  probes: { "action-open-url-payload": SPURIOUS, "embedded-link-unknown-property": SPURIOUS },
  documents: { "006-ascendonswademo-appointment-flow-v2-simplified.json": SPURIOUS },
};

function probes(): Case[] {
  const lines = readFileSync(new URL("probes.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const { id, flow, text, expected } = JSON.parse(line) as {
      id: string;
      flow: unknown;
      text?: string;
      expected: Verdict;
    };
    return { id, document: text ?? flow, expected };
  });
}

function documents(): Case[] {
  const read = (name: string): string => readFileSync(new URL(name, corpus), "utf8");
  const { documents: all } = JSON.parse(read("expected.json")) as { documents: Record<string, Verdict> };
  return Object.entries(all).map(([id, expected]) => ({ id, document: read(`flows/${id}`), expected }));
}

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

const SUITES = { probes, ...(hasCorpus && { documents }) } as const;

test.each(Object.entries(SUITES))("says of the %s what Meta's validator says", (name, read) => {
  const cases = read().map((one) => ({ ...one, actual: verdictOf(one.document) }));
  const agreeing = (part: (verdict: Verdict) => unknown): number =>
    cases.filter(({ actual, expected }) => part(actual) === part(expected)).length;
  const verdicts = agreeing(({ valid }) => valid);
  console.info(
    `${name}, ${cases.length}: verdict ${verdicts}, codes ${agreeing(codes)}, codes with places ${agreeing(places)}`,
  );
  expect(verdicts).toBe(cases.length);
  const different = cases.filter(({ actual, expected }) => places(actual) !== places(expected)).map(({ id }) => id);
  expect(different).toEqual(Object.keys(DIFFERENCES[name] ?? {}));
});
