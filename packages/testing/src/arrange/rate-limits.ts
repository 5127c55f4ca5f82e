import { GraphError } from "../graph/error.ts";
import { type Clock, HOUR, MINUTE } from "../state/clock.ts";

/** How many calls are answered before errors are. What is not set is not limited. Meta's page: Graph API, Rate limits. */
export interface RateLimitOptions {
  /** Calls of all apps together in an hour; beyond it, error 4. Usage is sent in `X-App-Usage`. */
  readonly app?: number;
  /** Calls about one account in an hour; beyond it, error 80007. Usage is sent in `X-Business-Use-Case-Usage`. Meta's: 200, or 5000. */
  readonly account?: number;
  /** Messages of one number in a second; beyond it, error 130429. Meta's: 80. */
  readonly messages?: number;
  /** Messages of one number to one user in six seconds; beyond it, error 131056. Meta's: 1. */
  readonly pair?: number;
}

interface Window {
  readonly end: number;
  count: number;
}

const SECOND = 1000;
const MOST_WINDOWS = 10_000;

/** Counts calls against their limits, by the emulator's clock. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #windows = new Map<string, Window>();
  #limits: RateLimitOptions;

  constructor(clock: Clock, limits: RateLimitOptions = {}) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Sets the limits, and starts to count anew. */
  set(limits: RateLimitOptions): void {
    this.#limits = limits;
    this.#windows.clear();
  }

  /** Lifts all limits. */
  clear(): void {
    this.set({});
  }

  /** @throws {GraphError} 4 or 80007, if there were too many. */
  countCall(wabaId: string | undefined): void {
    this.#count("app", this.#limits.app, HOUR, () => new GraphError(4));
    if (wabaId !== undefined) this.#count(`account ${wabaId}`, this.#limits.account, HOUR, () => new GraphError(80007));
  }

  /** @throws {GraphError} 130429 or 131056, if there were too many. */
  countMessage(phoneNumberId: string, recipient: string): void {
    this.#count(`number ${phoneNumberId}`, this.#limits.messages, SECOND, () => new GraphError(130429));
    this.#count(`pair ${phoneNumberId} ${recipient}`, this.#limits.pair, 6 * SECOND, () => new GraphError(131056));
  }

  /** The headers that say how much is used, in percent. */
  headers(wabaId: string | undefined): Record<string, string> {
    const { app, account } = this.#limits;
    const headers: Record<string, string> = {};
    if (app !== undefined) headers["x-app-usage"] = JSON.stringify(this.#usage("app", app));
    if (account !== undefined && wabaId !== undefined) {
      const key = `account ${wabaId}`;
      const usage = {
        type: "whatsapp_business_management",
        ...this.#usage(key, account),
        estimated_time_to_regain_access: this.#minutesLeft(key, account),
      };
      headers["x-business-use-case-usage"] = JSON.stringify({ [wabaId]: [usage] });
    }
    return headers;
  }

  #count(key: string, limit: number | undefined, length: number, error: () => GraphError): void {
    if (limit === undefined) return;
    const now = this.#clock.now().getTime();
    const last = this.#windows.get(key);
    const window = last === undefined || now >= last.end ? { end: now + length, count: 0 } : last;
    if (window.count >= limit) throw error();
    window.count += 1;
    this.#windows.set(key, window);
    if (this.#windows.size > MOST_WINDOWS) this.#forget(now);
  }

  // Windows that are over are of no use.
  #forget(now: number): void {
    for (const [key, { end }] of this.#windows) if (now >= end) this.#windows.delete(key);
  }

  #usage(key: string, limit: number): object {
    const percent = Math.min(100, Math.ceil(((this.#windows.get(key)?.count ?? 0) / Math.max(1, limit)) * 100));
    return { call_count: percent, total_cputime: percent, total_time: percent };
  }

  #minutesLeft(key: string, limit: number): number {
    const window = this.#windows.get(key);
    if (window === undefined || window.count < limit) return 0;
    return Math.ceil((window.end - this.#clock.now().getTime()) / MINUTE);
  }
}
