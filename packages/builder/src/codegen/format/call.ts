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
import { comment } from "./source.ts";

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
 * function; else each argument has a line of its own, as those of several functions always have.
 */
export function call(callee: string, given: readonly Argument[]): Doc {
  const args = given.map(flat);
  const last = given.at(-1);
  if (last === undefined) return `${callee}()`;
  const before = given.at(-2);
  const inLines: Doc[] = [`${callee}(`, indent(SOFT_LINE, ...join([",", LINE], args)), TRAILING_COMMA, SOFT_LINE, ")"];
  const functions = given.filter(isArrow);
  if (functions.length > 1 || args.slice(0, -1).some(hasHardLine)) return brokenGroup(...inLines);
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

/** Calls on calls: each on a line of its own, but for one, or two of which the first fits on the line. */
export function chain(head: Doc, links: readonly Link[]): Doc {
  const [first, second] = links;
  if (first === undefined) return head;
  const hasComments = links.some(({ comments }) => comments.length > 0);
  if (second === undefined && !hasComments) return [head, first.doc];
  const lines = [head, indent(...links.flatMap((link) => [HARD_LINE, ...comment(link.comments), link.doc]))];
  if (second === undefined || links.length > 2 || hasComments || hasHardLine(first.doc)) return lines;
  return either(...formsOf(second.doc).map((form) => [head, first.doc, form]), lines);
}

/** The forms of a call that may stand behind another one: on one line, or open where it spans lines in any case. */
function formsOf(doc: Doc): readonly Doc[] {
  if (!hasHardLine(doc)) return [doc];
  // Twice, since the first that is tried has to fit on one line.
  return typeof doc === "object" && "kind" in doc && doc.kind === "either" ? doc.candidates : [doc, doc];
}
