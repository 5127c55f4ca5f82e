import type { Tree } from "../validate/expression/tree.ts";
import { quoted, templateText } from "./format/source.ts";
import { ReferenceWriter, type Use } from "./reference-source.ts";

type Operation = Extract<Tree, { kind: "operation" }>;

/** The methods of references; an operator without one can't be said. */
const METHODS: Readonly<Partial<Record<Operation["operator"], string>>> = {
  "==": "eq",
  "!=": "ne",
  ">": "gt",
  ">=": "gte",
  "<": "lt",
  "<=": "lte",
  "+": "plus",
  "-": "minus",
  "*": "times",
  "/": "dividedBy",
  "%": "modulo",
  "&&": "and",
  "||": "or",
};

/** What an operator becomes when its operands change places. */
const MIRRORED: Readonly<Partial<Record<Operation["operator"], Operation["operator"]>>> = {
  "==": "==",
  "!=": "!=",
  ">": "<",
  ">=": "<=",
  "<": ">",
  "<=": ">=",
  "+": "+",
  "*": "*",
  "&&": "&&",
  "||": "||",
};

/** Writes the expressions of one argument. */
export class ExpressionWriter extends ReferenceWriter {
  /** The source of an expression, or undefined where it can't be said. */
  expression(tree: Tree, use: Use = {}): string | undefined {
    switch (tree.kind) {
      case "literal":
        return literal(tree.value);
      case "reference":
        return this.reference(tree.binding, use);
      case "unary":
        return this.#unary(tree);
      case "operation":
        return this.#operation(tree);
      case "sequence":
        return this.#text(tree.parts);
    }
  }

  #unary({ operator, operand }: Extract<Tree, { kind: "unary" }>): string | undefined {
    if (operator === "-" && operand.kind === "literal" && typeof operand.value === "number") return `-${operand.value}`;
    if (operator === "+" || isLiteral(operand)) return undefined;
    const inner = this.expression(operand);
    return inner === undefined ? undefined : `${inner}.${operator === "!" ? "not" : "negated"}()`;
  }

  #operation({ operator, left, right }: Operation): string | undefined {
    const mirrored = MIRRORED[operator];
    if (isLiteral(left) && !isLiteral(right) && mirrored !== undefined)
      return this.#operation({ kind: "operation", operator: mirrored, left: right, right: left });
    const method = METHODS[operator];
    const receiver = isLiteral(left) ? this.#known(left) : this.expression(left, { comparedWith: right });
    const other = this.expression(right, { isStrict: true, comparedWith: left });
    if (method === undefined || receiver === undefined || other === undefined) return undefined;
    return `${receiver}.${method}(${other})`;
  }

  /** A value that is known and begins an expression. */
  #known(tree: Tree): string | undefined {
    const value = this.expression(tree);
    if (value === undefined) return undefined;
    this.writing.imports.add("literal");
    return `literal(${value})`;
  }

  #text(parts: readonly Tree[]): string | undefined {
    if (parts.length === 0) return undefined;
    if (parts.every((part) => part.kind === "literal")) return quoted(parts.map(({ value }) => value).join(""));
    let template = "";
    for (const part of parts) {
      const source = part.kind === "literal" ? undefined : this.expression(part);
      if (part.kind !== "literal" && source === undefined) return undefined;
      template += part.kind === "literal" ? templateText(String(part.value)) : `\${${source}}`;
    }
    this.writing.imports.add("text");
    return `text\`${template}\``;
  }
}

function literal(value: string | number | boolean): string {
  return typeof value === "string" ? quoted(value) : String(value);
}

function isLiteral(tree: Tree): boolean {
  return tree.kind === "literal" || (tree.kind === "unary" && tree.operator !== "!" && isLiteral(tree.operand));
}
