import { readParameter } from "./parameters.ts";
import { type Refuse, refuseCall } from "./refuse.ts";

/** The access token, or a function that gives one, asked before each call. */
export type AccessToken = string | (() => string | Promise<string>);

/** Refuses what can't be a token. The value itself is never in a message. */
export function token(given: unknown, refuse: Refuse): string {
  if (typeof given !== "string" || given.trim() === "")
    return refuse("is missing; pass a token, or a function that returns one");
  const trimmed = given.trim();
  return /^[\x21-\x7e]+$/.test(trimmed)
    ? trimmed
    : refuse("holds a space or another character that no token has; copy it again, without Bearer");
}

/**
 * The token of one call.
 *
 * @throws {InvalidCallError} If the function fails. What it threw is not kept: it may show the token.
 */
export async function readToken(accessToken: AccessToken): Promise<string> {
  let given: unknown = accessToken;
  try {
    if (typeof accessToken === "function") given = await accessToken();
  } catch {
    refuseCall("the accessToken function failed, so no request was made; mend it");
  }
  return readParameter(token, given, "accessToken");
}

/** A shorter token is a word that stands in for one in a test; cut out, it would tear texts apart. */
const SHORTEST_TOKEN = 6;

/** A text without the token, plain or as a URL has it. */
export function hideToken(text: string, token: string): string {
  if (token.length < SHORTEST_TOKEN) return text;
  return text.replaceAll(token, "[token]").replaceAll(encodeURIComponent(token), "[token]");
}
