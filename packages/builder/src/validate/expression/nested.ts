import { parseBinding } from "../schema/references.ts";
import { ExpressionProblem, type Outcome, type Resolve } from "./outcome.ts";
import { type Token, tokenize, type Words } from "./tokens.ts";

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
/** Operators that Meta's parser reads and gives no type, so that they only pass between texts. */
const UNTYPED: ReadonlySet<string> = new Set(["|", "^", "&", "===", "!==", "**"]);
const DEEPEST = 100;
const NUMBERS = new Set(["number", "integer"]);

/** The type of a nested expression, given with its backticks. */
export function typeOfNested(expression: string, resolve: Resolve): Outcome {
  try {
    return { type: new NestedParser(tokenize(expression.slice(1, -1), WORDS), resolve).parse() };
  } catch (error) {
    if (error instanceof ExpressionProblem) return { problem: error.message };
    throw error;
  }
}

class NestedParser {
  readonly #tokens: readonly Token[];
  readonly #resolve: Resolve;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], resolve: Resolve) {
    this.#tokens = tokens;
    this.#resolve = resolve;
  }

  /** A sequence of expressions is a text. */
  parse(): string {
    let type = "string";
    let count = 0;
    while (this.#at < this.#tokens.length) {
      if (this.#takes(new Set([",", ";"]))) continue;
      type = this.#level(0);
      count += 1;
    }
    return count > 1 ? "string" : type;
  }

  #level(level: number): string {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let type = this.#level(level + 1);
    for (let operator = this.#takes(operators); operator !== undefined; operator = this.#takes(operators))
      type = combine(operator, type, this.#level(level + 1));
    return type;
  }

  #unary(): string {
    const operator = this.#takes(new Set(["!", "-", "+"]));
    if (operator === undefined) return this.#primary();
    return this.#deeper(() => {
      const type = this.#unary();
      const wanted = operator === "!" ? "boolean" : "number";
      if (type !== wanted) throw new ExpressionProblem(`needs a ${wanted} after '${operator}', not a ${type}`);
      return wanted;
    });
  }

  #primary(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new ExpressionProblem("ends too early; complete it");
    this.#at += 1;
    if (token.text === "(") {
      const type = this.#deeper(() => this.#level(0));
      if (this.#takes(new Set([")"])) === undefined) throw new ExpressionProblem("lacks a ')'; close it");
      return this.#notCalled(type);
    }
    if (token.kind === "operator") throw new ExpressionProblem(`can't have '${token.text}' where a value belongs`);
    if (token.kind !== "reference") return token.kind;
    const binding = parseBinding(token.text);
    if (binding === undefined) throw new ExpressionProblem(`has '${token.text}', which is no reference`);
    const outcome = this.#resolve(binding, token.text);
    if ("problem" in outcome) throw new ExpressionProblem(outcome.problem);
    return this.#notCalled(outcome.type);
  }

  #notCalled(type: string): string {
    if (this.#tokens[this.#at]?.text !== "(") return type;
    throw new ExpressionProblem("has '(' right after a value, which reads as a call; put a text such as '' between");
  }

  #takes(operators: ReadonlySet<string>): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "operator" || !operators.has(token.text)) return undefined;
    this.#at += 1;
    return token.text;
  }

  #deeper(read: () => string): string {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new ExpressionProblem("is nested too deep; simplify it");
    const type = read();
    this.#depth -= 1;
    return type;
  }
}

function combine(operator: string, left: string, right: string): string {
  const both = (types: ReadonlySet<string>): boolean => types.has(left) && types.has(right);
  const wrong = (needs: string): never => {
    throw new ExpressionProblem(`has '${operator}' between a ${left} and a ${right}; it takes ${needs}`);
  };
  if (UNTYPED.has(operator)) return "unknown";
  if (operator === "&&" || operator === "||") return both(new Set(["boolean"])) ? "boolean" : wrong("two booleans");
  if (operator === "==" || operator === "!=") {
    return left === right && left !== "unknown" ? "boolean" : wrong("two values of one type");
  }
  if (!both(NUMBERS)) return wrong("two numbers");
  if (operator === "%") return "unknown";
  return operator.startsWith("<") || operator.startsWith(">") ? "boolean" : "number";
}
