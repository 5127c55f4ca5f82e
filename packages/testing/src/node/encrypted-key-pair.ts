import { generateKeyPairSync } from "node:crypto";
import type { KeyPair } from "../fixtures/keys.ts";

/**
 * Makes a key pair as Meta's sample code does: the private key is PKCS#1, encrypted with the passphrase (DES-EDE3-CBC).
 *
 * @see Meta's page: Implementing your Flow Endpoint.
 */
export function encryptedKeyPair(passphrase: string): KeyPair {
  return generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem", cipher: "des-ede3-cbc", passphrase },
  });
}
