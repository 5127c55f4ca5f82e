import { InvalidCallError } from "../errors.ts";

/** The parameters of a handshake, however a framework gives them, such as `request.query` of Express. */
export type HandshakeQuery = string | URL | URLSearchParams | HandshakeRequest | Readonly<Record<string, unknown>>;

/** A request that has the parameters in its URL. */
interface HandshakeRequest {
  readonly url?: string | undefined;
  readonly headers: object;
}

/**
 * Answers the handshake with which Meta checks a callback.
 *
 * @param query The request, its URL, its query, or the parameters as a framework parsed them.
 * @param verifyToken The token that was set in the app's dashboard, or with `client.webhooks.subscribe`.
 * @returns The challenge, to send back as the whole body with status 200; `undefined`, to answer 403.
 * @throws {InvalidCallError} If `verifyToken` is empty, or there is no query.
 * @example
 * ```ts
 * import { verifyHandshake } from "@flows/client";
 * export function callback(request: Request): Response {
 *   const challenge = verifyHandshake(request.url, "verify-token");
 *   return challenge === undefined ? new Response(null, { status: 403 }) : new Response(challenge);
 * }
 * ```
 * @see Meta's page: Graph API, Webhooks, Getting started, Verification requests.
 */
export function verifyHandshake(query: HandshakeQuery, verifyToken: string): string | undefined {
  if (typeof verifyToken !== "string" || verifyToken === "")
    throw new InvalidCallError("verifyToken is empty; choose one, and set it in the app's dashboard, too");
  if (typeof query !== "string" && (typeof query !== "object" || query === null))
    throw new InvalidCallError("query is missing; pass the request's URL, or its query");
  const read = reader(query);
  const isHandshake = read("hub.mode") === "subscribe" && isSame(read("hub.verify_token") ?? "", verifyToken);
  return isHandshake ? read("hub.challenge") : undefined;
}

function reader(query: HandshakeQuery): (name: string) => string | undefined {
  if (typeof query === "string") return reader(parametersOf(query));
  if (query instanceof URL) return reader(query.searchParams);
  if (query instanceof URLSearchParams) return (name) => query.get(name) ?? undefined;
  const parameters = query as Readonly<Record<string, unknown>>;
  const { url, headers } = parameters;
  if (typeof url === "string" && typeof headers === "object") return reader(url);
  return (name) => [parameters[name]].flat().find((value) => typeof value === "string");
}

/** Of a whole URL, of a path with a query, or of a query. */
function parametersOf(text: string): URLSearchParams {
  return new URLSearchParams(text.slice(text.indexOf("?") + 1));
}

/** Compares in a time that does not tell how much is right. */
function isSame(given: string, expected: string): boolean {
  const [left, right] = [new TextEncoder().encode(given), new TextEncoder().encode(expected)];
  let difference = left.length ^ right.length;
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index % right.length] as number);
  return difference === 0;
}
