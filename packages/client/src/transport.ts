import ky, { HTTPError, isTimeoutError, type KyInstance, NetworkError, type Options } from "ky";
import { type AccessToken, readToken } from "./access-token.ts";
import { apiError, FlowsAbortError, FlowsConnectionError, FlowsError, FlowsTimeoutError } from "./errors.ts";
import { graphCode } from "./graph-codes.ts";
import { type CallOptions, checkCallOptions, GRAPH_VERSION, type Result, type WhatsAppOptions } from "./options.ts";
import { isErrorBody, readProblem, withoutToken } from "./problem.ts";

/** A request to the Graph API. */
export interface GraphRequest extends CallOptions {
  readonly method: "get" | "post" | "delete";
  /** The path behind the version, such as `123/flows`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly json?: unknown;
  readonly form?: FormData;
}

interface Sending {
  /** The call as error messages name it. */
  readonly name: string;
  readonly url: string;
  readonly token: string;
  readonly options: Options;
}

/** Sends requests; the one place that knows `ky`. */
export class Transport {
  readonly #ky: KyInstance;
  readonly #baseUrl: string;
  readonly #retries: number;
  readonly #accessToken: AccessToken;

  constructor({ accessToken, baseUrl, graphVersion, fetch, timeout, retries }: WhatsAppOptions) {
    const origin = (baseUrl ?? "https://graph.facebook.com").replace(/\/+$/, "");
    this.#baseUrl = `${origin}/${graphVersion ?? GRAPH_VERSION}/`;
    this.#retries = retries ?? 2;
    this.#accessToken = accessToken;
    this.#ky = ky.create({
      timeout: timeout ?? 30_000,
      ...(fetch !== undefined && { fetch: (input, init) => fetchUntilAborted(fetch, new Request(input, init)) }),
    });
  }

  /** Sends a request to the Graph API, and reads the answer's JSON object. */
  async send<Data>({ path, query = {}, json, form, ...call }: GraphRequest): Promise<Result<Data>> {
    checkCallOptions(call);
    const token = await readToken(this.#accessToken);
    const url = new URL(path, this.#baseUrl);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
    const options: Options = {
      ...this.#options(call),
      headers: { accept: "application/json", authorization: `Bearer ${token}` },
      ...(json !== undefined && { json }),
      ...(form !== undefined && { body: form }),
    };
    return await this.#run({ name: `${call.method.toUpperCase()} /${path}`, url: url.href, token, options });
  }

  /** Reads the JSON object at a link that Graph gave. The token is not sent: the link carries its own. */
  async download<Data>(url: string, call: CallOptions = {}): Promise<Result<Data>> {
    checkCallOptions(call);
    return await this.#run({
      name: "the download",
      url,
      token: "",
      options: this.#options({ ...call, method: "get" }),
    });
  }

  #options({ method, signal, timeout, retries }: CallOptions & { readonly method: GraphRequest["method"] }): Options {
    return {
      method,
      // Only reading is repeated: publishing or creating twice is not harmless.
      retry: {
        limit: method === "get" ? (retries ?? this.#retries) : 0,
        shouldRetry: ({ error }) => signal?.aborted !== true && isTransient(error),
        jitter: (delay) => delay * (0.75 + Math.random() / 2),
        maxRetryAfter: 60_000,
      },
      ...(signal !== undefined && { signal }),
      ...(timeout !== undefined && { timeout }),
    };
  }

  async #run<Data>(sending: Sending): Promise<Result<Data>> {
    const { url, token, options } = sending;
    try {
      // Not every fetch looks at its signal before it sends.
      options.signal?.throwIfAborted();
      const answer = this.#ky(url, options);
      const response = await answer;
      const { status, headers } = response;
      const data = readBody(await answer.text(), status);
      if (isErrorBody(data)) throw apiError(withoutToken(readProblem(status, data), token));
      return { data: data as Data, status, headers };
    } catch (error) {
      throw toOurs(error, sending);
    }
  }
}

// A fetch of the caller's own, such as a stub, need not look at the signal.
async function fetchUntilAborted(fetch: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  const aborted = new Promise<never>((_, reject) => {
    request.signal.addEventListener("abort", () => reject(request.signal.reason), { once: true });
  });
  return await Promise.race([fetch(request), aborted]);
}

function readBody(text: string, status: number): object {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null) return body;
  } catch {
    // Told below, in our own words: the parser's message repeats the body.
  }
  const what = text.trim() === "" ? "an empty body" : "a body that is not JSON, or no object";
  throw new FlowsConnectionError(
    `The API answered ${status} with ${what}; check baseUrl, and proxies on the way.`,
    status,
  );
}

// A fetch rejects with a TypeError where the network fails; runtimes only differ in its words.
function isTransient(error: Error): boolean {
  if (!(error instanceof HTTPError)) return error instanceof NetworkError || error instanceof TypeError;
  const { code, subcode, status, isTransient: said } = readProblem(error.response.status, error.data);
  return said === true || graphCode(code, subcode, status).transient === true;
}

// Ky's error is not kept, not even as a cause: printed, it shows the request's authorization header.
function toOurs(error: unknown, { name, token, options }: Sending): FlowsError {
  if (error instanceof FlowsError) return error;
  if (error instanceof HTTPError) return apiError(withoutToken(readProblem(error.response.status, error.data), token));
  if (options.signal?.aborted === true) return new FlowsAbortError(`${name} was aborted by the caller's signal.`);
  if (isTimeoutError(error))
    return new FlowsTimeoutError(`${name} had no answer in time; raise 'timeout', or try again.`);
  return new FlowsConnectionError(`${name} failed before an answer came; check the network and baseUrl.`);
}
