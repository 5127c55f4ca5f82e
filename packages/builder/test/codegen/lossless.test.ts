import { describe, expect, test } from "vitest";
import { toTypeScript } from "../../src/codegen/index.ts";
import { COMPILERS } from "../compiler.ts";
import { documents } from "./documents.ts";
import { comparable } from "./equal-documents.ts";
import { compileErrors, refusedAmong } from "./refused-by-compiler.ts";
import { runSource } from "./run-source.ts";

/** Every document that does not come back, with the reason. The lists are exact: what comes back after all has to leave them. */
const LOST: Readonly<Record<string, string>> = {
  "layout-empty-children": "an empty screen passes, and is refused here as one whose layout was forgotten",
  "if-then-empty-backticks":
    "an empty branch passes only beside backticks, which the DSL leaves away where they say nothing",
};

const accepted = documents("accepted").map(({ id, document }) => ({
  id,
  document: typeof document === "string" ? (JSON.parse(document) as unknown) : document,
  source: toTypeScript(document).source,
}));

describe("every document that Meta accepts", () => {
  test("comes back when its source runs and builds", () => {
    expect(accepted.length).toBeGreaterThan(150);
    const lost: string[] = [];
    for (const { id, document, source } of accepted) {
      try {
        expect(comparable(runSource(source).build())).toEqual(comparable(document));
      } catch (error) {
        if (!(id in LOST)) throw new Error(`${id} does not come back`, { cause: error });
        lost.push(id);
      }
    }
    expect(lost.sort()).toEqual(Object.keys(LOST).sort());
  });

  test("has a stable source: what comes back has it again", () => {
    const changed = accepted.filter(
      ({ id, source }) => !(id in LOST) && toTypeScript(runSource(source).build()).source !== source,
    );
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  test.each(Object.entries(COMPILERS))("has a source that compiles under strict on %s", (_, compiler) => {
    const sources = Object.fromEntries(accepted.map(({ id, source }) => [`${id}.ts`, source]));
    expect(compileErrors(compiler, sources, (file) => file.replace(/\.ts$/, ""))).toEqual(
      refusedAmong(accepted.map(({ id }) => id)),
    );
  });
});
