import { invalidParameter } from "./error.ts";
import { integerOf, type Parameters, textOf } from "./parameters.ts";

const USUAL_PAGE = 25;
const LARGEST_PAGE = 100;

/** Something in a list: its place in the order never changes, so that a cursor stays good while others come and go. */
export interface Listed {
  readonly order: number;
}

/** A page of a list, as Graph answers it. */
export interface PageBody {
  readonly data: readonly object[];
  readonly paging?: object;
}

/** The page that was asked for by `limit`, `after` and `before`. The list is sorted by its order. */
export function pageOf<Item extends Listed>(
  list: readonly Item[],
  parameters: Parameters,
  url: string,
  show: (item: Item) => object,
): PageBody {
  const limit = Math.min(integerOf(parameters, "limit") ?? USUAL_PAGE, LARGEST_PAGE);
  const after = textOf(parameters, "after");
  const before = textOf(parameters, "before");
  const end = before === undefined ? undefined : firstFrom(list, orderOf(before));
  const start =
    after !== undefined ? firstFrom(list, orderOf(after) + 1) : end !== undefined ? Math.max(0, end - limit) : 0;
  const page = list.slice(start, Math.min(start + limit, end ?? Number.POSITIVE_INFINITY));
  const data = page.map(show);
  const [first, last] = [page[0], page.at(-1)];
  if (first === undefined || last === undefined) return { data };
  const cursors = { before: cursorOf(first), after: cursorOf(last) };
  return {
    data,
    paging: {
      cursors,
      ...(start + page.length < list.length && { next: link(url, "after", cursors.after) }),
      ...(start > 0 && { previous: link(url, "before", cursors.before) }),
    },
  };
}

function link(url: string, side: "after" | "before", cursor: string): string {
  const link = new URL(url);
  for (const name of ["after", "before", "access_token"]) link.searchParams.delete(name);
  link.searchParams.set(side, cursor);
  return link.href;
}

function cursorOf({ order }: Listed): string {
  return btoa(`order:${order}`);
}

function orderOf(cursor: string): number {
  try {
    const [, order] = /^order:(\d+)$/.exec(atob(cursor)) ?? [];
    if (order !== undefined) return Number(order);
  } catch {
    // Told below.
  }
  throw invalidParameter("Invalid cursor: it is not one of this list.");
}

/** The index of the first item whose order is at least the given one. */
function firstFrom(list: readonly Listed[], order: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
