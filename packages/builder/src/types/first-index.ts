import type { EffectsOf } from "./blocks.ts";
import type { Refreshes, Sends } from "./effects.ts";

// Asked only where something is wrong: they go through the screens one by one.

/** The index of the first screen of this id: of two, the error belongs on the second. */
export type FirstIndex<Screens, Id, Before extends readonly unknown[] = []> = Screens extends readonly [
  infer Head,
  ...infer Rest,
]
  ? Head extends { readonly id: Id }
    ? `${Before["length"]}`
    : FirstIndex<Rest, Id, [...Before, Head]>
  : never;

/** The index of the first screen that needs an endpoint. */
export type FirstAsking<Screens, Before extends readonly unknown[] = []> = Screens extends readonly [
  infer Head,
  ...infer Rest,
]
  ? [Extract<EffectsOf<Head>, Sends<unknown, unknown> | Refreshes>] extends [never]
    ? FirstAsking<Rest, [...Before, Head]>
    : `${Before["length"]}`
  : never;
