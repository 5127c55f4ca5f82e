import { Account } from "./account.ts";
import type { WhatsAppOptions } from "./options.ts";
import { Encryption } from "./resources/encryption.ts";
import { Flows } from "./resources/flows.ts";
import { Media } from "./resources/media.ts";
import { Messages } from "./resources/messages.ts";
import { PhoneNumbers } from "./resources/phone-numbers.ts";
import { Templates } from "./resources/templates.ts";
import { WebhookSubscriptions } from "./resources/webhook-subscriptions.ts";

/**
 * A client of the WhatsApp Flows API.
 *
 * @example
 * ```ts
 * import { WhatsApp } from "@flows/client";
 * const client = new WhatsApp({ accessToken: "…", wabaId: "1001", phoneNumberId: "2001" });
 * const { data } = await client.flows.create({ name: "Survey", categories: ["SURVEY"] });
 * ```
 */
export class WhatsApp {
  /** The life of a flow. */
  declare readonly flows: Flows;
  /** Messages that open a flow. */
  declare readonly messages: Messages;
  /** Templates whose button opens a flow. */
  declare readonly templates: Templates;
  /** The files that people send. */
  declare readonly media: Media;
  /** The keys of endpoint requests. */
  declare readonly encryption: Encryption;
  /** The account's phone numbers. */
  declare readonly phoneNumbers: PhoneNumbers;
  /** Which app gets the account's webhooks. */
  declare readonly webhooks: WebhookSubscriptions;

  /** @throws {InvalidCallError} If the token or the account is missing. */
  constructor(options: WhatsAppOptions) {
    const account = new Account(options);
    this.flows = new Flows(account);
    this.messages = new Messages(account);
    this.templates = new Templates(account);
    this.media = new Media(account);
    this.encryption = new Encryption(account);
    this.phoneNumbers = new PhoneNumbers(account);
    this.webhooks = new WebhookSubscriptions(account);
  }
}
