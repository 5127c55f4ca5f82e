import type { dataOf } from "./part.ts";

/**
 * A screen to go to: its header, or its layout.
 *
 * @example
 * ```ts
 * import { navigate, screen, type Target } from "@flows/builder";
 * const greet = (next: Target<"HELLO", { name: string }>) =>
 *   screen("ASK", { title: "Ask" })
 *     .textInput("name", { label: "Name" })
 *     .footer("Next", ({ form }) => navigate(next, { name: form.name }));
 * greet(screen("HELLO", { title: "Hello", data: { name: "Ada" } }));
 * ```
 */
export interface Target<Id extends string, in out Data> {
  readonly id: Id;
  readonly [dataOf]: Data;
}

/**
 * Any screen to go to.
 *
 * @example
 * ```ts
 * import { dataExchange, screen, type AnyTarget } from "@flows/builder";
 * const ask = (next: readonly AnyTarget[]) => screen("ASK", { title: "Ask" }).footer("Ask", dataExchange({}, { next }));
 * ```
 */
export interface AnyTarget {
  readonly id: string;
  readonly [dataOf]: unknown;
}

/**
 * The data that a target receives.
 *
 * @example
 * ```ts
 * import { type DataOf, screen } from "@flows/builder";
 * const confirm = screen("CONFIRM", { title: "Confirm", data: { name: "Ada", seats: 2 } });
 * const data: DataOf<typeof confirm> = { name: "Grace", seats: 3 };
 * ```
 */
export type DataOf<Screen> = Screen extends { readonly [dataOf]: infer Data } ? Data : never;
