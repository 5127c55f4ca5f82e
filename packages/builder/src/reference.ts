import { describeArgument } from "./describe-argument.ts";
import type { BinaryOperator, Expression } from "./expression.ts";

// A symbol, since data may have a key of any name.
const EXPRESSION: unique symbol = Symbol("expression");

/** What every reference and expression is at run time: the operators, and the expression to print. */
export class Reference {
  readonly [EXPRESSION]: Expression;

  constructor(expression: Expression) {
    this[EXPRESSION] = expression;
  }

  get [Symbol.toStringTag](): string {
    return "reference";
  }

  /** Where a text is wanted of it, such as in a plain template literal, its value is not known yet. */
  [Symbol.toPrimitive](): never {
    throw new TypeError(
      `${describe(this[EXPRESSION])} is known only once the flow runs; write text\`…\` to put it into a text, and .eq(…), .gt(…) or .plus(…) to compare or reckon with it`,
    );
  }

  eq(other: unknown): Reference {
    return operation(this, "==", other);
  }
  ne(other: unknown): Reference {
    return operation(this, "!=", other);
  }
  gt(other: unknown): Reference {
    return operation(this, ">", other);
  }
  gte(other: unknown): Reference {
    return operation(this, ">=", other);
  }
  lt(other: unknown): Reference {
    return operation(this, "<", other);
  }
  lte(other: unknown): Reference {
    return operation(this, "<=", other);
  }
  plus(other: unknown): Reference {
    return operation(this, "+", other);
  }
  minus(other: unknown): Reference {
    return operation(this, "-", other);
  }
  times(other: unknown): Reference {
    return operation(this, "*", other);
  }
  dividedBy(other: unknown): Reference {
    return operation(this, "/", other);
  }
  modulo(other: unknown): Reference {
    return operation(this, "%", other);
  }
  and(other: unknown): Reference {
    return operation(this, "&&", other);
  }
  or(other: unknown): Reference {
    return operation(this, "||", other);
  }
  not(): Reference {
    return new Reference({ kind: "unary", operator: "!", operand: this[EXPRESSION] });
  }
  negated(): Reference {
    return new Reference({ kind: "unary", operator: "-", operand: this[EXPRESSION] });
  }
}

function operation(reference: Reference, operator: BinaryOperator, other: unknown): Reference {
  return new Reference({ kind: "operation", operator, left: reference[EXPRESSION], right: expressionOf(other) });
}

function describe(expression: Expression): string {
  if (expression.kind !== "binding") return "an expression";
  return expression.screen === undefined ? expression.path : `${expression.path} of screen '${expression.screen}'`;
}

/** The expression of a reference, or the literal that a value is. */
export function expressionOf(value: unknown): Expression {
  if (value instanceof Reference) return value[EXPRESSION];
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "literal", value };
  throw new TypeError(
    `an expression takes references, texts, numbers and booleans, and this is ${describeArgument(value)}`,
  );
}

/** The expression of a value that is a reference. */
export function expressionIn(value: unknown): Expression | undefined {
  return value instanceof Reference ? value[EXPRESSION] : undefined;
}

/** What a reference that is a function too does when it is called. */
export type Call = (...given: never[]) => Reference;

/** A reference that is a function too, for names that are both data and a method. */
export function callable(reference: Reference, call: Call): Reference {
  return Object.assign(Object.setPrototypeOf(call, Reference.prototype) as Reference, {
    [EXPRESSION]: reference[EXPRESSION],
  });
}
