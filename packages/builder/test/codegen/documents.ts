import { existsSync, readFileSync } from "node:fs";

/** A document of Flow JSON, and what it is called in reports. */
export interface NamedDocument {
  readonly id: string;
  readonly document: unknown;
}

// Documents by other people lie beside the repository and are no part of it; the probes are ours.
const corpus = new URL("../../../../../shared/corpus/", import.meta.url);
const probes = new URL("../validate/conformance/probes.jsonl", import.meta.url);

/** Whether the documents by other people are there. */
export const hasCorpus: boolean = existsSync(corpus);
if (!hasCorpus) console.info("skipped: the corpus is not beside this clone, so only the probes become TypeScript");

interface Probe {
  readonly id: string;
  readonly flow: unknown;
  /** The document as text, where it can't be written as an object. */
  readonly text?: string;
  readonly expected: { readonly valid: boolean };
}

/** Every document that Meta's validator accepts, or that it refuses: the probes, and other people's where they are at hand. */
export function documents(verdict: "accepted" | "refused"): NamedDocument[] {
  const isWanted = (valid: boolean): boolean => valid === (verdict === "accepted");
  const lines = readFileSync(probes, "utf8").trim().split("\n");
  const wanted = lines
    .map((line) => JSON.parse(line) as Probe)
    .filter(({ expected }) => isWanted(expected.valid))
    .map(({ id, flow, text }) => ({ id, document: text ?? flow }));
  if (!hasCorpus) return wanted;
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, corpus), "utf8"));
  const { documents: all } = read("expected.json") as { documents: Record<string, { valid: boolean }> };
  for (const [name, { valid }] of Object.entries(all))
    if (isWanted(valid)) wanted.push({ id: name.replace(/\.json$/, ""), document: read(`flows/${name}`) });
  return wanted;
}
