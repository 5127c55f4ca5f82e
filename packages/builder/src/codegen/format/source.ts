import { brokenGroup, type Doc, group, HARD_LINE, indent, join, LINE, SOFT_LINE, TRAILING_COMMA } from "./doc.ts";

/** A property of an object, with comments above it. */
export interface Property {
  readonly name: string;
  readonly value: Doc;
  readonly comments?: readonly string[];
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A text as a literal of TypeScript, in the quotes that it holds fewer of. */
export function quoted(text: string): string {
  const literal = JSON.stringify(text).replace(
    /[\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
  if (text.split('"').length <= text.split("'").length) return literal;
  return `'${literal.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** The characters of a text as they stand in a template. */
export function templateText(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(/`|\$(?=\{)/g, "\\$&");
}

/** The name of a property, in quotes where it needs them. */
export function propertyName(name: string): string {
  // A literal `__proto__` would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : quoted(name);
}

/** The access to a property. */
export function member(of: string, name: string): string {
  return IDENTIFIER.test(name) ? `${of}.${name}` : `${of}[${quoted(name)}]`;
}

/** Lines of comment. */
export function comment(texts: readonly string[]): Doc[] {
  return texts.flatMap((text) => text.split("\n").flatMap((line): Doc[] => [`// ${line}`.trimEnd(), HARD_LINE]));
}

/** An object, with comments below its properties. */
export function object(properties: readonly Property[], trailing: readonly string[] = []): Doc {
  if (properties.length === 0 && trailing.length === 0) return "{}";
  const printed = properties.map(({ name, value, comments = [] }) => [
    ...comment(comments),
    ...propertySource(name, value),
  ]);
  return group("{", ...inside(LINE, printed, trailing), "}");
}

/** What stands between two brackets, with comments behind the last of it. */
function inside(edge: Doc, contents: readonly Doc[], trailing: readonly string[]): Doc[] {
  const lines = join([",", LINE], contents);
  if (trailing.length === 0) return [indent(edge, ...lines), TRAILING_COMMA, edge];
  const above = lines.length === 0 ? [] : [",", HARD_LINE];
  return [indent(HARD_LINE, ...lines, ...above, ...comment(trailing).slice(0, -1)), HARD_LINE];
}

function propertySource(name: string, value: Doc): Doc[] {
  if (value === name && IDENTIFIER.test(name)) return [name];
  const isMovable = typeof value === "string" && /^(?:["']|[\w$.]+$)/.test(value);
  return isMovable ? [group(propertyName(name), ":", indent(LINE, value))] : [propertyName(name), ": ", value];
}

/** A list, with comments below its items; one of several objects always stands in lines. */
export function array(items: readonly Doc[], breaks = false, trailing: readonly string[] = []): Doc {
  if (items.length === 0 && trailing.length === 0) return "[]";
  const content: Doc[] = ["[", ...inside(SOFT_LINE, items, trailing), "]"];
  return breaks ? brokenGroup(...content) : group(...content);
}
