import type { Tree } from "../validate/expression/tree.ts";

/** The expression with the target named in the references that are its own. */
export function atTarget(tree: Tree, id: string): Tree {
  switch (tree.kind) {
    case "reference":
      return { ...tree, binding: { ...tree.binding, screen: tree.binding.screen ?? id } };
    case "literal":
      return tree;
    case "unary":
      return { ...tree, operand: atTarget(tree.operand, id) };
    case "operation":
      return { ...tree, left: atTarget(tree.left, id), right: atTarget(tree.right, id) };
    case "sequence":
      return { ...tree, parts: tree.parts.map((part) => atTarget(part, id)) };
  }
}
