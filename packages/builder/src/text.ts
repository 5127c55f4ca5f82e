import type { Expression } from "./expression.ts";
import { expressionOf, Reference } from "./reference.ts";
import type { FlowTypeError } from "./type-error.ts";
import type { Primitive, Ref, Value } from "./types/reference.ts";

/**
 * A value that is known, to begin an expression with: `literal(5).minus(data.seats)` prints `5 - ${data.seats}`.
 *
 * @param value A text, a number or a boolean.
 * @returns A reference with the operators of its type.
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
 * @throws {TypeError} If it is called with parentheses, or a value is no text, number, boolean or reference.
 * @example
 * ```ts
 * import { screen, text } from "@flows/builder";
 * screen("HELLO", { title: "Hello", data: { name: "Ada" } }).textBody(({ data }) => text`Hello, ${data.name}`);
 * //=> { "type": "TextBody", "text": "`'Hello, ' ${data.name}`" }
 * ```
 * @see Meta's page: Flow JSON, Nested expressions.
 */
export function text(
  strings: TemplateStringsArray | FlowTypeError<"text is a tag: write text`Hello, ${data.name}`, without parentheses">,
  ...values: readonly (Primitive | Value<Primitive | undefined>)[]
): Ref<string> {
  if (!Array.isArray(strings))
    throw new TypeError("text is a tag: write text`Hello, ${data.name}`, without parentheses");
  const parts: Expression[] = [];
  for (const [index, string] of strings.entries()) {
    if (string !== "") append(parts, { kind: "literal", value: string });
    if (index < values.length) append(parts, expressionOf(values[index]));
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
