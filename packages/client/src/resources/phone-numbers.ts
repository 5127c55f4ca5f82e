import type { Account } from "../account.ts";
import type { Open } from "../open.ts";
import { type ListOptions, PAGE, type PageQuery, Pages } from "../pagination.ts";

/** A phone number of the account. */
export interface PhoneNumber {
  readonly id: string;
  readonly verified_name?: string;
  readonly display_phone_number: string;
  readonly code_verification_status?: Open<"VERIFIED" | "NOT_VERIFIED" | "EXPIRED">;
  readonly quality_rating?: Open<"GREEN" | "YELLOW" | "RED" | "UNKNOWN">;
}

/** The phone numbers of the account. Meta's page: WhatsApp Business Account, Phone numbers. */
export class PhoneNumbers {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * The account's phone numbers: a page when awaited, every number of all pages when iterated.
   *
   * @param list How many a page has at most, and after which cursor it starts.
   * @example
   * ```ts
   * for await (const number of client.phoneNumbers.list()) console.log(number.id, number.display_phone_number);
   * ```
   * @see Meta's page: WhatsApp Business Account, Phone numbers.
   */
  list(list: PageQuery = {}, options?: ListOptions): Pages<PhoneNumber> {
    return new Pages(this.#account, "phone_numbers", PAGE, list, options);
  }
}
