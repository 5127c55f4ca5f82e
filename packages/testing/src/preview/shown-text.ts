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
  const [first = "", ...rest] = REFERENCE.exec(reference)?.[1]?.split(".") ?? [];
  let value = (data[first] as { __example__?: unknown } | undefined)?.__example__;
  for (const key of rest) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : reference;
}
