import { type Binding, parseBinding } from "../expression/references.ts";
import type { Path } from "../problem.ts";

/** A text that holds a reference or an expression. */
export class FoundText {
  readonly text: string;
  readonly keys: Path;
  /** The reference that is the whole of the text. */
  readonly binding: Binding | undefined;

  constructor(text: string, keys: Path) {
    this.text = text;
    this.keys = keys;
    this.binding = parseBinding(text);
  }

  /** Whether rules have to look into a text. */
  static isNeeded(text: string): boolean {
    return text.includes("${") || text.startsWith("`");
  }
}
