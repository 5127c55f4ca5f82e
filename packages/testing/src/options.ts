import type { RateLimitOptions } from "./arrange/rate-limits.ts";
import type { Seed } from "./arrange/seed.ts";
import type { TokenOptions } from "./arrange/tokens.ts";
import type { WebhookOptions } from "./webhooks/webhooks.ts";

/** How an emulator behaves, and what it holds at first. */
export interface EmulatorOptions extends Seed, WebhookOptions {
  /** Refuses accounts, phone numbers and tokens that it was not given. Default: false, each comes to be on first use. */
  readonly strict?: boolean;
  /** The tokens that are accepted, with what each may do. Default: any that is not empty. */
  readonly tokens?: readonly (string | ({ readonly token: string } & TokenOptions))[];
  /** The time it starts at, and stands still at until `emulator.clock` moves it. Default: the real time. */
  readonly clock?: Date | string;
  /** Default: no limits, and no usage headers. */
  readonly rateLimits?: RateLimitOptions;
}
