import { InvalidCallError } from "../errors.ts";

/** What sending a message gives. */
export interface SentMessage {
  readonly messaging_product: string;
  readonly contacts?: readonly { readonly input: string; readonly wa_id?: string }[];
  /** The id comes back as `context.id` of the answer; `message_status` is of templates. */
  readonly messages: readonly { readonly id: string; readonly message_status?: string }[];
}

/** The digits of a phone number in international form, however it is written. The number is in no error. */
export function recipient(given: unknown, name: string): string {
  const digits = String(given ?? "").replace(/[\s().+-]/g, "");
  if (/^\d{5,20}$/.test(digits)) return digits;
  throw new InvalidCallError(`${name} is no phone number; write it with the country code, such as +1 555 010 0100`);
}
