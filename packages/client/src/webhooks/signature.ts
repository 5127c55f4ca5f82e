import { InvalidCallError } from "../errors.ts";
import { isObject } from "../json-object.ts";

/**
 * Whether Meta signed a webhook, or a request to a flow's endpoint. The comparison takes constant time.
 *
 * @param rawBody The body as it came, before it is parsed: written again, its bytes may differ.
 * @param header The header `X-Hub-Signature-256`. Without it, malformed, or sent twice, the answer is `false`.
 * @param appSecret The app's secret, or several while it is being replaced.
 * @throws {InvalidCallError} If the secret is empty or the body is neither text nor bytes: both are mistakes of the caller.
 * @example
 * ```ts
 * import { verifySignature } from "@flows/client";
 * export async function webhook(request: Request): Promise<Response> {
 *   const body = await request.text();
 *   const signed = await verifySignature(body, request.headers.get("x-hub-signature-256"), "app-secret");
 *   return new Response(null, { status: signed ? 200 : 401 });
 * }
 * ```
 * @see Meta's page: Graph API, Webhooks, Getting started, Validating payloads.
 */
export async function verifySignature(
  rawBody: string | ArrayBuffer | Uint8Array,
  header: string | readonly string[] | null | undefined,
  appSecret: string | readonly string[],
): Promise<boolean> {
  const body = bytesOf(rawBody);
  const secrets = [appSecret].flat();
  if (secrets.length === 0 || secrets.some((secret) => typeof secret !== "string" || secret === ""))
    throw new InvalidCallError("appSecret is empty; it stands in the app's dashboard, under Settings, Basic");
  const [given, ...others] = [header].flat();
  const isOne = typeof given === "string" && others.length === 0;
  const signature = isOne ? /^sha256=([0-9a-f]{64})$/i.exec(given)?.[1] : undefined;
  if (signature === undefined) return false;
  const verdicts = await Promise.all(secrets.map((secret) => verify(body, fromHex(signature), secret)));
  return verdicts.includes(true);
}

async function verify(
  body: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  secret: string,
): Promise<boolean> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["verify"]);
  return await crypto.subtle.verify("HMAC", key, signature, body);
}

function bytesOf(rawBody: string | ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> {
  if (typeof rawBody === "string") return new TextEncoder().encode(rawBody);
  if (rawBody instanceof ArrayBuffer || rawBody instanceof Uint8Array) return new Uint8Array(rawBody);
  if (isEmptyObject(rawBody)) return new Uint8Array();
  throw new InvalidCallError("rawBody is parsed already; pass the body's text or bytes as they came");
}

/** What Express gives of a request without a body, which anybody can send: that must fail, and not throw. */
function isEmptyObject(value: unknown): boolean {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).length === 0;
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
