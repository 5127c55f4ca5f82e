import type { FieldType } from "./field-types.ts";

/** The binary operators of Flow JSON's nested expressions. Meta's page: Flow JSON, Nested expressions. */
export type BinaryOperator = "==" | "!=" | ">" | ">=" | "<" | "<=" | "+" | "-" | "*" | "/" | "%" | "&&" | "||";

/** A reference to data or to a field, of this screen or of another one. */
export interface Binding {
  readonly kind: "binding";
  readonly screen: string | undefined;
  readonly path: string;
  /** The type that a field was said to have before it was there. */
  readonly claim?: FieldType;
}

/** What a reference or an operator stands for, before it is printed. */
export type Expression =
  | Binding
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "unary"; readonly operator: "!" | "-"; readonly operand: Expression }
  | {
      readonly kind: "operation";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "concatenation"; readonly parts: readonly Expression[] };

/** Whether a text in a nested expression has what Meta's parser drops or rewrites there, and knows no escape for. */
export function holdsBrace(expression: Expression): boolean {
  switch (expression.kind) {
    case "binding":
      return false;
    case "literal":
      return typeof expression.value === "string" && /\}|\$\{/.test(expression.value);
    case "unary":
      return holdsBrace(expression.operand);
    case "operation":
      return holdsBrace(expression.left) || holdsBrace(expression.right);
    case "concatenation":
      return expression.parts.some(holdsBrace);
  }
}

/** Prints one reference, such as `${form.name}`. */
export type PrintBinding = (binding: Binding) => string;

/** Whether an expression needs backticks: a binding and a text that is known do not. */
export function isNested({ kind }: Expression): boolean {
  return kind !== "binding" && kind !== "literal";
}

/** Prints an expression as the value that stands in Flow JSON: a literal, a binding, or a nested expression in backticks. */
export function printExpression(expression: Expression, printBinding: PrintBinding): string | number | boolean {
  if (expression.kind === "literal") return expression.value;
  return expression.kind === "binding" ? printBinding(expression) : `\`${printPart(expression, printBinding)}\``;
}

/** Prints the condition of an If as versions before 6.0 have it. */
export function printCondition(expression: Expression, printBinding: PrintBinding): string {
  return printPart(expression, printBinding);
}

function printPart(expression: Expression, printBinding: PrintBinding): string {
  switch (expression.kind) {
    case "binding":
      return printBinding(expression);
    case "literal":
      return typeof expression.value === "string" ? printText(expression.value) : String(expression.value);
    case "unary":
      return `${expression.operator}${printInside("unary", expression.operand, printBinding)}`;
    case "operation": {
      const { left, operator, right } = expression;
      return `${printInside("operation", left, printBinding)} ${operator} ${printInside("operation", right, printBinding)}`;
    }
    case "concatenation":
      return printConcatenation(expression.parts, printBinding);
  }
}

// Operations are put in parentheses, so that precedence never matters.
function printInside(outer: Expression["kind"], inner: Expression, printBinding: PrintBinding): string {
  const printed = printPart(inner, printBinding);
  return isPrimary(inner) || (outer === "operation" && inner.kind === "unary" && inner.operator === "!")
    ? printed
    : `(${printed})`;
}

function isPrimary(expression: Expression): boolean {
  if (expression.kind === "literal") return typeof expression.value !== "number" || expression.value >= 0;
  return expression.kind === "binding";
}

function printConcatenation(parts: readonly Expression[], printBinding: PrintBinding): string {
  const printed: string[] = [];
  for (const part of parts) {
    if (part.kind === "literal" && typeof part.value === "string") {
      printed.push(...quotedRuns(part.value));
      continue;
    }
    const text = printInside("concatenation", part, printBinding);
    // Meta reads a value directly followed by `(` as a call, so an empty text stands between the two.
    if (text.startsWith("(") && !/['"]$/.test(printed.at(-1) ?? "")) printed.push("''");
    printed.push(text);
  }
  // One item alone would keep its own type: an empty text makes it a text.
  return printed.length === 1 ? `'' ${printed[0]}` : printed.join(" ");
}

// Meta's parser takes no escaped apostrophe: a text that has one is quoted with the other mark.
function printText(text: string): string {
  return text.includes("'") ? `"${escapeText(text).replaceAll('"', '\\"')}"` : `'${escapeText(text)}'`;
}

/** A text in runs, so that none holds both marks. */
function quotedRuns(text: string): string[] {
  return text.includes("'") ? text.split(/("+)/).filter(Boolean).map(printText) : [printText(text)];
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "`": "\\`" };

function escapeText(run: string): string {
  return run.replace(/[\\\n\r\t`]/g, (character) => ESCAPES[character] ?? character);
}
