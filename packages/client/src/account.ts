import { InvalidCallError } from "./errors.ts";
import { checkId, type Id } from "./ids.ts";
import type { CallOptions } from "./options.ts";
import type { Transport } from "./transport.ts";

/** What all resources of a client share. */
export interface Account {
  readonly transport: Transport;
  readonly wabaId: string;
  readonly phoneNumberId: string | undefined;
}

/** What can be said of a call that a phone number makes. */
export interface PhoneNumberCallOptions extends CallOptions {
  /** The phone number. Default: the client's. */
  readonly phoneNumberId?: Id | undefined;
}

/** @throws {InvalidCallError} If neither the call nor the client has a phone number. */
export function phoneNumberOf(account: Account, options: PhoneNumberCallOptions | undefined): string {
  const phoneNumberId = options?.phoneNumberId;
  if (phoneNumberId !== undefined) return checkId(phoneNumberId, "phoneNumberId");
  if (account.phoneNumberId !== undefined) return account.phoneNumberId;
  throw new InvalidCallError("phoneNumberId is missing; pass it to the client, or to the call");
}
