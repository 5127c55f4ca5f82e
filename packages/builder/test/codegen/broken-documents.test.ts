import { describe, expect, test } from "vitest";
import { toTypeScript } from "../../src/codegen/index.ts";
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
