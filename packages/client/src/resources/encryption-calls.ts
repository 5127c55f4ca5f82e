import type { Account, PhoneNumberCallOptions } from "../account.ts";
import type { Chosen } from "../chosen-fields.ts";
import type { Open } from "../open.ts";
import type { Result } from "../options.ts";
import type { Read } from "../parameter-table.ts";
import type { Refuse } from "../refuse.ts";
import type { GraphRequest } from "../transport.ts";
import type { Success } from "./flow-answers.ts";
import { phoneNumberOf } from "./phone-number-of.ts";

/** The public key of a phone number. Both its fields are sent where none are asked for. */
export interface PublicKey {
  /** As PEM; absent where none was ever set. */
  readonly business_public_key?: string;
  /** `MISMATCH`, where none was set or it has to be set again. */
  readonly business_public_key_signature_status: Open<"VALID" | "MISMATCH">;
}

/** A field of a public key to ask for. */
export type PublicKeyField = keyof PublicKey;

/** A public key with the fields that were asked for. */
export type PublicKeyWith<Field extends PublicKeyField> = Chosen<PublicKey, Field>;

/** Whose public key to read, and what of it. */
export interface GetPublicKey<Field extends PublicKeyField = PublicKeyField> extends PhoneNumberCallOptions {
  /** In Graph's names. Default: both. */
  readonly fields?: readonly Field[] | undefined;
}

export async function setPublicKey(
  account: Account,
  publicKey: string,
  options?: PhoneNumberCallOptions,
): Promise<Result<Success>> {
  const json = { business_public_key: account.readParameter(pem, publicKey, "publicKey") };
  return await send(account, options, { method: "post", json, idempotent: true });
}

export async function getPublicKey<const Field extends PublicKeyField = PublicKeyField>(
  account: Account,
  options?: GetPublicKey<Field>,
): Promise<Result<PublicKeyWith<Field>>> {
  type Key = PublicKeyWith<Field>;
  const table = { ...account.callOptions, "fields?": "texts" } as const;
  const { fields } = account.readParameters("options", options ?? {}, table);
  const query = { ...(fields && { fields }) };
  const result = await send<Key & { readonly data?: readonly Key[] }>(account, options, { method: "get", query });
  // Meta's pages disagree on whether it comes in a list.
  return { ...result, data: result.data.data?.[0] ?? result.data };
}

function send<Data>(
  account: Account,
  options: PhoneNumberCallOptions | undefined,
  request: Omit<GraphRequest, "path">,
): Promise<Result<Data>> {
  const path = `${phoneNumberOf(account, options)}/whatsapp_business_encryption`;
  return account.transport.send({ ...request, path }, options);
}

/** A public key. One that is refused is not repeated: it may be the private one. */
function pem(given: unknown, refuse: Refuse, read: Read): string {
  const key = read("text", given).replaceAll("\\n", "\n").trim();
  return /^-----BEGIN PUBLIC KEY-----\s[\s\S]+\s-----END PUBLIC KEY-----$/.test(key)
    ? `${key}\n`
    : refuse("is no PEM of a public key; it begins with -----BEGIN PUBLIC KEY-----");
}
