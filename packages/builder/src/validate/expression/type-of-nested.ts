import { parseExpression } from "./nested.ts";
import { ExpressionProblem, type Outcome, type Resolve, typeInWords } from "./outcome.ts";
import type { Tree } from "./tree.ts";

/** Operators that Meta's parser reads and gives no type, so that they only pass between texts. */
const UNTYPED: ReadonlySet<string> = new Set(["|", "^", "&", "===", "!==", "**"]);
/** Meta takes a reference out of its braces, and reads what is left: a '-' as a minus. */
const IDENTIFIER = /^[A-Za-z_]\w*$/;
const NUMBERS = new Set(["number", "integer"]);

type Operation = Extract<Tree, { kind: "operation" }>;

/** The type of a nested expression, given with its backticks. */
export function typeOfNested(expression: string, resolve: Resolve): Outcome {
  try {
    return { type: typeOf(parseExpression(expression.slice(1, -1)), resolve) };
  } catch (error) {
    if (error instanceof ExpressionProblem) return { problem: error.message };
    throw error;
  }
}

function typeOf(tree: Tree, resolve: Resolve): string {
  switch (tree.kind) {
    case "literal":
      return typeof tree.value;
    case "reference": {
      if (!tree.binding.path.every((key) => IDENTIFIER.test(key)))
        throw new ExpressionProblem(`has '${tree.text}', of which Meta reads the name as a calculation; rename it`);
      const outcome = resolve(tree.binding, tree.text);
      if ("problem" in outcome) throw new ExpressionProblem(outcome.problem);
      return outcome.type;
    }
    case "unary": {
      const type = typeOf(tree.operand, resolve);
      const wanted = tree.operator === "!" ? "boolean" : "number";
      if (type === "unknown") throw untyped(tree.operator);
      if (type !== wanted) {
        const fix = wanted === "boolean" ? "compare it first" : "write one";
        throw new ExpressionProblem(`needs a ${wanted} after '${tree.operator}', not ${typeInWords(type)}; ${fix}`);
      }
      return wanted;
    }
    case "operation":
      return typeOfChain(tree, resolve);
    case "sequence":
      // A sequence of expressions is a text.
      for (const part of tree.parts) typeOf(part, resolve);
      return "string";
  }
}

/** Operators of one level lean to the left, in chains that may be longer than the stack is deep. */
function typeOfChain(chain: Operation, resolve: Resolve): string {
  const operations: Operation[] = [];
  let first: Tree = chain;
  for (; first.kind === "operation"; first = first.left) operations.push(first);
  return operations.reduceRight(
    (type, { operator, right }) => combine(operator, type, typeOf(right, resolve)),
    typeOf(first, resolve),
  );
}

function combine(operator: string, left: string, right: string): string {
  const both = (types: ReadonlySet<string>): boolean => types.has(left) && types.has(right);
  const wrong = (needs: string): never => {
    throw new ExpressionProblem(
      `has '${operator}' between ${typeInWords(left)} and ${typeInWords(right)}; it takes ${needs}`,
    );
  };
  if (UNTYPED.has(operator)) return "unknown";
  if (left === "unknown" || right === "unknown") throw untyped(operator);
  if (operator === "&&" || operator === "||") return both(new Set(["boolean"])) ? "boolean" : wrong("two booleans");
  if (operator === "==" || operator === "!=") {
    return left === right ? "boolean" : wrong("two values of one type");
  }
  if (!both(NUMBERS))
    return wrong(operator === "+" ? "two numbers, and texts are put together without it" : "two numbers");
  if (operator === "%") return "unknown";
  return operator.startsWith("<") || operator.startsWith(">") ? "boolean" : "number";
}

function untyped(operator: string): ExpressionProblem {
  return new ExpressionProblem(
    `has '${operator}' beside ${typeInWords("unknown")}, such as that of '%'; put it into a text alone`,
  );
}
