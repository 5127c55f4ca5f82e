import { existsSync, readFileSync } from "node:fs";

/** What Meta's validator says of a document: each code with each place. */
export interface Verdict {
  readonly valid: boolean;
  readonly errors: readonly { readonly error: string; readonly path: string }[];
}

/** A document, and what Meta's validator says of it. */
export interface Case {
  readonly id: string;
  readonly document: unknown;
  readonly expected: Verdict;
}

// Documents by other people lie beside the repository and are no part of it; the probes are ours.
const corpus = new URL("../../../../../../shared/corpus/", import.meta.url);
const hasCorpus = existsSync(corpus);
if (!hasCorpus)
  console.info("skipped: the corpus is not beside this clone, so the probes are all the documents there are");

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

/** The probes, and the corpus where it is there. */
export const SUITES: Readonly<Record<string, () => Case[]>> = { probes, ...(hasCorpus && { documents }) };
