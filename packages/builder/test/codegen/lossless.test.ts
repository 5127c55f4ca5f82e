import { describe, expect, test } from "vitest";
import { toTypeScript } from "../../src/codegen/index.ts";
import { COMPILERS } from "../compiler.ts";
import { compileErrors } from "./compile-errors.ts";
import { documents } from "./documents.ts";
import { comparable } from "./equal-documents.ts";
import { runSource } from "./run-source.ts";

const accepted = documents("accepted").map(({ id, document }) => ({
  id,
  document: typeof document === "string" ? (JSON.parse(document) as unknown) : document,
  source: toTypeScript(document).source,
}));

/** A source without its comments: what the compiler would refuse is worded by how the document says it. */
function codeOf(source: string): string {
  return source.replace(/^ *\/\/.*\n/gm, "");
}

describe("every document that Meta accepts", () => {
  test("comes back when its source runs and builds", () => {
    expect(accepted.length).toBeGreaterThan(150);
    for (const { id, document, source } of accepted)
      expect(comparable(runSource(source).build()), id).toEqual(comparable(document));
  });

  test("has a stable source: what comes back has it again", () => {
    const changed = accepted.filter(({ source }) => {
      const again = toTypeScript(runSource(source).build()).source;
      return codeOf(again) !== codeOf(source);
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  test.each(Object.entries(COMPILERS))("has a source that compiles under strict on %s", (_, compiler) => {
    const sources = Object.fromEntries(accepted.map(({ id, source }) => [`${id}.ts`, source]));
    expect(compileErrors(compiler, sources, (file) => file.replace(/\.ts$/, ""))).toEqual({});
  });
});
