import type { BinaryOperator } from "../../expression.ts";
import type { Binding } from "./references.ts";

/** The operators between two operands: those of Flow JSON, and those that Meta's parser reads without giving them a type. */
export type Operator = BinaryOperator | "|" | "^" | "&" | "===" | "!==" | "**";

/** The operators before one operand. */
export type UnaryOperator = "!" | "-" | "+";

/** An expression that was read. */
export type Tree =
  | { readonly kind: "reference"; readonly binding: Binding; readonly text: string }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Tree }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: Tree; readonly right: Tree }
  | { readonly kind: "sequence"; readonly parts: readonly Tree[] };
