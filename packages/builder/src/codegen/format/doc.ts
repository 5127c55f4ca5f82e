/**
 * Source that is not laid out yet: each group stands on one line if it fits, and else breaks at its lines.
 *
 * A printer of its own, since a formatter is megabytes of parser for code that has a dozen forms.
 */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: "line"; readonly flat: string; readonly hard: boolean }
  | { readonly kind: "group"; readonly content: Doc; readonly broken: boolean }
  | { readonly kind: "indent"; readonly content: Doc }
  | { readonly kind: "ifBroken"; readonly content: string }
  | { readonly kind: "either"; readonly candidates: readonly Doc[] };

/** A space, or a new line where the group breaks. */
export const LINE: Doc = { kind: "line", flat: " ", hard: false };

/** Nothing, or a new line where the group breaks. */
export const SOFT_LINE: Doc = { kind: "line", flat: "", hard: false };

/** A new line; every group around it breaks. */
export const HARD_LINE: Doc = { kind: "line", flat: "", hard: true };

/** A comma where the group breaks. */
export const TRAILING_COMMA: Doc = { kind: "ifBroken", content: "," };

export function group(...content: readonly Doc[]): Doc {
  return { kind: "group", content, broken: content.some(hasHardLine) };
}

/** The first that fits up to its first new line, or else the last. */
export function either(...candidates: readonly Doc[]): Doc {
  return { kind: "either", candidates };
}

/** A group that breaks in any case. */
export function brokenGroup(...content: readonly Doc[]): Doc {
  return { kind: "group", content, broken: true };
}

export function indent(...content: readonly Doc[]): Doc {
  return { kind: "indent", content };
}

export function join(separator: Doc, docs: readonly Doc[]): Doc[] {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));
}

/** Whether a doc spans lines however wide they are. */
export function hasHardLine(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isList(doc)) return doc.some(hasHardLine);
  if (doc.kind === "line") return doc.hard;
  if (doc.kind === "group") return doc.broken;
  if (doc.kind === "either") return doc.candidates.slice(0, 1).some(hasHardLine);
  return doc.kind === "indent" && hasHardLine(doc.content);
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

interface Pending {
  readonly doc: Doc;
  readonly indentation: number;
  readonly broken: boolean;
}

const INDENTATION = 2;

/** Lays a doc out in lines of at most `width` characters, where it can. */
export function layOut(doc: Doc, width: number): string {
  let printed = "";
  let column = 0;
  const pending: Pending[] = [{ doc, indentation: 0, broken: true }];
  const write = (text: string): void => {
    printed += text;
    const newline = text.lastIndexOf("\n");
    column = newline === -1 ? column + text.length : text.length - newline - 1;
  };
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { doc: at, indentation, broken } = next;
    if (typeof at === "string") write(at);
    else if (isList(at)) for (const part of at.toReversed()) pending.push({ doc: part, indentation, broken });
    else if (at.kind === "indent") pending.push({ doc: at.content, indentation: indentation + INDENTATION, broken });
    else if (at.kind === "ifBroken") write(broken ? at.content : "");
    else if (at.kind === "either") {
      const chosen = at.candidates.find(
        (candidate, index) =>
          !(index === 0 && hasHardLine(candidate)) &&
          fits({ doc: candidate, indentation, broken: false }, pending, width - column),
      );
      pending.push({ doc: chosen ?? at.candidates.at(-1) ?? "", indentation, broken: false });
    } else if (at.kind === "group") {
      const breaks = at.broken || !fits({ doc: at.content, indentation, broken: false }, pending, width - column);
      pending.push({ doc: at.content, indentation, broken: breaks });
    } else if (broken || at.hard) {
      printed = printed.replace(/ +$/, "");
      write(`\n${" ".repeat(indentation)}`);
    } else write(at.flat);
  }
  return printed;
}

/** Whether a doc, and what follows it up to the next line that may break, fits into the rest of the line. */
function fits(doc: Pending, rest: readonly Pending[], width: number): boolean {
  let left = width;
  const stack = [doc];
  for (let behind = rest.length; left >= 0; ) {
    const next = stack.pop() ?? rest[--behind];
    if (next === undefined) return true;
    const { doc: at, broken } = next;
    if (typeof at === "string") {
      if (at.includes("\n")) return at.indexOf("\n") <= left;
      left -= at.length;
    } else if (isList(at)) for (const part of at.toReversed()) stack.push({ ...next, doc: part });
    else if (at.kind === "indent") stack.push({ ...next, doc: at.content });
    else if (at.kind === "group") stack.push({ ...next, doc: at.content, broken: at.broken });
    else if (at.kind === "either") stack.push({ ...next, doc: at.candidates[0] ?? "", broken: false });
    else if (at.kind === "ifBroken") left -= broken ? at.content.length : 0;
    else if (broken || at.hard) return true;
    else left -= at.flat.length;
  }
  return false;
}
