import { ExpressionProblem } from "./outcome.ts";

// What nobody writes, and any stack holds.
const DEEPEST = 100;

/** How deep inside of an expression its reader is. */
export class Nesting {
  #depth = 0;

  /**
   * Reads what stands a level deeper.
   *
   * @throws {ExpressionProblem} If that is too deep.
   */
  deeper<Read>(read: () => Read): Read {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new ExpressionProblem("is nested too deep; simplify it");
    const result = read();
    this.#depth -= 1;
    return result;
  }
}
