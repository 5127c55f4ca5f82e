import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { formatFindings, validate } from "../../src/index.ts";
import { main } from "./documents.ts";

function printed(text: string): string[] {
  return formatFindings(validate(text), text).split("\n");
}

describe("findings are printed as a compiler does", () => {
  test("with the line, and carets below the place", () => {
    expect(printed('{\n  "version": "7.33"\n}')).toEqual([
      `flow.json:2:14 error INVALID_FLOW_JSON_VERSION: Flow JSON has no version '7.33'; write "7.3" (version)`,
      '  2 |   "version": "7.33"',
      "    |              ^^^^^^",
    ]);
  });

  test("a key is what is meant when a property is unknown", () => {
    const text = JSON.stringify({ colour: 1, ...main([]) });
    const [head, , carets] = printed(text);
    expect(head).toContain("1:2 error INVALID_PROPERTY_KEY");
    expect(carets).toMatch(/^ +\| {2}\^{8}$/);
  });

  test("below the same tabs", () => {
    expect(printed('{\n\t\t"version":\t"7.33"\n}').slice(1)).toEqual([
      '  2 | \t\t"version":\t"7.33"',
      "    | \t\t          \t^^^^^^",
    ]);
  });

  test("without the carriage returns of the text", () => {
    expect(printed('{\r\n  "version": "7.33"\r\n}')[1]).toBe('  2 |   "version": "7.33"');
  });

  test("with the part of a long line around the place", () => {
    const text = `{ "meta": "${"a".repeat(5000)}", "version": "7.33", "z": "${"a".repeat(5000)}" }`;
    const [, line = "", carets = ""] = printed(text);
    expect(line.length).toBeLessThan(120);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe('"7.33"');
    expect(line.endsWith("…")).toBe(true);
  });

  test("with the first line of a place over several", () => {
    const text = '{\n  "version": "7.3",\n  "screens": {\n  }\n}';
    expect(printed(text).slice(1)).toEqual(['  3 |   "screens": {', "    |              ^"]);
  });

  test("without a line where the place is not known", () => {
    const document: Record<string, unknown> = {};
    document.self = document;
    expect(formatFindings(validate(document), "", { file: "a.json" })).toMatch(
      /^a\.json error INVALID_FLOW_JSON: .*\(json\)$/,
    );
  });

  test("nothing, where nothing is found", () => {
    expect(formatFindings([], "{}")).toBe("");
  });
});

test("a console shows where a finding is", () => {
  const [finding] = validate('{\n  "version": "7.3"\n}');
  expect(inspect(finding)).toContain("line_start: 1");
  expect(inspect({ findings: [finding] }, { depth: 4 })).toContain("line_end: 3");
});
