import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toTypeScript } from "../../src/codegen/index.ts";
import { explain } from "../../src/explain/index.ts";
import { validate } from "../../src/index.ts";
import { documents } from "./documents.ts";
import { parseSource } from "./run-source.ts";

const refused = documents("refused");

/** Every text in a document that must stand in the source as it is: labels, ids, examples, not words of Flow JSON's own. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return /[`$]|^\w+$/.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === "data_api_version" ? [] : textsOf(item)));
}

describe("every document that Meta refuses", () => {
  test("becomes source that can be read, with each error as a comment", () => {
    expect(refused.length).toBeGreaterThan(250);
    for (const { id, document } of refused) {
      const { source, findings } = toTypeScript(document);
      expect(() => parseSource(source), id).not.toThrow();
      expect(findings, id).toEqual(validate(document, { frozen: "check" }));
      for (const { severity, error, message } of findings)
        if (severity === "error") expect(source, id).toContain(`// ${error}: ${message.split("\n")[0]}`);
    }
  });

  test("loses none of its texts", () => {
    for (const { id, document } of refused) {
      if (typeof document === "string") continue;
      const source = toTypeScript(document).source.replaceAll('\\"', '"').replaceAll("\\'", "'");
      for (const text of textsOf(document)) {
        const literal = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
        if (!source.includes(literal)) throw new Error(`${id} loses ${literal}`);
      }
    }
  });
});

/** The paths of everything in a document. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [[...path], ...inner];
}

test("an error of an item stands at the item", () => {
  const children = [{ type: "Dropdown", name: "size", label: "Size", "data-source": [{ id: "S" }, { id: "M" }] }];
  const layout = { type: "SingleColumnLayout", children };
  const { source } = toTypeScript({ version: "7.3", screens: [{ id: "SIZE", title: "Size", layout }] });
  const remark = "// MISSING_REQUIRED_PROPERTY: an item of 'data-source' needs the property 'title'; add it";
  const lines = source.split("\n").map((line) => line.trim());
  const start = lines.indexOf("dataSource: [");
  expect(lines.slice(start, start + 6)).toEqual([
    "dataSource: [",
    remark,
    '{ id: "S" },',
    remark,
    '{ id: "M" },',
    "],",
  ]);
});

describe("any document", () => {
  const valid = documents("accepted").map(({ document }) => document);

  test("with anything anywhere becomes source that can be read, and is explained", () => {
    const spoiled = fc
      .constantFrom(...valid)
      .chain((document) => fc.tuple(fc.constant(document), fc.constantFrom(...pathsIn(document)), fc.jsonValue()));
    fc.assert(
      fc.property(spoiled, ([document, path, value]) => {
        const copy = structuredClone(document) as object;
        let node = copy as Record<string | number, unknown>;
        for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
        node[path.at(-1) ?? ""] = value;
        parseSource(toTypeScript(copy).source);
        toTypeScript(copy, { files: "per-screen" });
        explain(copy);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["undefined", undefined],
    ["a bigint", { version: 7n }],
    ["a path, where the document is meant", "flows/sign-up.json"],
    ["lists nested too deep", `{"version":"7.3","screens":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
    [
      "branches nested too deep",
      `{"version":"7.3","screens":[{"id":"A","layout":{"children":[${'{"type":"If","then":['.repeat(20_000)}${"]}".repeat(20_000)}]}}]}`,
    ],
    [
      "objects nested too deep",
      `{"version":"7.3","screens":[{"id":"A","layout":${'{"layout":'.repeat(50_000)}1${"}".repeat(50_000)}}]}`,
    ],
  ])("is told what is wrong with %s", (_, document) => {
    const { source, findings } = toTypeScript(document);
    expect(findings.length).toBeGreaterThan(0);
    expect(source).toContain(`// ${findings[0]?.error}: ${findings[0]?.message}`);
    expect(source).toContain("export const flow = defineFlow(");
    expect(explain(document).outline).toMatch(/^Flow JSON /);
  });
});
