import { test } from "vitest";
import { COMPILERS } from "../../test/compiler.ts";
import { BUDGET } from "./budget.ts";
import { EMPTY, type FlowSize, writtenAsLiteral, writtenInBuilder } from "./flows.ts";
import { KINDS, MIX } from "./kinds.ts";
import { type Cost, measure } from "./measure.ts";

const RUNS = 3;
const COMPONENTS = 50;

function columns(cells: readonly (string | number)[]): string {
  return cells.map((cell, index) => (index === 0 ? String(cell).padEnd(22) : String(cell).padStart(12))).join("");
}

function perComponent({ instantiations }: Cost, { screens, components }: FlowSize): string {
  return (instantiations / (screens * components)).toFixed(1);
}

test.each(Object.entries(COMPILERS))("%s", (name, compiler) => {
  const print = (...cells: (string | number)[]): void => console.log(columns(cells));
  console.log(`\n${name}: flows of screens of ${COMPONENTS} components, beside the same document as a literal`);
  print("screens", "chain", "each", "check s", "literal", "each", "check s", "time ratio");
  for (const screens of [1, 10, 50, 100]) {
    const size = { screens, components: COMPONENTS, kinds: MIX };
    const chain = measure(compiler, writtenInBuilder(size), RUNS);
    const json = measure(compiler, writtenAsLiteral(size), RUNS);
    print(
      screens,
      ...[chain.instantiations, perComponent(chain, size), chain.checkSeconds.toFixed(2)],
      ...[json.instantiations, perComponent(json, size), json.checkSeconds.toFixed(2)],
      (chain.checkSeconds / json.checkSeconds).toFixed(1),
    );
  }
  print("imports alone", measure(compiler, EMPTY).instantiations);

  console.log(`\n${name}: 10 screens of ${COMPONENTS - 1} of one kind and a footer`);
  print("kind", "chain", "each", "budget", "check s");
  for (const [kind, written] of Object.entries(KINDS)) {
    const size = { screens: 10, components: COMPONENTS, kinds: [written] };
    const cost = measure(compiler, writtenInBuilder(size), RUNS);
    const budget = BUDGET.kinds[kind as keyof typeof KINDS];
    print(kind, cost.instantiations, perComponent(cost, size), budget, cost.checkSeconds.toFixed(2));
  }
});
