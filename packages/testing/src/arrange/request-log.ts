import type { Parameters } from "../graph/parameters.ts";

/** A request that was answered. It holds no secret. */
export interface LoggedRequest {
  readonly method: string;
  /** The path without its version, such as `/1001/flows`. */
  readonly path: string;
  /** Such as `v26.0`; `undefined` without one. */
  readonly version: string | undefined;
  /** What was sent, by query, form or JSON. Files are named by size, and long texts are cut. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The status of the answer; `undefined` if the connection was dropped. */
  readonly status: number | undefined;
  /** The code of the error that was answered. */
  readonly error: number | undefined;
  /** When it came, by the emulator's clock. */
  readonly at: Date;
}

const LONGEST = 2000;
const SECRETS: readonly string[] = ["access_token", "appsecret_proof", "verify_token"];

/** Parameters as the log keeps them. */
export function loggedParameters(parameters: Parameters): Record<string, unknown> {
  const told = [...parameters].filter(([name]) => !SECRETS.includes(name));
  return Object.fromEntries(told.map(([name, value]) => [name, shorten(value)]));
}

function shorten(value: unknown): unknown {
  if (value instanceof Blob) return `(a file of ${value.size} bytes)`;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text !== undefined && text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : value;
}
