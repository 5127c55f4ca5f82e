import type { BinaryOperator, Expression } from "./expression.ts";
import type { Ref, Refs, Value } from "./types/reference.ts";

/** What every reference and expression is at run time: the table of operators, and the expression to print. */
export class Reference {
  readonly expression: Expression;

  constructor(expression: Expression) {
    this.expression = expression;
  }

  eq(other: unknown): Reference {
    return this.#with("==", other);
  }
  ne(other: unknown): Reference {
    return this.#with("!=", other);
  }
  gt(other: unknown): Reference {
    return this.#with(">", other);
  }
  gte(other: unknown): Reference {
    return this.#with(">=", other);
  }
  lt(other: unknown): Reference {
    return this.#with("<", other);
  }
  lte(other: unknown): Reference {
    return this.#with("<=", other);
  }
  plus(other: unknown): Reference {
    return this.#with("+", other);
  }
  minus(other: unknown): Reference {
    return this.#with("-", other);
  }
  times(other: unknown): Reference {
    return this.#with("*", other);
  }
  dividedBy(other: unknown): Reference {
    return this.#with("/", other);
  }
  and(other: unknown): Reference {
    return this.#with("&&", other);
  }
  or(other: unknown): Reference {
    return this.#with("||", other);
  }
  not(): Reference {
    return new Reference({ kind: "not", operand: this.expression });
  }

  #with(operator: BinaryOperator, other: unknown): Reference {
    return new Reference({ kind: "operation", operator, left: this.expression, right: expressionOf(other) });
  }
}

/** The expression of a reference, or the literal that a value is. */
export function expressionOf(value: unknown): Expression {
  if (value instanceof Reference) return value.expression;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "literal", value };
  throw new TypeError(`an expression takes references, texts, numbers and booleans, and this is ${String(value)}`);
}

/** References to everything below a path: a reference for any name, since only build() knows which ones there are. */
export function references<Fields>(scope: "data" | "form", screen?: string): Refs<Fields> {
  return new Proxy({} as Refs<Fields>, {
    get: (_, name) => (typeof name === "string" ? reference(`${scope}.${name}`, screen, scope === "data") : undefined),
  });
}

function reference(path: string, screen: string | undefined, nests: boolean): Reference {
  const binding = new Reference({ kind: "binding", screen, path });
  if (!nests) return binding;
  return new Proxy(binding, {
    get: (target, name) => {
      if (typeof name === "symbol" || name === "expression") return Reflect.get(target, name, target);
      // A function bound to the target, since private methods do not go through a proxy.
      if (name in target) return (Reflect.get(target, name, target) as (...given: unknown[]) => unknown).bind(target);
      return reference(`${path}.${name}`, screen, true);
    },
  });
}

/**
 * Puts texts and references together; Flow JSON's nested expressions, from version 6.0.
 *
 * @returns A reference with the whole text; with nothing to put in, the text itself.
 * @example
 * ```ts
 * import { screen, text } from "@flows/builder";
 * screen("HELLO", { title: "Hello", data: { name: "Ada" } }).textBody(({ data }) => text`Hello, ${data.name}`);
 * //=> { "type": "TextBody", "text": "`'Hello, ' ${data.name}`" }
 * ```
 * @see Meta's page: Flow JSON, Nested expressions.
 */
export function text(
  strings: TemplateStringsArray,
  ...values: readonly Value<string | number | boolean>[]
): Ref<string> {
  const parts: Expression[] = [];
  for (const [index, string] of strings.entries()) {
    if (string !== "") parts.push({ kind: "literal", value: string });
    if (index < values.length) parts.push(expressionOf(values[index]));
  }
  const [only] = parts;
  const expression: Expression =
    parts.length === 1 && only?.kind === "binding" ? only : { kind: "concatenation", parts };
  return new Reference(expression) as unknown as Ref<string>;
}
