import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { toTypeScript } from "../../src/codegen/index.ts";
import { validate } from "../../src/index.ts";
import { COMPILERS } from "../compiler.ts";
import { compileErrors } from "./compile-errors.ts";
import { documents } from "./documents.ts";
import { comparable } from "./equal-documents.ts";
import { runSource } from "./run-source.ts";

/** What passes in versions that skip a check and does not come back, or does not compile, with the reason. Both lists are exact. */
const LOST: Readonly<Record<string, string>> = {
  "layout-missing-6-0": "a screen without a layout comes back with an empty one",
  "screen-no-layout": "a screen without a layout comes back with an empty one",
};
const REFUSED: Readonly<Record<string, string>> = {
  "form-error-messages-type": "a number as the error message of a field",
  "switch-unknown-value": "a Switch on data that is not there",
  "update-data-bound-object-no-props": "an object of unknown properties for one of known ones",
};

/** The oldest version, the first with expressions, the one that skips most checks, and the newest. */
const VERSIONS = ["5.1", "6.0", "7.1", "7.3"] as const;

/** Every document in each version in which the validator accepts it: Meta's word is at hand for one version of each. */
const variants = [...documents("accepted"), ...documents("refused")]
  .filter(({ document }) => typeof document === "object")
  .flatMap(({ id, document }) =>
    VERSIONS.map((version) => ({ id, version, document: { ...(document as object), version } })),
  )
  .filter(({ document }) => validate(document).every(({ severity }) => severity !== "error"))
  .map((variant) => ({ ...variant, source: toTypeScript(variant.document).source }));

function comesBack(source: string, document: unknown): boolean {
  try {
    return isDeepStrictEqual(comparable(runSource(source).build()), comparable(document));
  } catch {
    return false;
  }
}

test("in each version that takes it, a document comes back", () => {
  expect(variants.length).toBeGreaterThan(400);
  const lost = variants.filter(({ source, document }) => !comesBack(source, document));
  expect([...new Set(lost.map(({ id }) => id))].sort()).toEqual(Object.keys(LOST));
});

test("in each version that takes it, its source compiles", () => {
  const sources = Object.fromEntries(variants.map(({ id, version, source }) => [`${id}--${version}.ts`, source]));
  const errors = compileErrors(COMPILERS["TypeScript 7"], sources, (file) => file.split("--")[0] ?? file);
  expect(errors).toEqual(Object.fromEntries(Object.keys(REFUSED).map((id) => [id, expect.any(String)])));
});
