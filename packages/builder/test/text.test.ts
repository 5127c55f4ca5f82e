import fc from "fast-check";
import { expect, test } from "vitest";
import { complete, defineFlow, screen, text } from "../src/index.ts";
import { parseExpression } from "../src/validate/expression/nested.ts";
import type { Tree } from "../src/validate/expression/tree.ts";

/** Characters that mean something to Meta's parser or to JSON, and some that don't. */
const characters = fc.constantFrom(..."'\"`\\$ {(),;+-!\n\r\té🙂ab1");
const written = fc.oneof(fc.string({ unit: characters }), fc.string({ unit: "grapheme" })).filter(
  // What Meta drops, and `build()` refuses.
  (string) => !string.includes("}") && !string.includes("${"),
);

const greeting = screen("GREETING", { title: "Greeting", data: { name: "Ada", age: 3 } });

function printed(before: string, between: string, after: string): string {
  const shown = greeting.textBody(({ data }) => text`${before}${data.name}${between}${data.age.plus(1)}${after}`);
  const flow = defineFlow({ version: "7.3" }, [shown.footer("Done", complete({}))]).build();
  const [shownFirst] = flow.screens[0]?.layout?.children ?? [];
  return (shownFirst as { text: string }).text;
}

/** What a person reads, with `name` and `age` in the place of the values. */
function read(tree: Tree): string {
  switch (tree.kind) {
    case "sequence":
      return tree.parts.map(read).join("");
    case "literal":
      return String(tree.value);
    case "reference":
      return "‹name›";
    default:
      return "‹age›";
  }
}

test("a text says what was written, whatever characters it holds", () => {
  fc.assert(
    fc.property(written, written, written, (before, between, after) => {
      const expression = printed(before, between, after);
      expect(expression).toMatch(/^`[\s\S]*`$/);
      expect(read(parseExpression(expression.slice(1, -1)))).toBe(`${before}‹name›${between}‹age›${after}`);
    }),
    { numRuns: 2_000 },
  );
});
