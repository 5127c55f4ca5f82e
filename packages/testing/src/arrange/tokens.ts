import { GraphError, invalidToken, unknownObject } from "../graph/error.ts";
import { type Parameters, textOf } from "../graph/parameters.ts";
import type { Clock } from "../state/clock.ts";
import { DEFAULT_APPLICATION } from "../state/store.ts";

/** The permissions that the calls want. Meta's page: Flows API, Permissions. */
const SCOPES = ["whatsapp_business_management", "whatsapp_business_messaging"] as const;

/** A permission of a token. */
export type Scope = (typeof SCOPES)[number];

/** What a token may do. */
export interface TokenOptions {
  /** Default: both. */
  readonly scopes?: readonly Scope[];
  /** The accounts it may see. Default: all. */
  readonly wabaIds?: readonly string[];
  /** When it expires. Default: never. */
  readonly expiresAt?: Date | string;
  /** The app it is from. Default: 1088800000000001. */
  readonly applicationId?: string;
}

const EXPIRED = 463;

/** The tokens that are accepted, and what each may do. */
export class Tokens {
  readonly #known = new Map<string, TokenOptions>();
  readonly #expired = new Set<string>();
  readonly #clock: Clock;
  readonly #exact: boolean;

  /** @param exact Whether tokens that are not known are refused. */
  constructor(clock: Clock, exact: boolean) {
    this.#clock = clock;
    this.#exact = exact;
  }

  /** Accepts a token; what it could do before no longer counts. */
  allow(token: string, options: TokenOptions = {}): void {
    if (token.trim() === "") throw new RangeError("A token is not empty.");
    this.#known.set(token, options);
    this.#expired.delete(token);
  }

  /** Takes permissions or accounts from a token, and leaves the rest as it is. */
  restrict(token: string, options: TokenOptions): void {
    this.allow(token, { ...this.#known.get(token), ...options });
  }

  /** Lets a token expire: from now on it is answered with 190. */
  expire(token: string): void {
    this.#expired.add(token);
  }

  /** @throws {GraphError} 190, if the token is missing, unknown or expired. */
  check(token: string | undefined): TokenOptions {
    if (token === undefined || token.trim() === "")
      throw invalidToken("An access token is required: send 'Authorization: Bearer' with a token.");
    const known = this.#known.get(token);
    if (this.#exact && known === undefined)
      throw invalidToken("Invalid OAuth access token: it is not one of the emulator's.");
    const expiresAt = known?.expiresAt;
    const isOver = expiresAt !== undefined && new Date(expiresAt) <= this.#clock.now();
    if (isOver || this.#expired.has(token))
      throw invalidToken("Error validating access token: the session has expired.", EXPIRED);
    return known ?? {};
  }
}

/** The app that a call comes from. */
export function applicationOf({ applicationId }: TokenOptions): string {
  return applicationId ?? DEFAULT_APPLICATION;
}

/** @throws {GraphError} 200 or 10, if the token lacks a permission that the call wants. */
export function checkScopes(token: TokenOptions, wanted: readonly Scope[]): void {
  const missing = wanted.find((scope) => token.scopes?.includes(scope) === false);
  if (missing === undefined) return;
  const code = missing === "whatsapp_business_management" ? 200 : 10;
  throw new GraphError(code, { message: `The token lacks the permission ${missing}.` });
}

/** @throws {GraphError} 100 with subcode 33, if the token may not see the account that the object belongs to. */
export function checkVisible(token: TokenOptions, method: string, id: string, wabaId: string | undefined): void {
  if (token.wabaIds === undefined || token.wabaIds.includes(wabaId ?? id)) return;
  throw unknownObject(method, id);
}

/** The token that a request carries, in its header or as a parameter. */
export function bearerToken(request: Request, parameters: Parameters): string | undefined {
  const [, inHeader] = /^Bearer\s+(.+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  return inHeader ?? textOf(parameters, "access_token");
}
