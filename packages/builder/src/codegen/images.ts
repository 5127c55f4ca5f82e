import { brokenGroup, type Doc, HARD_LINE, indent } from "./format/doc.ts";
import { quoted } from "./format/source.ts";
import type { Names } from "./names.ts";

/** Pictures shorter than this stay where they are. */
const SHORT = 80;

/** The pictures of a flow, written once each behind everything else. */
export class Images {
  readonly #names: Names;
  readonly #byBase64 = new Map<string, string>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** The names of the pictures, in the order in which they were used first. */
  get names(): readonly string[] {
    return [...this.#byBase64.values()];
  }

  /** What stands in the place of a picture. */
  use(base64: string, wantedName: string): string {
    if (base64.length < SHORT) return quoted(base64);
    let name = this.#byBase64.get(base64);
    if (name === undefined) {
      name = this.#names.claim(`${wantedName} image`, "");
      this.#byBase64.set(base64, name);
    }
    return `${name}()`;
  }

  /** A function, since it may stand behind what uses it. */
  declaration(name: string, prefix = ""): Doc {
    const [base64 = ""] = [...this.#byBase64].find(([, given]) => given === name) ?? [];
    return brokenGroup(`${prefix}function ${name}() {`, indent(HARD_LINE, `return ${quoted(base64)};`), HARD_LINE, "}");
  }
}
