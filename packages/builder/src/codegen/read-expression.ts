import { parseExpression } from "../validate/expression/nested.ts";
import { ExpressionProblem } from "../validate/expression/outcome.ts";
import { type Binding, isNestedExpression, parseBinding } from "../validate/expression/references.ts";
import type { Tree } from "../validate/expression/tree.ts";
import type { AnyVersion } from "../versions.ts";

/** What a text of Flow JSON stands for, if it is known only once the flow runs. */
export type Read =
  | { readonly kind: "reference"; readonly binding: Binding }
  | { readonly kind: "nested"; readonly tree: Tree }
  | { readonly kind: "text" };

/** Reads a text as Flow JSON of the version does: as a reference, a nested expression, or itself. */
export function readExpression(text: string, version: string): Read {
  const binding = parseBinding(text);
  if (binding !== undefined) return { kind: "reference", binding };
  if (!isNestedExpression(text, version as AnyVersion)) return { kind: "text" };
  const tree = readTree(text.slice(1, -1));
  return tree === undefined ? { kind: "text" } : { kind: "nested", tree };
}

/** Reads the condition of an If, in backticks or plain: both have the same form. */
export function readCondition(text: string): Tree | undefined {
  return readTree(/^`[\s\S]*`$/.test(text) ? text.slice(1, -1) : text);
}

function readTree(text: string): Tree | undefined {
  try {
    return parseExpression(text);
  } catch (error) {
    if (error instanceof ExpressionProblem) return undefined;
    throw error;
  }
}

/** Every reference in a value, at any depth. */
export function referencesIn(value: unknown, version: string): Binding[] {
  if (typeof value === "string") {
    const read = readExpression(value, version);
    if (read.kind === "reference") return [read.binding];
    const tree = read.kind === "nested" ? read.tree : value.includes("${") ? readCondition(value) : undefined;
    return tree === undefined ? [] : bindingsOf(tree);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((item) => referencesIn(item, version));
}

function bindingsOf(tree: Tree): Binding[] {
  switch (tree.kind) {
    case "reference":
      return [tree.binding];
    case "literal":
      return [];
    case "unary":
      return bindingsOf(tree.operand);
    case "operation":
      return [...bindingsOf(tree.left), ...bindingsOf(tree.right)];
    case "sequence":
      return tree.parts.flatMap(bindingsOf);
  }
}
