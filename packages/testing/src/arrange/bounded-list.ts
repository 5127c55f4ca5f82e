/** A list that forgets its oldest entries, so that memory does not grow with requests. */
export class BoundedList<Item> {
  readonly #limit: number;
  readonly #items: Item[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  get items(): readonly Item[] {
    return this.#items.slice(-this.#limit);
  }

  add(item: Item): void {
    this.#items.push(item);
    // In large steps: removing the first of an array each time would move all others.
    if (this.#items.length >= this.#limit * 2) this.#items.splice(0, this.#items.length - this.#limit);
  }

  clear(): void {
    this.#items.length = 0;
  }
}
