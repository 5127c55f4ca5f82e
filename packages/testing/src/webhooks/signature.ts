/**
 * The `X-Hub-Signature-256` of a webhook: HMAC-SHA256 of the raw body, with the app's secret. Meta's page: Webhooks, Validate payloads.
 *
 * @example
 * ```ts
 * import { signWebhook } from "@flows/testing";
 * const header = await signWebhook('{"hello":"world"}', "app-secret");
 * ```
 */
export async function signWebhook(rawBody: string, appSecret: string): Promise<string> {
  const encoder = new TextEncoder();
  const hash = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(appSecret), hash, false, ["sign"]);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(rawBody)));
  return `sha256=${Array.from(signature, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** JSON as Meta writes webhooks, and signs them: beyond ASCII all is escaped. */
export function escapedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
