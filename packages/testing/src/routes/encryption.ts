import type { PublicKeyField } from "@flows/client";
import { Hono } from "hono";
import { GraphError, invalidParameter } from "../graph/error.ts";
import { namedFields } from "../graph/fields.ts";
import { requiredText } from "../graph/parameters.ts";
import { showFields } from "../graph/show-fields.ts";
import type { PhoneNumberRecord } from "../state/records.ts";
import type { World } from "../world.ts";
import { answerWith, type GraphEnvironment } from "./environment.ts";

const PEM = /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=\n]+)-----END PUBLIC KEY-----\s*$/;
const BITS = 2048;
const USUAL = namedFields("business_public_key", "business_public_key_signature_status");

/** Every field of a public key. */
const READERS: { readonly [Name in PublicKeyField]: (number: PhoneNumberRecord) => unknown } = {
  business_public_key: ({ publicKey }) => publicKey,
  business_public_key_signature_status: ({ signatureStatus }) => signatureStatus,
};

/** The public key that a number's requests are encrypted with. Meta's page: Business encryption. */
export function encryptionRoutes({ store }: World): Hono<GraphEnvironment> {
  const routes = new Hono<GraphEnvironment>();

  routes.post("/:number/whatsapp_business_encryption", async (context) => {
    const number = store.phoneNumber(context.req.param("number"), "POST");
    // Multipart forms write every line break as CRLF.
    const key = requiredText(context.env.parameters, "business_public_key").replaceAll("\r\n", "\n");
    if (!number.registered)
      throw new GraphError(10, { message: `(#10) The number ${number.id} is not registered with the Cloud API.` });
    await checkPublicKey(key);
    number.publicKey = key;
    number.signatureStatus = "VALID";
    return answerWith(context, { success: true });
  });

  routes.get("/:number/whatsapp_business_encryption", (context) => {
    const number = store.phoneNumber(context.req.param("number"), "GET");
    return context.json({
      data: [showFields(READERS, "a public key", context.env.fields ?? USUAL, number, undefined)],
    });
  });

  return routes;
}

/** @throws {GraphError} 100, if it is no RSA key of 2048 bits as PEM. */
async function checkPublicKey(pem: string): Promise<void> {
  const base64 = PEM.exec(pem.trim())?.[1]?.replace(/\s/g, "");
  if (base64 === undefined)
    throw invalidParameter("business_public_key must be a PEM with real newlines: -----BEGIN PUBLIC KEY-----.");
  const bits = await modulusLength(base64);
  if (bits !== BITS)
    throw invalidParameter(
      `business_public_key must be an RSA key of ${BITS} bits; ${bits === undefined ? "it is no RSA key" : `it has ${bits}`}.`,
    );
}

async function modulusLength(base64: string): Promise<number | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const algorithm = { name: "RSA-OAEP", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("spki", bytes, algorithm, true, ["encrypt"]);
    return (key.algorithm as RsaHashedKeyAlgorithm).modulusLength;
  } catch {
    return undefined;
  }
}
