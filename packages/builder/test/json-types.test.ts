import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { VERSIONS } from "../src/index.ts";
import { COMPILERS, compile, reportedErrors } from "./compiler.ts";

// Documents by other people, and what Meta's validator says of them. They lie beside the repository and are no part of it.
const corpus = new URL("../../../../shared/corpus/", import.meta.url);
const present = existsSync(corpus);
if (!present) console.info("skipped: the corpus is not beside this clone, so no foreign document meets the JSON types");

interface Case {
  readonly name: string;
  readonly flow: { readonly version?: unknown } | null | undefined;
  readonly valid: boolean;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, corpus), "utf8"));
}

function cases(): Case[] {
  const { documents } = read("expected.json") as { documents: Record<string, { valid: boolean }> };
  const probes = read("probes.json") as { id: string; flow?: Case["flow"]; expected: { valid: boolean } }[];
  return [
    ...Object.entries(documents).map(([file, { valid }]) => {
      return { name: file.replace(".json", ""), flow: read(`flows/${file}`) as Case["flow"], valid };
    }),
    ...probes.map(({ id, flow, expected }) => ({ name: id, flow, valid: expected.valid })),
  ].filter(({ flow }) => VERSIONS.some((version) => version === flow?.version));
}

/** Each document as a literal that has to satisfy the type of its version. */
function literals(from: readonly Case[]): Record<string, string> {
  const entries = from.map(({ name, flow }) => [
    `${name}.ts`,
    `import type { FlowJson } from "@flows/builder";\n(${JSON.stringify(flow, null, 2)}) satisfies FlowJson<"${flow?.version}">;\n`,
  ]);
  return Object.fromEntries(entries);
}

describe.skipIf(!present).each(Object.entries(COMPILERS))("%s", (_, compiler) => {
  test("every document that Meta's validator accepts satisfies FlowJson of its version", () => {
    const accepted = cases().filter(({ valid }) => valid);
    expect(accepted.length).toBeGreaterThan(250);
    expect(reportedErrors(compile(compiler, literals(accepted)))).toEqual([]);
  });

  // The floor is what was measured: raise it with the types, and never lower it. What is semantic, types can't see.
  test("the types refuse many of the documents that Meta's validator refuses", () => {
    const refused = cases().filter(({ valid }) => !valid);
    const files = reportedErrors(compile(compiler, literals(refused))).map(({ file }) => file);
    expect(new Set(files).size).toBeGreaterThanOrEqual(148);
  });
});

test.each(Object.entries(COMPILERS))("the page on JSON compiles with %s", (_, compiler) => {
  const page = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, section = ""] = page.split("## Keep writing JSON");
  const example = /```ts\n(?<code>.+?)```/s.exec(section)?.groups?.code ?? "";
  expect(example).toContain('satisfies FlowJson<"7.3">');
  expect(reportedErrors(compile(compiler, { "page.ts": example }))).toEqual([]);
});
