/** How much may be read of the schemas and examples of one document: a second's work, and more than any Flow needs. */
const MOST_READS = 5_000_000;

/** Ends a check that takes too long, such as of a schema whose references double at each step. */
export class TooMuchWork extends Error {}

/** Bounds the work of a library that reads objects, by handing it objects that count what is read of them. */
export class Workload {
  readonly #counted = new WeakMap<object, object>();
  #left: number = MOST_READS;

  /** The same value, of which everything that is read counts. */
  counted<Value>(value: Value): Value {
    if (typeof value !== "object" || value === null) return value;
    let counted = this.#counted.get(value);
    if (counted === undefined) {
      counted = new Proxy<object>(value, {
        get: (target, key) => {
          this.spend(1);
          return this.counted<unknown>(Reflect.get(target, key));
        },
        ownKeys: (target) => {
          const keys = Reflect.ownKeys(target);
          this.spend(keys.length);
          return keys;
        },
      });
      this.#counted.set(value, counted);
    }
    return counted as Value;
  }

  /** Whether there is room for some work, which is then taken as done. */
  affords(reads: number): boolean {
    if (reads > this.#left) return false;
    this.#left -= reads;
    return true;
  }

  /** @throws {TooMuchWork} Once there is no room left. */
  spend(reads: number): void {
    if (!this.affords(reads)) throw new TooMuchWork();
  }
}
