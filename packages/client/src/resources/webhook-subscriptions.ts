import type { Account } from "../account.ts";
import type { CallOptions, Result } from "../options.ts";
import type { Page } from "../pagination.ts";
import type { Success } from "./flow-answers.ts";
import { loadCalls } from "./load-calls.ts";
import type { SubscribedApp, SubscribeWebhooks } from "./subscription-calls.ts";

/** Which app gets the account's webhooks. Meta's page: WhatsApp Business Account, Subscribed apps. */
export class WebhookSubscriptions {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * Sends the account's webhooks to the token's app. Which fields it gets is set in the app's dashboard: `messages` for
   * answers, `flows` for alerts.
   *
   * @param webhook Another callback than the app's, with its verify token.
   * @returns Only that it succeeded.
   * @throws {InvalidCallError} If only one of the two is given.
   * @example
   * ```ts
   * await client.webhooks.subscribe();
   * ```
   * @see Meta's page: WhatsApp Business Account, Subscribed apps.
   */
  async subscribe(webhook?: SubscribeWebhooks, options?: CallOptions): Promise<Result<Success>> {
    return (await loadCalls()).subscribe(this.#account, webhook, options);
  }

  /**
   * The apps that get the account's webhooks.
   *
   * @example
   * ```ts
   * const { data } = await client.webhooks.list();
   * console.log(data.data.length);
   * ```
   * @see Meta's page: WhatsApp Business Account, Subscribed apps.
   */
  async list(options?: CallOptions): Promise<Result<Page<SubscribedApp>>> {
    return (await loadCalls()).listSubscriptions(this.#account, options);
  }

  /**
   * Ends the webhooks of the token's app.
   *
   * @example
   * ```ts
   * await client.webhooks.unsubscribe();
   * ```
   * @see Meta's page: WhatsApp Business Account, Subscribed apps.
   */
  async unsubscribe(options?: CallOptions): Promise<Result<Success>> {
    return (await loadCalls()).unsubscribe(this.#account, options);
  }
}
