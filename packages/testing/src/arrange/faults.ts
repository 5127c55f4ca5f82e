import type { GraphCode } from "../graph/codes.ts";
import { GraphError, type GraphErrorDetails } from "../graph/error.ts";

/** Which requests a fault is for. Default: the next one, whatever it is. */
export interface RequestMatch {
  /** Such as `POST`; in any case of letters. */
  readonly method?: string;
  /** What the path without its version ends with, such as `/publish`, or a pattern for it, such as `/^\/\d+$/`. */
  readonly path?: string | RegExp;
  /** How many requests it is for. Default: 1. `Infinity` for all until `clear()`. */
  readonly times?: number;
}

/** How an answer is spoilt: cut in the middle, empty, HTML as a proxy sends it, or JSON that is no object of Graph's. */
export type Corruption = "truncated" | "empty" | "html" | "not-an-object";

/** What is to happen to a request. */
export interface Fault {
  readonly delay?: number;
  readonly error?: GraphError;
  readonly drop?: "before" | "after";
  readonly corrupt?: Corruption;
}

/** A connection that was closed without an answer; in process, `fetch` rejects with it as the platform's does. */
export class ConnectionDropped extends TypeError {
  override readonly name = "ConnectionDropped";
  constructor() {
    super("fetch failed: the emulator dropped the connection, as it was told to");
  }
}

/** What goes wrong with the next matching requests. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; readonly match: RequestMatch; left: number }[] = [];

  /**
   * Answers the next matching request with an error, and does nothing else.
   *
   * @param code A code of Graph's; it brings its message and HTTP status.
   * @param details Another message, status, subcode, or what `error_data` says.
   * @example
   * ```ts
   * import { createEmulator } from "@flows/testing";
   * const emulator = createEmulator();
   * emulator.faults.fail(131000, { method: "POST", path: "/messages", times: 2 });
   * ```
   */
  fail(code: GraphCode | (number & {}), match: RequestMatch & GraphErrorDetails = {}): void {
    const { method: _, path: __, times: ___, ...details } = match;
    this.#add({ error: new GraphError(code, details) }, match);
  }

  /** Answers the next matching request later, by so many milliseconds of real time. */
  delay(milliseconds: number, match: RequestMatch = {}): void {
    this.#add({ delay: milliseconds }, match);
  }

  /** Closes the connection of the next matching request: before it did anything, or, for `when: "after"`, when all was done but the answer. */
  drop(match: RequestMatch & { readonly when?: "before" | "after" } = {}): void {
    this.#add({ drop: match.when ?? "before" }, match);
  }

  /** Carries the next matching request out, and spoils its answer. */
  corrupt(how: Corruption, match: RequestMatch = {}): void {
    this.#add({ corrupt: how }, match);
  }

  /** Forgets what has not happened yet. */
  clear(): void {
    this.#waiting.length = 0;
  }

  /** What is to happen to a request now. */
  take(method: string, path: string): Fault | undefined {
    if (this.#waiting.length === 0) return undefined;
    const index = this.#waiting.findIndex(({ match }) => matches(match, method, path));
    const found = this.#waiting[index];
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#waiting.splice(index, 1);
    return found.fault;
  }

  #add(fault: Fault, match: RequestMatch): void {
    const times = match.times ?? 1;
    if (!(times >= 1)) throw new RangeError(`A fault happens at least once: times is ${times}.`);
    this.#waiting.push({ fault, match, left: times });
  }
}

function matches({ method, path }: RequestMatch, givenMethod: string, givenPath: string): boolean {
  if (method !== undefined && method.toUpperCase() !== givenMethod) return false;
  if (path === undefined) return true;
  return typeof path === "string"
    ? givenPath.endsWith(path)
    : new RegExp(path, path.flags.replace("g", "")).test(givenPath);
}

/** Waits, unless the request is aborted before: then it rejects with the reason, as `fetch` does. */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", abort, { once: true });
  });
}

/** The answer, spoilt. */
export async function corrupted(response: Response, how: Corruption): Promise<Response> {
  const text = await response.text();
  const { status } = response;
  switch (how) {
    case "truncated":
      return body(text.slice(0, Math.ceil(text.length / 2)), status, "application/json");
    case "empty":
      return body("", status, "application/json");
    case "html":
      return body("<!doctype html><title>Bad Gateway</title>", status, "text/html");
    case "not-an-object":
      return body('"ok"', status, "application/json");
  }
}

function body(text: string, status: number, type: string): Response {
  return new Response(text, { status, headers: { "content-type": type } });
}
