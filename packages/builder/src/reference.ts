import type { BinaryOperator, Expression } from "./expression.ts";
import type { FieldType } from "./field-types.ts";
import type { Dynamic, Primitive, Ref, Refs } from "./types/reference.ts";

/** What every reference and expression is at run time: the table of operators, and the expression to print. */
export class Reference {
  readonly expression: Expression;

  constructor(expression: Expression) {
    this.expression = expression;
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
    return new Reference({ kind: "unary", operator: "!", operand: this.expression });
  }
  negated(): Reference {
    return new Reference({ kind: "unary", operator: "-", operand: this.expression });
  }
}

function operation({ expression }: Reference, operator: BinaryOperator, other: unknown): Reference {
  return new Reference({ kind: "operation", operator, left: expression, right: expressionOf(other) });
}

/** The expression of a reference, or the literal that a value is. */
export function expressionOf(value: unknown): Expression {
  if (value instanceof Reference) return value.expression;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "literal", value };
  throw new TypeError(`an expression takes references, texts, numbers and booleans, and this is ${String(value)}`);
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

const LATER = Object.assign(
  Object.setPrototypeOf(
    (name: string, type: FieldType) => fieldReference(name, undefined, type),
    Reference.prototype,
  ) as Reference,
  fieldReference("later", undefined, undefined),
);

function namedReferences(referenceTo: (name: string) => Reference): Refs<never> {
  return new Proxy({} as Refs<never>, {
    get: (_, name) => (typeof name === "string" ? referenceTo(name) : undefined),
  });
}

function fieldReference(name: string, screen: string | undefined, claim: FieldType | undefined): Reference {
  return new Reference({ kind: "binding", screen, path: `form.${name}`, ...(claim !== undefined && { claim }) });
}

function nestedReference(path: string, screen: string | undefined): Reference {
  return new Proxy(new Reference({ kind: "binding", screen, path }), {
    get: (target, name) =>
      typeof name === "symbol" || name in target
        ? Reflect.get(target, name, target)
        : nestedReference(`${path}.${name}`, screen),
  });
}

/**
 * A value that is known, to begin an expression with: `literal(5).minus(data.seats)` prints `5 - ${data.seats}`.
 *
 * @example
 * ```ts
 * import { literal, screen } from "@flows/builder";
 * screen("TABLE", { title: "Table", data: { seats: 2 } }).textBody(({ data }) => ({
 *   text: "The table is full",
 *   visible: literal(5).minus(data.seats).lte(0),
 * }));
 * //=> { "type": "TextBody", "text": "The table is full", "visible": "`(5 - ${data.seats}) <= 0`" }
 * ```
 * @see Meta's page: Flow JSON, Nested expressions.
 */
export function literal<Type extends Primitive>(
  value: Type,
): Ref<Type extends string ? string : Type extends number ? number : boolean> {
  return new Reference({ kind: "literal", value }) as never;
}

/**
 * Puts texts and references together; Flow JSON's nested expressions, from version 6.0.
 *
 * @returns A reference to the whole text. A text that stands beside references can't hold `}`, which Meta drops.
 * @example
 * ```ts
 * import { screen, text } from "@flows/builder";
 * screen("HELLO", { title: "Hello", data: { name: "Ada" } }).textBody(({ data }) => text`Hello, ${data.name}`);
 * //=> { "type": "TextBody", "text": "`'Hello, ' ${data.name}`" }
 * ```
 * @see Meta's page: Flow JSON, Nested expressions.
 */
export function text(strings: TemplateStringsArray, ...values: readonly Dynamic<Primitive | undefined>[]): Ref<string> {
  const parts: Expression[] = [];
  for (const [index, string] of strings.entries()) {
    if (string !== "") append(parts, { kind: "literal", value: string });
    const value = values[index];
    if (value !== undefined) append(parts, expressionOf(value));
  }
  const [only] = parts;
  const isKnown = only === undefined || (parts.length === 1 && only.kind === "literal");
  const expression: Expression = isKnown ? (only ?? { kind: "literal", value: "" }) : { kind: "concatenation", parts };
  return new Reference(expression) as unknown as Ref<string>;
}

// Texts and values that are known already become one text.
function append(parts: Expression[], part: Expression): void {
  const last = parts.at(-1);
  if (part.kind !== "literal" || last?.kind !== "literal") parts.push(part);
  else parts[parts.length - 1] = { kind: "literal", value: `${last.value}${part.value}` };
}
