import { describe, expect, test } from "vitest";
import { toTypeScript } from "../../src/codegen/index.ts";
import { COMPILERS, compile, reportedErrors } from "../compiler.ts";
import { documents } from "./documents.ts";
import { comparable } from "./equal-documents.ts";
import { runSource } from "./run-source.ts";

/** Every document that does not come back, with the reason. The lists are exact: what comes back after all has to leave them. */
const LOST: Readonly<Record<string, string>> = {
  "layout-empty-children": "an empty screen passes, and is refused here as one whose layout was forgotten",
  "if-then-empty-backticks":
    "an empty branch passes only beside backticks, which the DSL leaves away where they say nothing",
};

const PAYLOADS = "the compiler holds payloads to the data that is declared, also where Meta lets them pass";
const WORDS = "the compiler knows the words of an option, where Meta takes any text";

/** Every document whose source does not compile, with the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  "043-pywa-examples": PAYLOADS,
  "bind-data-source-action-const-only": "the name of an action in data is described by no type",
  "bind-media-size": WORDS,
  "checkbox-group-media-size-case-1": WORDS,
  "if-condition-blank": "a blank condition",
  "nav-list-self-item": "a screen that leads to itself",
  "nav-payload-absent-7-2": PAYLOADS,
  "nav-payload-missing-key-6-0": PAYLOADS,
  "nav-payload-missing-key-7-2": PAYLOADS,
  "nav-payload-unknown-key-6-0": PAYLOADS,
  "nav-payload-unknown-key-7-2": PAYLOADS,
  "screen-id-comma-6-3": "the compiler takes letters and underscores in ids, as documented",
  "update-data-unknown-key-7-1": PAYLOADS,
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
    const errors: Record<string, string> = {};
    for (const { file, line, message } of reportedErrors(compile(compiler, sources)))
      errors[file.replace(/\.ts$/, "")] ??= `${line}: ${message.slice(0, 300)}`;
    for (const id of Object.keys(errors)) errors[id] = REFUSED[id] ?? errors[id] ?? "";
    const ids = new Set(accepted.map(({ id }) => id));
    expect(errors).toEqual(Object.fromEntries(Object.entries(REFUSED).filter(([id]) => ids.has(id))));
  });
});
