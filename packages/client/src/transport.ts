import ky, { HTTPError, isTimeoutError, type KyInstance, type Options } from "ky";
import {
  type ApiProblem,
  apiError,
  FlowsAbortError,
  FlowsConnectionError,
  FlowsError,
  FlowsTimeoutError,
} from "./errors.ts";
import { graphCode } from "./graph-codes.ts";
import { type CallOptions, GRAPH_VERSION, type Result, type WhatsAppOptions } from "./options.ts";

/** A request to the Graph API. */
export interface GraphRequest extends CallOptions {
  readonly method: "get" | "post" | "delete";
  /** The path behind the version, such as `123/flows`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly json?: unknown;
  readonly form?: FormData;
}

/** Sends requests; the one place that knows `ky`. */
export class Transport {
  readonly #ky: KyInstance;
  readonly #baseUrl: string;
  readonly #retries: number;
  #token = "";

  constructor({
    accessToken,
    baseUrl = "https://graph.facebook.com",
    graphVersion = GRAPH_VERSION,
    fetch,
    timeout = 30_000,
    retries = 2,
  }: WhatsAppOptions) {
    this.#baseUrl = `${baseUrl.replace(/\/+$/, "")}/${graphVersion}/`;
    this.#retries = retries;
    this.#ky = ky.create({
      timeout,
      ...(fetch !== undefined && { fetch: (input, init) => fetch(new Request(input, init)) }),
      hooks: {
        beforeRequest: [
          async ({ request }) => {
            this.#token = typeof accessToken === "function" ? await accessToken() : accessToken;
            request.headers.set("authorization", `Bearer ${this.#token}`);
          },
        ],
      },
    });
  }

  /** Sends a request, and reads the answer's JSON. */
  async send<Data>({ path, query, json, form, method, signal, timeout, retries }: GraphRequest): Promise<Result<Data>> {
    const options: Options = {
      method,
      // Only reading is repeated: publishing or creating twice is not harmless.
      retry: {
        limit: method === "get" ? (retries ?? this.#retries) : 0,
        retryOnTimeout: false,
        shouldRetry: ({ error }) => isTransient(error),
      },
      ...(signal !== undefined && { signal }),
      ...(timeout !== undefined && { timeout }),
      ...(json !== undefined && { json }),
      ...(form !== undefined && { body: form }),
    };
    try {
      const response = await this.#ky(this.#url(path, query), options);
      return { data: await readBody<Data>(response), status: response.status, headers: response.headers };
    } catch (error) {
      throw toOurs(error, { method, path, signal, token: this.#token });
    }
  }

  #url(path: string, query: GraphRequest["query"] = {}): string {
    const url = new URL(path, this.#baseUrl);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
    return url.href;
  }
}

async function readBody<Data>(response: Response): Promise<Data> {
  try {
    return (await response.json()) as Data;
  } catch {
    throw new FlowsConnectionError(
      `the API answered ${response.status} with a body that is not JSON; check baseUrl, and proxies on the way`,
    );
  }
}

function isTransient(error: Error): boolean {
  if (!(error instanceof HTTPError)) return !isTimeoutError(error);
  const { code, subcode, status, isTransient: said } = problemOf(error);
  return said === true || graphCode(code, subcode, status).transient === true;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly signal: AbortSignal | undefined;
  readonly token: string;
}

// Ky's error is not kept, not even as a cause: printed, it shows the request's authorization header.
function toOurs(error: unknown, { method, path, signal, token }: Sent): FlowsError {
  if (error instanceof FlowsError) return error;
  if (error instanceof HTTPError) {
    const problem = problemOf(error);
    // Graph repeats a malformed token in its message.
    const hide = (text: string): string => (token === "" ? text : text.replaceAll(token, "[token]"));
    const { userMessage } = problem;
    return apiError({
      ...problem,
      message: hide(problem.message),
      userMessage: userMessage === undefined ? undefined : hide(userMessage),
    });
  }
  const call = `${method.toUpperCase()} /${path}`;
  if (isTimeoutError(error))
    return new FlowsTimeoutError(`${call} had no answer in time; raise 'timeout', or try again`);
  if (signal?.aborted === true) return new FlowsAbortError(`${call} was aborted by the caller's signal`);
  return new FlowsConnectionError(`${call} failed before an answer came; check the network and baseUrl`);
}

function problemOf({ response, data }: HTTPError): ApiProblem {
  const error = (data as { error?: Record<string, unknown> } | undefined)?.error;
  const status = response.status;
  if (typeof error !== "object" || error === null) {
    return { status, message: `the API answered ${status} without an error in Graph's shape.` };
  }
  const text = (key: string): string | undefined => (typeof error[key] === "string" ? error[key] : undefined);
  const number = (key: string): number | undefined => (typeof error[key] === "number" ? error[key] : undefined);
  const details = (error.error_data as { details?: unknown } | undefined)?.details;
  return {
    status,
    message: [text("message") ?? "the API refused the request.", text("error_user_msg"), details]
      .filter((part) => typeof part === "string")
      .join(" "),
    code: number("code"),
    subcode: number("error_subcode"),
    type: text("type"),
    traceId: text("fbtrace_id"),
    userTitle: text("error_user_title"),
    userMessage: text("error_user_msg"),
    isTransient: error.is_transient === true,
  };
}
