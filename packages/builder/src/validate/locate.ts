import { type DocumentNode, type LocationRange, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { Pointer } from "./finding.ts";
import type { Path } from "./problem.ts";

/** A pointer whose place is not known, as Meta gives it. */
export const NOWHERE: Omit<Pointer, "path"> = { line_start: 0, line_end: 0, column_start: 0, column_end: 0 };

/** Finds places in the text by their path. The text is parsed when the first place is asked for. */
export class Locator {
  readonly #text: string;
  #document: DocumentNode | undefined | null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of the value at the path. */
  locate(path: Path): Omit<Pointer, "path"> {
    const node = this.#find(path);
    return node === undefined ? NOWHERE : places(node.loc);
  }

  #find(path: Path): ValueNode | undefined {
    let node: ValueNode | undefined = this.#parsed()?.body;
    for (const key of path) {
      if (node?.type === "Object")
        node = node.members.findLast(({ name }) => name.type === "String" && name.value === key)?.value;
      else if (node?.type === "Array" && typeof key === "number") node = node.elements[key]?.value;
      else return undefined;
    }
    return node;
  }

  #parsed(): DocumentNode | undefined {
    if (this.#document === undefined) {
      try {
        this.#document = parse(this.#text, { mode: "json" });
      } catch {
        this.#document = null;
      }
    }
    return this.#document ?? undefined;
  }
}

function places({ start, end }: LocationRange): Omit<Pointer, "path"> {
  return { line_start: start.line, line_end: end.line, column_start: start.column, column_end: end.column };
}

/** Where the text stops being JSON, and why. */
export function locateSyntaxError(text: string): { readonly reason: string; readonly place: Omit<Pointer, "path"> } {
  try {
    parse(text, { mode: "json" });
  } catch (error) {
    const { message, line, column } = error as { message: string; line?: number; column?: number };
    const reason = message.replace(/\s*\(\d+:\d+\)$/, "");
    if (line === undefined || column === undefined) return { reason, place: NOWHERE };
    return { reason, place: { line_start: line, line_end: line, column_start: column, column_end: column + 1 } };
  }
  return { reason: "it could not be parsed", place: NOWHERE };
}
