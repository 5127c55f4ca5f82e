import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { flowJsonSchema } from "../../src/index.ts";
import { isObject } from "../../src/validate/json-object.ts";
import { Problems } from "../../src/validate/problem.ts";
import { checkSchema } from "../../src/validate/schema/screens.ts";
import { type AnyVersion, isVersion, VERSIONS } from "../../src/versions.ts";
import { SUITES } from "../validate/conformance/cases.ts";
import { main } from "../validate/documents.ts";

function compile(version: AnyVersion) {
  return new Ajv2020({ discriminator: true, strictRequired: false, strictTypes: false }).compile(
    flowJsonSchema(version),
  );
}

/** What the validator says of the structure alone. */
function structureErrors(document: Readonly<Record<string, unknown>>, version: AnyVersion): string[] {
  const problems = new Problems(version, "schema");
  checkSchema(document, problems);
  return problems.all.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

test.each(VERSIONS)("the schema of %s is one, and has a title", (version) => {
  expect(() => compile(version)).not.toThrow();
  expect(flowJsonSchema(version).title).toBe(`WhatsApp Flow JSON ${version}`);
});

describe("agrees with validate on structure", () => {
  const schemas = new Map(VERSIONS.map((version) => [version, compile(version)]));

  test.each(Object.entries(SUITES))("over the %s", (_, read) => {
    const different: unknown[] = [];
    let checked = 0;
    for (const { id, document } of read()) {
      const root: unknown = typeof document === "string" ? JSON.parse(document) : document;
      if (!isObject(root) || !isVersion(root.version)) continue;
      checked += 1;
      const check = schemas.get(root.version);
      const errors = structureErrors(root, root.version);
      if (check?.(root) !== (errors.length === 0)) different.push({ id, errors, ajv: check?.errors });
    }
    expect(checked).toBeGreaterThan(100);
    expect(different).toEqual([]);
  });
});

describe("of a word that is none, says the words and nothing of an object that was not meant", () => {
  const check = new Ajv2020({
    allErrors: true,
    discriminator: true,
    strictRequired: false,
    strictTypes: false,
  }).compile(flowJsonSchema("7.3"));

  test.each([
    ["a component", { type: "Textbody", text: "Hello" }, "/type", "TextBody"],
    [
      "an action",
      { type: "EmbeddedLink", text: "Go on", "on-click-action": { name: "complete", payload: {} } },
      "/on-click-action/name",
      "navigate",
    ],
  ])("of %s", (_, component, path, word) => {
    check(main([component]));
    const [told] = check.errors?.filter(({ keyword }) => keyword !== "if") ?? [];
    expect(told).toMatchObject({ keyword: "enum", instancePath: `/screens/0/layout/children/0${path}` });
    expect(told?.params.allowedValues).toContain(word);
    expect(check.errors?.filter(({ keyword }) => keyword !== "if")).toHaveLength(1);
  });
});
