import { type AccessToken, token } from "./access-token.ts";
import { CALL_OPTIONS } from "./call-options.ts";
import type { Id } from "./ids.ts";
import type { ParametersOf, ParameterTable } from "./parameter-table.ts";
import { readParameters } from "./parameters.ts";
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
  /** How long one attempt of a call may take, in milliseconds, with the wait for the token. Default: 30,000. */
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

const OPTIONS = {
  accessToken: (given, refuse) => (typeof given === "function" ? given : token(given, refuse)),
  wabaId: "id",
  "baseUrl?": "url",
  "graphVersion?": (given, refuse) =>
    /^v\d+\.\d+$/.test(String(given)) ? given : refuse(`is no version; pass one such as ${GRAPH_VERSION}`),
  "fetch?": "callback",
  ...CALL_OPTIONS,
} as const satisfies ParameterTable;

/** Refuses what can't be kept: a signal, a timeout, a number of retries. What a call makes no use of may be given. */
export function checkCallOptions(options: unknown): void {
  if (options !== undefined) readParameters("options", options, CALL_OPTIONS);
}

/** Reads a client's options, and refuses those that no request can succeed with. */
export function readOptions(options: unknown): ParametersOf<typeof OPTIONS> {
  return readParameters("options", options, OPTIONS);
}
