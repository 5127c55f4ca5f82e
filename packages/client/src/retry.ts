import { isTimeoutError, type RetryOptions } from "ky";
import { FlowsApiError, FlowsConnectionError, RateLimitError } from "./errors.ts";

/** The longest wait between two attempts, in milliseconds. Where the server asks for more, the call fails with its word. */
const LONGEST_WAIT = 60_000;

/**
 * When a call is tried again: at first after 0.3 seconds, then twice as long each time, less up to half of it by chance.
 * The server's own word on how long to wait goes before that.
 *
 * @param limit How often at most.
 * @param call Whether sending it twice is harmless.
 */
export function retryOptions(limit: number, { idempotent }: { readonly idempotent: boolean }): RetryOptions {
  let told: number | undefined;
  return {
    limit,
    methods: ["get", "post", "delete"],
    shouldRetry: ({ error }) => {
      told = error instanceof FlowsApiError ? error.retryAfter : undefined;
      return (told ?? 0) <= LONGEST_WAIT && mayRepeat(error, idempotent);
    },
    delay: (attempt) => told ?? 300 * 2 ** (attempt - 1),
    jitter: (delay) => (told === undefined ? delay * (1 - Math.random() / 2) : delay + Math.random() * 250),
  };
}

function mayRepeat(error: Error, idempotent: boolean): boolean {
  // A call that a rate limit refused did nothing. Any other may have been done before its answer was lost.
  if (error instanceof RateLimitError) return true;
  if (!idempotent) return false;
  return error instanceof FlowsApiError
    ? error.isTransient
    : error instanceof FlowsConnectionError || isTimeoutError(error);
}
