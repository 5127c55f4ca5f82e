const REFERENCE = /^\$\{data\.([\w.]+)\}$/;
const PART = /\s*(?:'([^']*)'|"([^"]*)"|(\$\{[\w.]+\}))\s*/y;

/** A text as a person sees it: references to data by their examples. What can't be told without running is left as it is written. */
export function shownText(text: string, data: Readonly<Record<string, unknown>>): string {
  if (REFERENCE.test(text)) return example(text, data);
  if (!text.startsWith("`") || !text.endsWith("`")) return text;
  const parts = concatenated(text.slice(1, -1));
  return parts === undefined
    ? text
    : parts.map((part) => (part.startsWith("${") ? example(part, data) : part)).join("");
}

/** A value as a person sees it: what is bound to data is its example, and `undefined` without one. */
export function shownValue(value: unknown, data: Readonly<Record<string, unknown>>): unknown {
  if (typeof value !== "string" || !REFERENCE.test(value)) return value;
  return exampleOf(value, data);
}

/** The parts of a concatenation; `undefined` for any other expression. */
function concatenated(expression: string): string[] | undefined {
  const parts: string[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < expression.length) {
    const match = PART.exec(expression);
    if (match === null) return undefined;
    parts.push(match[1] ?? match[2] ?? match[3] ?? "");
  }
  return parts;
}

function example(reference: string, data: Readonly<Record<string, unknown>>): string {
  const value = exampleOf(reference, data);
  return typeof value === "string" || typeof value === "number" ? String(value) : reference;
}

function exampleOf(reference: string, data: Readonly<Record<string, unknown>>): unknown {
  const [first = "", ...rest] = REFERENCE.exec(reference)?.[1]?.split(".") ?? [];
  let value: unknown = (own(data, first) as { __example__?: unknown } | undefined)?.__example__;
  for (const key of rest) value = own(value, key);
  return value;
}

function own(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
