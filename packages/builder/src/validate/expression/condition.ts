import { type AnyVersion, EXPRESSIONS_SINCE, isAtLeast } from "../../versions.ts";
import { Nesting } from "./nesting.ts";
import { ExpressionProblem, type Resolve, typeInWords } from "./outcome.ts";
import { parseBinding } from "./references.ts";
import { type Token, tokenize, type Words } from "./tokens.ts";

const WORDS: Words = [
  ["reference", /\$\{[^}\s]+\}/y],
  ["number", /(?:0|-?[1-9]\d*)(?![\w.])/y],
  ["string", /'(?:[^'\\]|\\[\s\S])*'/y],
  ["boolean", /(?:true|false)(?!\w)/y],
  ["operator", /&&|\|\||==|!=|<=|>=|[<>!()]/y],
];
const SCALARS = new Set(["boolean", "number", "string"]);

interface Operand {
  readonly type: string;
  readonly literal: boolean;
  /** Whether it is a comparison in parentheses. */
  readonly grouped?: boolean;
}

/** What is wrong with a plain condition: one without backticks. */
export function problemOfCondition(condition: string, resolve: Resolve, version: AnyVersion): string | undefined {
  if (condition !== "" && condition.trim() === "") return undefined;
  try {
    const parser = new ConditionParser(tokenize(condition, WORDS), resolve, version);
    const { type, literal } = parser.parse();
    if (literal) return "is a literal; compare a reference with it";
    return type === "boolean" ? undefined : `is ${typeInWords(type)}; write a comparison`;
  } catch (error) {
    if (error instanceof ExpressionProblem) return error.message;
    throw error;
  }
}

class ConditionParser {
  readonly #tokens: readonly Token[];
  readonly #resolve: Resolve;
  readonly #version: AnyVersion;
  #at = 0;
  readonly #nesting = new Nesting();
  #lastCompared = false;

  constructor(tokens: readonly Token[], resolve: Resolve, version: AnyVersion) {
    this.#tokens = tokens;
    this.#resolve = resolve;
    this.#version = version;
  }

  parse(): Operand {
    const operand = this.#operands();
    const left = this.#tokens[this.#at];
    if (left !== undefined)
      throw new ExpressionProblem(`has '${left.text}' where an operator belongs; write one before it`);
    return operand;
  }

  /** Operands with operators between; a comparison stands alone. */
  #operands(): Operand {
    let operand = this.#operand();
    let compared = false;
    for (let count = 0; ; count++) {
      const operator = this.#tokens[this.#at];
      if (operator?.kind !== "operator" || operator.text === ")") {
        this.#lastCompared = compared;
        return operand;
      }
      if (operator.text === "(" || operator.text === "!")
        throw new ExpressionProblem(`has '${operator.text}' where an operator belongs; write one before it`);
      this.#at += 1;
      const compares = operator.text !== "&&" && operator.text !== "||";
      if (count > 0 && (compares || compared))
        throw new ExpressionProblem("has a comparison beside another operator; put the comparison in parentheses");
      compared = compares;
      operand = combine(operator.text, operand, this.#operand(), this.#version);
    }
  }

  #operand(): Operand {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new ExpressionProblem("ends too early; complete it");
    this.#at += 1;
    if (token.text === "(") return this.#group();
    if (token.text === "!") {
      if (this.#tokens[this.#at]?.text === "!") throw new ExpressionProblem("has '!!'; remove both");
      const operand = this.#operand();
      if (operand.type !== "boolean")
        throw new ExpressionProblem(`needs a boolean after '!', not ${typeInWords(operand.type)}; compare it first`);
      return operand;
    }
    if (token.kind === "operator")
      throw new ExpressionProblem(`can't have '${token.text}' where a value belongs; write one`);
    if (token.kind !== "reference") return { type: token.kind, literal: true };
    const binding = parseBinding(token.text);
    if (binding === undefined)
      throw new ExpressionProblem(`has '${token.text}', which is no reference; write one such as \${form.name}`);
    const outcome = this.#resolve(binding, token.text);
    if ("problem" in outcome) throw new ExpressionProblem(outcome.problem);
    if (!SCALARS.has(outcome.type) || binding.path.length > 1)
      throw new ExpressionProblem(`can't take '${token.text}'; it takes booleans, numbers and strings at the top`);
    return { type: outcome.type, literal: false };
  }

  #group(): Operand {
    const operand = this.#nesting.deeper(() => this.#operands());
    if (this.#tokens[this.#at]?.text !== ")") throw new ExpressionProblem("lacks a ')'; close it");
    this.#at += 1;
    return { ...operand, grouped: operand.grouped ?? this.#lastCompared };
  }
}

/** The type that an operator takes on both sides, and how that is said. */
function takenBy(operator: string, left: Operand): readonly [type: string, words: string] {
  if (operator === "&&" || operator === "||") return ["boolean", "two booleans"];
  return operator === "==" || operator === "!=" ? [left.type, "two values of one type"] : ["number", "two numbers"];
}

function combine(operator: string, left: Operand, right: Operand, version: AnyVersion): Operand {
  if (left.literal && right.literal)
    throw new ExpressionProblem(`has literals on both sides of '${operator}'; write a reference on one of them`);
  const [wanted, words] = takenBy(operator, left);
  if (left.type !== wanted || right.type !== wanted)
    throw new ExpressionProblem(
      `has '${operator}' between ${typeInWords(left.type)} and ${typeInWords(right.type)}; it takes ${words}`,
    );
  // Meta's own parser gives up here.
  if (operator === "||" && left.grouped === true && right.grouped === true) {
    const fix = isAtLeast(version, EXPRESSIONS_SINCE)
      ? "write it in backticks"
      : "put a second If into the else of the first";
    throw new ExpressionProblem(`has '||' between two comparisons, which Meta refuses; ${fix}`);
  }
  return { type: "boolean", literal: false };
}
