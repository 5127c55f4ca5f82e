import type { Account } from "../account.ts";
import { LIST, type ListOptions, Pages } from "../pagination.ts";
import type {
  AskedPhoneNumberField,
  ListPhoneNumbers,
  PhoneNumberField,
  PhoneNumberWith,
} from "./phone-number-fields.ts";

/** The phone numbers of the account. Meta's page: WhatsApp Business Account, Phone numbers. */
export class PhoneNumbers {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * The account's phone numbers: a page when awaited, every number of all pages when iterated.
   *
   * @param list How many a page has at most, after which cursor it starts, and which `fields` each number has, in Graph's
   *   names (default: id, verified_name, display_phone_number, code_verification_status, quality_rating). A field that is
   *   not known here may be asked for, too, and is of type `unknown`.
   * @throws {ValidationError} 100, if Graph does not know a field.
   * @example
   * ```ts
   * for await (const number of client.phoneNumbers.list()) console.log(number.id, number.display_phone_number);
   * for await (const number of client.phoneNumbers.list({ fields: ["status", "throughput"] }))
   *   console.log(number.id, number.status, number.throughput?.level);
   * ```
   * @see Meta's page: WhatsApp Business Account, Phone numbers.
   */
  list<const Field extends AskedPhoneNumberField | undefined = PhoneNumberField | undefined>(
    list: ListPhoneNumbers<Field> = {},
    options?: ListOptions,
  ): Pages<PhoneNumberWith<Field>> {
    return new Pages(this.#account, "phone_numbers", LIST, list, options);
  }
}
