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

  test("below letters of any width", () => {
    expect(printed('{ "id": "你好é😀", "version": "7.33" }').slice(1)).toEqual([
      '  1 | { "id": "你好é😀", "version": "7.33" }',
      `    | ${" ".repeat(2 + '"id": "'.length + 2 * 2 + 1 + 2 + '", "version": '.length)}^^^^^^`,
    ]);
    expect(printed('{ "version": "七.三" }')[2]).toBe(`    | ${" ".repeat(13)}${"^".repeat(7)}`);
  });

  test("without half of a letter, where a long line is cut", () => {
    for (const length of [40, 41]) {
      const text = `{ "id": "${"😀".repeat(length)}", "version": "7.33", "z": "a${"😀".repeat(length)}" }`;
      expect(printed(text)[1]).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
    }
  });

  test("without what would move the cursor", () => {
    const moving = printed('{ "\u001B[2J": \r"a", "version": "7.33" }').join("");
    expect(moving).not.toContain("\u001B");
    expect(moving).not.toContain("\r");
    expect(printed('{ "version": "7\\n.\\u001b3" }')).toHaveLength(3);
  });

  test("with the other places of the same finding", () => {
    const field = { type: "TextInput", name: "a", label: "A" };
    const text = JSON.stringify(main([field, field, field]), null, 2);
    expect(printed(text).at(-1)).toBe("     = also at 19:21, 24:21");
    const many = JSON.stringify(main(Array.from({ length: 9 }, () => field)), null, 2);
    expect(printed(many).at(-1)).toMatch(/^ +(?:= also at )(?:\d+:21, ){5}…$/);
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
