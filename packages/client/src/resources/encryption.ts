import type { Account, PhoneNumberCallOptions } from "../account.ts";
import type { Result } from "../options.ts";
import type { GetPublicKey, PublicKeyField, PublicKeyWith } from "./encryption-calls.ts";
import type { Success } from "./flow-answers.ts";
import { loadCalls } from "./load-calls.ts";

/** The keys that endpoint requests are encrypted with, one a phone number. Meta's page: WhatsApp Business Encryption. */
export class Encryption {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * Sets the public key of a phone number; it replaces the one before, and Meta signs it.
   *
   * @param publicKey An RSA key of 2048 bits as PEM, `-----BEGIN PUBLIC KEY-----`. Line breaks written as `\n` are mended.
   * @param options `phoneNumberId`, where it is not the client's.
   * @returns Only that it succeeded.
   * @throws {InvalidCallError} If it is no public key. The key is not repeated: it may be the private one.
   * @throws {ValidationError} 100, if it is not of RSA with 2048 bits.
   * @example
   * ```ts
   * await client.encryption.setPublicKey("-----BEGIN PUBLIC KEY-----\n…\n-----END PUBLIC KEY-----\n");
   * ```
   * @see Meta's page: WhatsApp Business Encryption.
   */
  async setPublicKey(publicKey: string, options?: PhoneNumberCallOptions): Promise<Result<Success>> {
    return (await loadCalls()).setPublicKey(this.#account, publicKey, options);
  }

  /**
   * The public key of a phone number, and whether Meta's signature of it is valid.
   *
   * @param options `phoneNumberId`, where it is not the client's, and which `fields`, in Graph's names (default: both).
   * @returns The key with those fields.
   * @throws {ValidationError} 100, if Graph does not know a field.
   * @example
   * ```ts
   * const { data } = await client.encryption.getPublicKey();
   * console.log(data.business_public_key, data.business_public_key_signature_status);
   * const fields = ["business_public_key_signature_status"] as const;
   * const { data: key } = await client.encryption.getPublicKey({ fields, phoneNumberId: "2002" });
   * console.log(key.business_public_key_signature_status);
   * ```
   * @see Meta's page: WhatsApp Business Encryption.
   */
  async getPublicKey<const Field extends PublicKeyField = PublicKeyField>(
    options?: GetPublicKey<Field>,
  ): Promise<Result<PublicKeyWith<Field>>> {
    return (await loadCalls()).getPublicKey(this.#account, options);
  }
}
