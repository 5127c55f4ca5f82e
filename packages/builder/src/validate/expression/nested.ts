import { Nesting } from "./nesting.ts";
import { ExpressionProblem } from "./outcome.ts";
import { parseBinding } from "./references.ts";
import { type Token, tokenize, type Words } from "./tokens.ts";
import type { Operator, Tree, UnaryOperator } from "./tree.ts";

const WORDS: Words = [
  ["reference", /\$\{[^}\s]+\}/y],
  ["number", /\d+(?:\.\d+)?(?![\w.])/y],
  ["string", /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ["boolean", /(?:true|false)(?!\w)/y],
  ["operator", /===|!==|\*\*|&&|\|\||==|!=|<=|>=|[-+*/%<>!(),;|&?:^]/y],
];

const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(["||"]),
  new Set(["&&"]),
  new Set(["|"]),
  new Set(["^"]),
  new Set(["&"]),
  new Set(["==", "!=", "===", "!=="]),
  new Set(["<", "<=", ">", ">="]),
  new Set(["+", "-"]),
  new Set(["*", "/", "%"]),
  new Set(["**"]),
];
const UNARY: ReadonlySet<string> = new Set(["!", "-", "+"]);
const SEPARATORS: ReadonlySet<string> = new Set([",", ";"]);
const CLOSING: ReadonlySet<string> = new Set([")"]);
const CHOICE: ReadonlySet<string> = new Set(["?", ":"]);

/**
 * Reads a nested expression, given without its backticks. Plain conditions have the same form.
 *
 * @throws {ExpressionProblem} Where it can't be read.
 */
export function parseExpression(text: string): Tree {
  return new NestedParser(tokenize(text, WORDS)).parse();
}

class NestedParser {
  readonly #tokens: readonly Token[];
  #at = 0;
  readonly #nesting = new Nesting();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Tree {
    const parts: Tree[] = [];
    while (this.#at < this.#tokens.length) {
      if (this.#takes(SEPARATORS) === undefined) parts.push(this.#level(0));
    }
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : { kind: "sequence", parts };
  }

  #level(level: number): Tree {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#level(level + 1);
    for (let operator = this.#takes(operators); operator !== undefined; operator = this.#takes(operators))
      left = { kind: "operation", operator: operator as Operator, left, right: this.#level(level + 1) };
    return left;
  }

  #unary(): Tree {
    const operator = this.#takes(UNARY);
    if (operator === undefined) return this.#primary();
    const operand = this.#nesting.deeper(() => this.#unary());
    return { kind: "unary", operator: operator as UnaryOperator, operand };
  }

  #primary(): Tree {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new ExpressionProblem("ends too early; complete it");
    this.#at += 1;
    if (token.text === "(") {
      const inner = this.#nesting.deeper(() => this.#level(0));
      if (this.#takes(CLOSING) === undefined) throw new ExpressionProblem("lacks a ')'; close it");
      return this.#notCalled(inner);
    }
    if (CHOICE.has(token.text))
      throw new ExpressionProblem(`has '${token.text}', and there is no choice by ? and :; write an If, or 'visible'`);
    if (token.kind === "operator")
      throw new ExpressionProblem(`can't have '${token.text}' where a value belongs; write one`);
    if (token.kind !== "reference") return { kind: "literal", value: literalOf(token) };
    const binding = parseBinding(token.text);
    if (binding === undefined)
      throw new ExpressionProblem(`has '${token.text}', which is no reference; write one such as \${form.name}`);
    return this.#notCalled({ kind: "reference", binding, text: token.text });
  }

  #notCalled(tree: Tree): Tree {
    if (this.#tokens[this.#at]?.text !== "(") return tree;
    throw new ExpressionProblem("has '(' right after a value, which reads as a call; put a text such as '' between");
  }

  #takes(operators: ReadonlySet<string>): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "operator" || !operators.has(token.text)) return undefined;
    this.#at += 1;
    return token.text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v" };

function literalOf({ kind, text }: Token): string | number | boolean {
  if (kind === "number") return Number(text);
  if (kind === "boolean") return text === "true";
  return text.slice(1, -1).replace(/\\([\s\S])/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
}
