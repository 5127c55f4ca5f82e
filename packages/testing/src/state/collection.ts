/** Something that belongs to an account. */
export interface Owned {
  readonly id: string;
  readonly order: number;
  readonly wabaId: string;
}

/** Records by id, and by account in the order they came. */
export class Collection<Item extends Owned> {
  readonly #byId = new Map<string, Item>();
  readonly #byAccount = new Map<string, Item[]>();

  add<Added extends Item>(item: Added): Added {
    this.#byId.set(item.id, item);
    const list = this.#byAccount.get(item.wabaId);
    if (list === undefined) this.#byAccount.set(item.wabaId, [item]);
    else list.push(item);
    return item;
  }

  find(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  /** An account's records, sorted by their order. */
  of(wabaId: string): readonly Item[] {
    return this.#byAccount.get(wabaId) ?? [];
  }

  delete(id: string): void {
    const item = this.#byId.get(id);
    if (item === undefined) return;
    this.#byId.delete(id);
    const list = this.#byAccount.get(item.wabaId) ?? [];
    list.splice(list.indexOf(item), 1);
  }

  all(): Item[] {
    return [...this.#byId.values()];
  }

  replace(items: readonly Item[]): void {
    this.#byId.clear();
    this.#byAccount.clear();
    for (const item of items) this.add(item);
  }
}
