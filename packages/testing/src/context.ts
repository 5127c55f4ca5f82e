import type { Context } from "hono";
import type { Store } from "./store.ts";

/** What routes share. */
export interface World {
  readonly store: Store;
  /** The time, which decides what is frozen. */
  now(): Date;
}

/** Where the emulator is reached, for links. */
export function originOf(context: Context): string {
  return new URL(context.req.url).origin;
}
