import type { Account, PhoneNumberCallOptions } from "../account.ts";

/** The phone number that makes a call, refused where neither the call nor the client has one. */
export function phoneNumberOf(account: Account, options: PhoneNumberCallOptions | undefined): string {
  const { phoneNumberId = account.phoneNumberId } = options ?? {};
  if (phoneNumberId !== undefined) return account.readParameter("id", phoneNumberId, "phoneNumberId");
  return account.refuse("phoneNumberId is missing; pass it to the client, or to the call");
}
