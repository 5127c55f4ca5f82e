import { describeArgument } from "./describe-argument.ts";
import type { BinaryOperator, Expression } from "./expression.ts";
import type { FieldType } from "./field-types.ts";
import type { Refs } from "./types/reference.ts";

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

/** References to a screen's data: a reference for any name, since only build() knows which ones there are. */
export function dataReferences(screen?: string): Refs<never> {
  return namedReferences((name) => nestedReference(`data.${name}`, screen));
}

/** References to a screen's fields, with the types that fields were said to have. */
export function fieldReferences(screen?: string, claims: Readonly<Record<string, FieldType>> = {}): Refs<never> {
  return namedReferences((name) => fieldReference(name, screen, claims[name]));
}

/** References to the fields of the screen at hand; `later` is a function, and the reference to a field of that name too. */
export function ownFieldReferences(): Refs<never> {
  return namedReferences((name) => (name === "later" ? LATER : fieldReference(name, undefined, undefined)));
}

const LATER = callable(fieldReference("later", undefined, undefined), (name: string, type: FieldType) =>
  fieldReference(name, undefined, type),
);

/** A reference that is a function too, for names that are both data and a method. */
function callable(reference: Reference, call: (...given: never[]) => Reference): Reference {
  return Object.assign(Object.setPrototypeOf(call, Reference.prototype) as Reference, {
    [EXPRESSION]: reference[EXPRESSION],
  });
}

/** What all references of a screen hang on: no plain object, which would print as an empty one. */
class Group {}

const GROUP = "group of references";

function namedReferences(referenceTo: (name: string) => Reference): Refs<never> {
  return new Proxy(new Group() as Refs<never>, {
    get: (_, name) => (typeof name === "string" ? referenceTo(name) : name === Symbol.toStringTag ? GROUP : undefined),
    ownKeys: refuseAll,
  });
}

/** Which references there are, only build() knows: taken all at once, they would be none. */
export function refuseAll(): never {
  throw new TypeError("references can't be spread or listed; name each, as in { city: data.city }");
}

function fieldReference(name: string, screen: string | undefined, claim: FieldType | undefined): Reference {
  return new Reference({ kind: "binding", screen, path: `form.${name}`, ...(claim !== undefined && { claim }) });
}

function nestedReference(path: string, screen: string | undefined, operator?: Operator): Reference {
  const own = new Reference({ kind: "binding", screen, path });
  return new Proxy(operator === undefined ? own : callable(own, operator), {
    get: (target, name) =>
      typeof name === "symbol"
        ? Reflect.get(target, name, target)
        : nestedReference(`${path}.${name}`, screen, operatorOf(own, name)),
    ownKeys: refuseAll,
  });
}

type Operator = (...given: never[]) => Reference;

/** The operator of a name, to apply to a reference; only operators are methods of their own. */
function operatorOf(reference: Reference, name: string): Operator | undefined {
  if (name === "constructor" || !Object.hasOwn(Reference.prototype, name)) return undefined;
  const operator = Reference.prototype[name as keyof Reference] as Operator;
  return (...given) => operator.apply(reference, given);
}
