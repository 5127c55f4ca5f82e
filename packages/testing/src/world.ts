import type { BoundedList } from "./arrange/bounded-list.ts";
import type { RateLimits } from "./arrange/rate-limits.ts";
import type { SentMessage } from "./messages/sent-message.ts";
import type { Clock } from "./state/clock.ts";
import type { Store } from "./state/store.ts";
import type { Webhooks } from "./webhooks/webhooks.ts";

/** What routes share. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly limits: RateLimits;
  readonly webhooks: Webhooks;
  readonly outbox: BoundedList<SentMessage>;
}
