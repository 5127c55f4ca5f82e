import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile, type Reported, reportedErrors } from "./compiler.ts";

interface Expected {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

/** Each `// ^ sentence` stands under the place of one error. */
function expectedErrors(source: string): Expected[] {
  return source.split("\n").flatMap((text, index, lines) => {
    const caret = /^ *\/\/ *\^ (?<sentence>.+)$/.exec(text);
    if (caret?.groups === undefined) return [];
    let line = index - 1;
    while (lines[line]?.trimStart().startsWith("//")) line -= 1;
    return [{ line: line + 1, column: text.indexOf("^") + 1, sentence: caret.groups.sentence ?? "" }];
  });
}

/** Tests that each mistake in a folder's files is one error, in its place, with its sentence, on every compiler. */
export function describeMistakes(folder: URL): void {
  const sources = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
  );

  describe.each(Object.entries(COMPILERS))("%s", (_, compiler) => {
    let all: Reported[];
    beforeAll(() => {
      all = reportedErrors(compile(compiler, sources));
    });

    test.each(Object.entries(sources))(
      "%s: each mistake is one error, in its place, with its sentence",
      (name, source) => {
        const reports = all.filter(({ file }) => file === name);
        const expected = expectedErrors(source);
        expect(expected.length).toBeGreaterThan(0);
        expect(reports.map(({ line, column }) => `${line}:${column}`)).toEqual(
          expected.map(({ line, column }) => `${line}:${column}`),
        );
        for (const [index, { sentence }] of expected.entries()) expect(reports[index]?.message).toContain(sentence);
      },
    );
  });
}
