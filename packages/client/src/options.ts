import { type AccessToken, checkToken } from "./access-token.ts";
import { InvalidCallError } from "./errors.ts";
import { checkObject } from "./given-object.ts";
import type { Id } from "./ids.ts";
import type { Usage } from "./usage.ts";

/** The newest version of the Graph API when this was released. */
export const GRAPH_VERSION = "v26.0";

/** How to reach the Graph API. */
export interface WhatsAppOptions {
  /** The access token, or a function that gives one for each call, so that it can rotate. It is in no error and no URL. */
  readonly accessToken: AccessToken;
  /** The WhatsApp Business Account. */
  readonly wabaId: Id;
  /** The phone number that sends. */
  readonly phoneNumberId?: Id | undefined;
  /** Where the API is. Default: `https://graph.facebook.com`. */
  readonly baseUrl?: string | undefined;
  /** The version of the Graph API. Default: {@link GRAPH_VERSION}. */
  readonly graphVersion?: `v${number}.${number}` | undefined;
  /** The `fetch` to use, such as an emulator's. Default: the platform's. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How long one attempt of a call may take, in milliseconds. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** How often a call is tried again after a transient failure, where that is harmless. Default: 2. */
  readonly retries?: number | undefined;
}

/** What can be said of one call; every method takes it last. */
export interface CallOptions {
  /** Ends the call with a `FlowsAbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, in milliseconds. Default: the client's. */
  readonly timeout?: number | undefined;
  /**
   * How often the call is tried again after a transient failure. One that creates, publishes, deletes, migrates or sends
   * is tried again only where a rate limit refused it. Default: the client's.
   */
  readonly retries?: number | undefined;
}

/** What every call resolves to. */
export interface Result<Data> {
  /** The body, under Graph's own names. */
  readonly data: Data;
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** How much of the rate limits is used; empty where Graph did not say. */
  readonly usage: Usage;
}

/** Refuses options that no request can succeed with. */
export function checkOptions(options: WhatsAppOptions): void {
  const { accessToken, baseUrl, graphVersion, fetch } = checkObject(options, "options", "{ accessToken, wabaId }");
  if (typeof accessToken !== "function") checkToken(accessToken);
  if (baseUrl !== undefined && !(/^https?:/i.test(baseUrl) && URL.canParse(baseUrl)))
    throw new InvalidCallError("baseUrl is no URL; pass one such as https://graph.facebook.com");
  if (graphVersion !== undefined && !/^v\d+\.\d+$/.test(graphVersion))
    throw new InvalidCallError(`graphVersion is no version; pass one such as ${GRAPH_VERSION}`);
  if (fetch !== undefined && typeof fetch !== "function")
    throw new InvalidCallError("fetch is no function; pass one that takes a Request, or leave it out");
  checkCallOptions(options);
}

/** Refuses a signal, a timeout or a number of retries that can't be kept. */
export function checkCallOptions({ signal, timeout, retries }: CallOptions): void {
  if (signal !== undefined && typeof signal?.aborted !== "boolean")
    throw new InvalidCallError("signal is no AbortSignal; of an AbortController, pass its signal");
  if (timeout !== undefined && !(timeout > 0 && timeout <= 2_147_483_647))
    throw new InvalidCallError("timeout is in milliseconds, above 0 and at most 2,147,483,647");
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0))
    throw new InvalidCallError("retries is a whole number, 0 or more");
}
