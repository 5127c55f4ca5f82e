import {
  brokenGroup,
  type Doc,
  either,
  group,
  HARD_LINE,
  hasHardLine,
  indent,
  join,
  LINE,
  SOFT_LINE,
  TRAILING_COMMA,
} from "./doc.ts";

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

/** An argument of a call. */
export type Argument = Doc | Arrow;

interface Arrow {
  readonly head: string;
  readonly body: Doc;
}

/** A function that returns an expression. */
export function arrow(parameters: string, body: Doc): Arrow {
  return { head: `${parameters} =>`, body };
}

/** A function as a doc of its own. */
export function flat(argument: Argument): Doc {
  if (!isArrow(argument)) return argument;
  const { head, body } = argument;
  return kindOf(body) === "object" ? [head, " (", body, ")"] : [head, group(indent(LINE, body))];
}

/**
 * A call. Where it does not fit on a line, its last argument opens on the line of the call if it is an object, a list or a
 * function; else each argument has a line of its own.
 */
export function call(callee: string, given: readonly Argument[]): Doc {
  const args = given.map(flat);
  const last = given.at(-1);
  if (last === undefined) return `${callee}()`;
  const before = given.at(-2);
  const inLines: Doc[] = [`${callee}(`, indent(SOFT_LINE, ...join([",", LINE], args)), TRAILING_COMMA, SOFT_LINE, ")"];
  if (args.slice(0, -1).some(hasHardLine)) return brokenGroup(...inLines);
  if (kindOf(last) === undefined || (before !== undefined && kindOf(before) === kindOf(last))) return group(...inLines);
  const start = [`${callee}(`, ...args.slice(0, -1).flatMap((argument) => [argument, ", "])];
  const open: Doc = [...start, opened(last), ")"];
  const onOneLine: Doc = [...start, flat(last), ")"];
  return given.length === 1 ? either(onOneLine, open) : either(onOneLine, open, brokenGroup(...inLines));
}

/** The argument as it stands open on the line of its call. */
function opened(argument: Argument): Doc {
  if (!isArrow(argument)) return broken(argument);
  const { head, body } = argument;
  if (kindOf(body) === "object") return [head, " (", broken(body), ")"];
  return [head, brokenGroup(indent(LINE, body), TRAILING_COMMA, SOFT_LINE)];
}

function broken(doc: Doc): Doc {
  return typeof doc === "object" && "kind" in doc && doc.kind === "group" ? { ...doc, broken: true } : doc;
}

function isArrow(argument: Argument): argument is Arrow {
  return typeof argument === "object" && "head" in argument;
}

/** What an argument is, of those that may stand open. */
function kindOf(argument: Argument): "function" | "object" | "list" | undefined {
  if (isArrow(argument)) return isTemplate(argument.body) ? undefined : "function";
  if (typeof argument !== "object" || !("kind" in argument) || argument.kind !== "group") return undefined;
  const first = Array.isArray(argument.content) ? argument.content[0] : undefined;
  return first === "{" ? "object" : first === "[" ? "list" : undefined;
}

function isTemplate(doc: Doc): boolean {
  return typeof doc === "string" && doc.startsWith("text`");
}

/** A link of a chain, with comments above it. */
export interface Link {
  readonly doc: Doc;
  readonly comments: readonly string[];
}

/** Calls on calls: each on a line of its own, but for one or two that fit on one. */
export function chain(head: Doc, links: readonly Link[]): Doc {
  const [first] = links;
  if (first === undefined) return head;
  if (links.length === 1 && first.comments.length === 0) return [head, first.doc];
  const lines = links.flatMap((link) => [HARD_LINE, ...comment(link.comments), link.doc]);
  return [head, indent(...lines)];
}
