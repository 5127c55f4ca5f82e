import type { Result } from "./options.ts";

/** A page of a list, as Graph sends it. */
export interface Page<Item> {
  readonly data: readonly Item[];
  readonly paging?: {
    readonly cursors?: { readonly before?: string; readonly after?: string };
    readonly next?: string;
  };
}

/** One page when awaited, and every item of all pages when iterated. */
export class Pages<Item> implements PromiseLike<Result<Page<Item>>>, AsyncIterable<Item> {
  readonly #fetch: (after: string | undefined) => Promise<Result<Page<Item>>>;

  constructor(fetch: (after: string | undefined) => Promise<Result<Page<Item>>>) {
    this.#fetch = fetch;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting the list gives its first page
  then<Value = Result<Page<Item>>, Refused = never>(
    fulfilled?: ((page: Result<Page<Item>>) => Value | PromiseLike<Value>) | null,
    rejected?: ((reason: unknown) => Refused | PromiseLike<Refused>) | null,
  ): Promise<Value | Refused> {
    return this.#fetch(undefined).then(fulfilled, rejected);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    let after: string | undefined;
    do {
      const { data: page } = await this.#fetch(after);
      yield* page.data;
      // A page may be short before the last one: only a missing `next` ends the list.
      after = page.paging?.next === undefined ? undefined : page.paging.cursors?.after;
    } while (after !== undefined);
  }
}
