/** The binary operators of Flow JSON's nested expressions. Meta's page: Flow JSON, Nested expressions. */
export type BinaryOperator = "==" | "!=" | ">" | ">=" | "<" | "<=" | "+" | "-" | "*" | "/" | "&&" | "||";

/** What a reference or an operator stands for, before it is printed. */
export type Expression =
  | { readonly kind: "binding"; readonly screen: string | undefined; readonly path: string }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "not"; readonly operand: Expression }
  | {
      readonly kind: "operation";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "concatenation"; readonly parts: readonly Expression[] };

/** Prints an expression as the string that stands in Flow JSON: a binding, or a nested expression in backticks. */
export function printExpression(expression: Expression): string {
  return expression.kind === "binding" ? printBinding(expression) : `\`${printPart(expression)}\``;
}

function printBinding({ screen, path }: { readonly screen: string | undefined; readonly path: string }): string {
  return screen === undefined ? `\${${path}}` : `\${screen.${screen}.${path}}`;
}

function printPart(expression: Expression): string {
  switch (expression.kind) {
    case "binding":
      return printBinding(expression);
    case "literal":
      return typeof expression.value === "string" ? printText(expression.value) : String(expression.value);
    case "not":
      return `!${printOperand(expression.operand)}`;
    case "operation":
      return `${printOperand(expression.left)} ${expression.operator} ${printOperand(expression.right)}`;
    case "concatenation":
      return printConcatenation(expression.parts);
  }
}

// Operations are put in parentheses as operands, so that precedence never matters.
function printOperand(operand: Expression): string {
  const negative = operand.kind === "literal" && typeof operand.value === "number" && operand.value < 0;
  const printed = printPart(operand);
  return operand.kind === "operation" || operand.kind === "concatenation" || negative ? `(${printed})` : printed;
}

function printConcatenation(parts: readonly Expression[]): string {
  const printed: string[] = [];
  for (const part of parts) {
    const text = printOperand(part);
    // Meta reads a value directly followed by `(` as a call, so an empty text stands between the two.
    if (text.startsWith("(") && !/['"]$/.test(printed.at(-1) ?? "")) printed.push("''");
    printed.push(text);
  }
  return printed.join(" ");
}

// Meta's parser takes no escaped apostrophe: a text that has one is quoted with the other mark, one that has both is put together.
function printText(text: string): string {
  if (!text.includes("'")) return `'${escapeText(text)}'`;
  const runs = text.split(/("+)/).filter((run) => run !== "");
  const quoted = runs.map((run) => (run.includes("'") ? `"${escapeText(run)}"` : `'${escapeText(run)}'`)).join(" ");
  return runs.length > 1 ? `(${quoted})` : quoted;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "`": "\\`" };

function escapeText(run: string): string {
  return run.replace(/[\\\n\r\t`]/g, (character) => ESCAPES[character] ?? character);
}
