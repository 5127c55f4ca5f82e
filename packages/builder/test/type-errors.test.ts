import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const cases = fileURLToPath(new URL("./type-errors/", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));
const compilers = { "TypeScript 7": "typescript/bin/tsc", "TypeScript 5.9": "typescript-5/bin/tsc" };

interface Expected {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

/** Each `// ^ sentence` stands under the place of one error. */
function expectedErrors(source: string): Expected[] {
  return source.split("\n").flatMap((text, index, lines) => {
    const caret = /^\/\/ *\^ (?<sentence>.+)$/.exec(text);
    if (caret?.groups === undefined) return [];
    let line = index - 1;
    while (lines[line]?.startsWith("//")) line -= 1;
    return [{ line: line + 1, column: text.indexOf("^") + 1, sentence: caret.groups.sentence ?? "" }];
  });
}

describe.each(Object.entries(compilers))("%s", (_, compiler) => {
  const files = readdirSync(cases).filter((name) => name.endsWith(".ts"));
  let folder: string;
  let output = "";

  beforeAll(() => {
    folder = mkdtempSync(join(root, "packages/builder/.type-errors-"));
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../../tsconfig.base.json",
        compilerOptions: {
          composite: false,
          noEmit: true,
          incremental: false,
          declaration: false,
          declarationMap: false,
        },
        files: files.map((name) => `../test/type-errors/${name}`),
      }),
    );
    try {
      execFileSync(process.execPath, [join(root, "node_modules", compiler), "-p", folder, "--pretty", "false"], {
        encoding: "utf8",
      });
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(files)("%s: each mistake is one error, in its place, with its sentence", (name) => {
    const reports = output.split(/\n(?=\S)/).flatMap((report) => {
      const at = new RegExp(`${name}\\((?<line>\\d+),(?<column>\\d+)\\): error [^:]+: (?<message>[^]*)`).exec(
        report,
      )?.groups;
      return at === undefined ? [] : [{ line: Number(at.line), column: Number(at.column), message: at.message ?? "" }];
    });
    const expected = expectedErrors(readFileSync(join(cases, name), "utf8"));
    expect(expected.length).toBeGreaterThan(0);
    expect(reports.map(({ line, column }) => `${line}:${column}`)).toEqual(
      expected.map(({ line, column }) => `${line}:${column}`),
    );
    for (const [index, { sentence }] of expected.entries()) expect(reports[index]?.message).toContain(sentence);
  });
});
