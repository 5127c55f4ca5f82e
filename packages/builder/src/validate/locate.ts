import { type Node, type ParseOptions, parseTree } from "jsonc-parser";
import type { Pointer } from "./finding.ts";
import type { Path } from "./place.ts";

/** Where something stands in the text. */
export type Position = Omit<Pointer, "path">;

/** A position that is not known, as Meta gives it. */
export const NOWHERE: Position = { line_start: 0, line_end: 0, column_start: 0, column_end: 0 };

/** JSON as it is defined, without what some readers add. */
export const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The values of an object in the text, by their keys. */
type Members = ReadonlyMap<unknown, Node | undefined>;

/** Finds places of a document in its text. The text is only read, and parsed, when the first is asked for. */
export class Locator {
  readonly #read: () => string;
  readonly #members = new Map<Node, Members>();
  #parsed: { readonly root: Node | undefined; readonly lines: Lines } | undefined;

  constructor(read: () => string) {
    this.#read = read;
  }

  /** The position of the value at a path, or of its key. */
  locate(path: Path, pointsAtKey: boolean): Position {
    try {
      this.#parsed ??= parse(this.#read());
    } catch {
      return NOWHERE;
    }
    const { root, lines } = this.#parsed;
    const node = this.#find(root, path);
    const place = pointsAtKey && node?.parent?.type === "property" ? node.parent.children?.[0] : node;
    return place === undefined ? NOWHERE : lines.position(place.offset, place.length);
  }

  #find(root: Node | undefined, path: Path): Node | undefined {
    let node = root;
    for (const key of path) {
      if (node === undefined) return undefined;
      node = node.type === "array" ? node.children?.[Number(key)] : this.#membersOf(node).get(key);
    }
    return node;
  }

  #membersOf(object: Node): Members {
    let members = this.#members.get(object);
    if (members === undefined) {
      members = membersOf(object);
      this.#members.set(object, members);
    }
    return members;
  }
}

function parse(text: string): { readonly root: Node | undefined; readonly lines: Lines } {
  return { root: parseTree(text, [], STRICT), lines: new Lines(text) };
}

/** As of `JSON.parse`, the last of several members with one name counts. */
function membersOf({ children = [] }: Node): Members {
  return new Map(children.map(({ children: [key, value] = [] }) => [key?.value, value]));
}

/** Where the lines of a text begin. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  position(offset: number, length: number): Position {
    const [line_start, column_start] = this.#lineAndColumn(offset);
    const [line_end, column_end] = this.#lineAndColumn(offset + length);
    return { line_start, line_end, column_start, column_end };
  }

  #lineAndColumn(offset: number): readonly [line: number, column: number] {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - (this.#starts[low] ?? 0) + 1];
  }
}
