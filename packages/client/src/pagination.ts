import type { Account } from "./account.ts";
import { FlowsConnectionError } from "./errors.ts";
import { isObject } from "./json-object.ts";
import type { CallOptions, Result } from "./options.ts";
import type { ParameterTable } from "./parameter-table.ts";

/** A page of a list, as Graph sends it. */
export interface Page<Item> {
  readonly data: readonly Item[];
  readonly paging?: {
    readonly cursors?: { readonly before?: string; readonly after?: string };
    /** Absent on the last page. */
    readonly next?: string;
    readonly previous?: string;
  };
}

/** Which page of a list. */
export interface PageQuery {
  /** How many items a page has at most. Default: Graph's. */
  readonly limit?: number | undefined;
  /** The cursor of the page before: `paging.cursors.after`. */
  readonly after?: string | undefined;
  /** The cursor of the page behind: `paging.cursors.before`. */
  readonly before?: string | undefined;
}

/** The parameters that every list takes. */
export const LIST = {
  "limit?": ["wholeNumber", 1],
  "after?": "text",
  "before?": "text",
  "fields?": "texts",
} as const satisfies ParameterTable;

/** What can be said of a list. */
export interface ListOptions extends CallOptions {
  /** Told after each page how many pages and items have come. */
  readonly onProgress?: ((progress: { readonly pages: number; readonly items: number }) => void) | undefined;
}

/**
 * One page when awaited, and every item of all pages when iterated. No request is made before either.
 *
 * @example
 * ```ts
 * const { data: page } = await client.flows.list({ limit: 25 });
 * for await (const flow of client.flows.list()) console.log(flow.id, flow.status);
 * ```
 */
export class Pages<Item> implements PromiseLike<Result<Page<Item>>>, AsyncIterable<Item> {
  readonly #fetch: (after: string | undefined) => Promise<Result<Page<Item>>>;
  readonly #onProgress: ListOptions["onProgress"];
  #first: Promise<Result<Page<Item>>> | undefined;

  /**
   * @param edge The account's edge that lists them, such as `flows`.
   * @param table What the list can be asked for.
   * @param list What it is asked for. What is wrong with it is refused as the API's refusal would be: by a rejection.
   */
  constructor(account: Account, edge: string, table: ParameterTable, list: unknown, options?: ListOptions) {
    this.#onProgress = options?.onProgress;
    this.#fetch = async (after) => {
      const query: Readonly<Record<string, unknown>> = account.readParameters("the query", list, table);
      const { before: _, ...rest } = query;
      return await account.transport.send(
        { method: "get", path: `${account.wabaId}/${edge}`, query: after === undefined ? query : { ...rest, after } },
        options,
      );
    };
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting the list gives its first page
  readonly then: Promise<Result<Page<Item>>>["then"] = (fulfilled, rejected) => {
    this.#first ??= this.#fetch(undefined);
    return this.#first.then(fulfilled, rejected);
  };

  readonly catch: Promise<Result<Page<Item>>>["catch"] = (rejected) => this.then(null, rejected);

  readonly finally: Promise<Result<Page<Item>>>["finally"] = (settled) => this.then().finally(settled);

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const seen = new Set<string | undefined>();
    let after: string | undefined;
    let [pages, items] = [0, 0];
    do {
      const { data: page, status } = await this.#fetch(after);
      if (!Array.isArray(page.data) || page.data.some((item) => !isObject(item)))
        throw new FlowsConnectionError(`The API answered ${status} without a list.`, status);
      pages += 1;
      items += page.data.length;
      this.#onProgress?.({ pages, items });
      yield* page.data;
      after = nextCursor(page);
      if (seen.has(after)) throw new FlowsConnectionError("The API's pages lead in a circle.", status);
      seen.add(after);
    } while (after !== undefined);
  }
}

// A page may be short before the last one: only a missing `next` ends the list.
function nextCursor<Item>({ paging }: Page<Item>): string | undefined {
  if (paging?.next === undefined) return undefined;
  const inLink = new URLSearchParams(paging.next.replace(/.*[?]/, "")).get("after");
  return paging.cursors?.after ?? inLink ?? undefined;
}
