const KEPT = 1000;

/** A list that keeps its last 1000 entries, so that memory does not grow with requests. */
export class BoundedList<Item> {
  readonly #items: Item[] = [];

  get items(): readonly Item[] {
    return this.#items.slice(-KEPT);
  }

  add(item: Item): void {
    this.#items.push(item);
    // In large steps: removing the first of an array each time would move all others.
    if (this.#items.length >= KEPT * 2) this.#items.splice(0, this.#items.length - KEPT);
  }
}
