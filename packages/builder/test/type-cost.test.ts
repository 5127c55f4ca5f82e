import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { BUDGET } from "../bench/types/budget.ts";
import { type FlowSize, literal, writtenAsLiteral, writtenInBuilder } from "../bench/types/flows.ts";
import { KINDS, type Kind, MIX } from "../bench/types/kinds.ts";
import { measure } from "../bench/types/measure.ts";
import type { AnyFlow } from "../src/index.ts";
import { COMPILERS, type Compiler } from "./compiler.ts";

function sized(screens: number, kinds: readonly Kind[]): FlowSize {
  return { screens, components: 50, kinds };
}

/** Instantiations per component: they repeat exactly, as times never do. */
function cost(compiler: Compiler, source: string, { screens, components }: FlowSize): number {
  return measure(compiler, source).instantiations / (screens * components);
}

describe.each(Object.entries(COMPILERS))("%s", (_, compiler) => {
  const ten = sized(10, MIX);

  test("a component of the chain costs no more than its budget", () => {
    expect(cost(compiler, writtenInBuilder(ten), ten)).toBeLessThanOrEqual(BUDGET.mix);
  });

  test("a component of a literal costs no more than its budget", () => {
    expect(cost(compiler, writtenAsLiteral(ten), ten)).toBeLessThanOrEqual(BUDGET.literal);
  });
});

test("a component of 100 screens costs about as much as one of 10", () => {
  const [ten, hundred] = [sized(10, MIX), sized(100, MIX)];
  const of = (size: FlowSize): number => cost(COMPILERS["TypeScript 7"], writtenInBuilder(size), size);
  expect(of(hundred) / of(ten)).toBeLessThanOrEqual(BUDGET.growth);
});

const kinds = Object.entries(KINDS) as [keyof typeof KINDS, Kind][];

test.each(kinds)("a %s costs no more than its budget", (name, kind) => {
  const size = sized(10, [kind]);
  const each = cost(COMPILERS["TypeScript 7"], writtenInBuilder(size), size);
  expect(each).toBeLessThanOrEqual(BUDGET.kinds[name]);
});

describe("what is compared is the same document", () => {
  // Inside the package, so that it is found by its name.
  const folder = mkdtempSync(fileURLToPath(new URL("../.type-errors-", import.meta.url)));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([...kinds, ["mix", MIX] as const])("%s", async (name, kind) => {
    const above = [kind].flat();
    const size = { screens: 3, components: above.length + 1, kinds: above };
    // No types are written in the chain, so it is JavaScript as it stands.
    const file = join(folder, `${name}.js`);
    writeFileSync(file, `${writtenInBuilder(size)}export const json = ${literal(size)};\n`);
    const { flow, json } = (await import(file)) as { flow: AnyFlow; json: unknown };
    expect(flow.build()).toEqual(json);
  });
});
