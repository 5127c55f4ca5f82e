import type { Account } from "../account.ts";
import type { Open } from "../open.ts";
import { type ListOptions, Pages } from "../pagination.ts";
import type { ParameterTable } from "../parameters.ts";

/** A phone number of the account. */
export interface PhoneNumber {
  readonly id: string;
  readonly verified_name?: string;
  readonly display_phone_number: string;
  readonly code_verification_status?: Open<"VERIFIED" | "NOT_VERIFIED" | "EXPIRED">;
  readonly quality_rating?: Open<"GREEN" | "YELLOW" | "RED" | "UNKNOWN">;
}

/** Which phone numbers to list. */
export interface ListPhoneNumbers {
  /** How many a page has at most. Default: Graph's. */
  readonly limit?: number | undefined;
}

const LIST = { "limit?": ["wholeNumber", 1] } as const satisfies ParameterTable;

/** The phone numbers of the account. Meta's page: WhatsApp Business Account, Phone numbers. */
export class PhoneNumbers {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * The account's phone numbers: a page when awaited, every number of all pages when iterated.
   *
   * @example
   * ```ts
   * for await (const number of client.phoneNumbers.list()) console.log(number.id, number.display_phone_number);
   * ```
   * @see Meta's page: WhatsApp Business Account, Phone numbers.
   */
  list(list: ListPhoneNumbers = {}, options?: ListOptions): Pages<PhoneNumber> {
    return new Pages(this.#account, "phone_numbers", LIST, list, options);
  }
}
