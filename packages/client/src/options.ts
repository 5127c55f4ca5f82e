import { InvalidCallError } from "./errors.ts";
import type { Id } from "./ids.ts";

/** The newest version of the Graph API when this was released. */
export const GRAPH_VERSION = "v26.0";

/** How to reach the Graph API. */
export interface WhatsAppOptions {
  /** The access token, or a function that gives one for each request. It never appears in errors or URLs. */
  readonly accessToken: string | (() => string | Promise<string>);
  /** The WhatsApp Business Account. */
  readonly wabaId: Id;
  /** The phone number that sends. */
  readonly phoneNumberId?: Id;
  /** Where the API is. Default: Meta's. */
  readonly baseUrl?: string;
  /** The version of the Graph API. Default: the newest known. */
  readonly graphVersion?: `v${number}.${number}`;
  /** The `fetch` to use, such as an emulator's. Default: the platform's. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** How long a call may take, in milliseconds. Default: 30,000. */
  readonly timeout?: number;
  /** How often a transient failure of a reading call is tried again. Default: 2. */
  readonly retries?: number;
}

/** What can be said of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** In milliseconds. */
  readonly timeout?: number;
  readonly retries?: number;
}

/** What every call resolves to. */
export interface Result<Data> {
  /** The body, under Graph's own names. */
  readonly data: Data;
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
}

/** Refuses options that no request can succeed with. */
export function checkOptions({ accessToken, wabaId }: WhatsAppOptions): void {
  if (typeof accessToken !== "function" && (typeof accessToken !== "string" || accessToken.trim() === "")) {
    throw new InvalidCallError("accessToken is missing: pass a token, or a function that returns one");
  }
  checkId(wabaId, "wabaId");
}

/** The id as it stands in a path. */
export function checkId(id: Id, name: string): string {
  const text = String(id);
  if (!/^\d+$/.test(text)) throw new InvalidCallError(`${name} is '${text}'; ids of the Graph API are digits`);
  return text;
}
