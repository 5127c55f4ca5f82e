import type { Account } from "./account.ts";
import { checkId } from "./ids.ts";
import { checkOptions, type WhatsAppOptions } from "./options.ts";
import { Flows } from "./resources/flows.ts";
import { Transport } from "./transport.ts";

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
  readonly flows: Flows;

  /** @throws {InvalidCallError} If the token or the account is missing. */
  constructor(options: WhatsAppOptions) {
    checkOptions(options);
    const { wabaId, phoneNumberId } = options;
    const account: Account = {
      transport: new Transport(options),
      wabaId: checkId(wabaId, "wabaId"),
      phoneNumberId: phoneNumberId === undefined ? undefined : checkId(phoneNumberId, "phoneNumberId"),
    };
    this.flows = new Flows(account);
  }
}
