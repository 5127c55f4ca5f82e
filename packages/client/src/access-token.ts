import { InvalidCallError } from "./errors.ts";

/** The access token, or a function that gives one, asked before each call. */
export type AccessToken = string | (() => string | Promise<string>);

/** Refuses what can't be a token. The value itself is never in a message. */
export function checkToken(token: unknown): string {
  if (typeof token !== "string" || token.trim() === "")
    throw new InvalidCallError("accessToken is missing: pass a token, or a function that returns one");
  const trimmed = token.trim();
  if (!/^[\x21-\x7e]+$/.test(trimmed))
    throw new InvalidCallError(
      "accessToken holds a space or another character that no token has; copy it again, without Bearer",
    );
  return trimmed;
}

/**
 * The token of one call.
 *
 * @throws {InvalidCallError} If the function fails. What it threw is not kept: it may show the token.
 */
export async function readToken(accessToken: AccessToken): Promise<string> {
  if (typeof accessToken !== "function") return checkToken(accessToken);
  let token: unknown;
  try {
    token = await accessToken();
  } catch {
    throw new InvalidCallError(
      "the accessToken function failed, so no request was made; see to it that it never throws",
    );
  }
  return checkToken(token);
}

/** A shorter token is a word that stands in for one in a test; cut out, it would tear texts apart. */
const SHORTEST_TOKEN = 6;

/** A text without the token, plain or as a URL has it. */
export function hideToken(text: string, token: string): string {
  if (token.length < SHORTEST_TOKEN) return text;
  return text.replaceAll(token, "[token]").replaceAll(encodeURIComponent(token), "[token]");
}
