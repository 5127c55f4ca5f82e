import ky, { isTimeoutError, type Options, type SearchParamsOption } from "ky";
import { type AccessToken, readToken } from "./access-token.ts";
import { readAnswer } from "./answer.ts";
import { FlowsAbortError, FlowsConnectionError, FlowsError, FlowsTimeoutError } from "./errors.ts";
import { type CallOptions, checkCallOptions, GRAPH_VERSION, type Result, type WhatsAppOptions } from "./options.ts";
import { retryOptions } from "./retry.ts";
import { untilAborted } from "./until-aborted.ts";

/** A request to the Graph API. */
export interface GraphRequest {
  readonly method: "get" | "post" | "delete";
  /** The path behind the version, such as `123/flows`. */
  readonly path: string;
  /** What is no text is written as such: a list with commas. */
  readonly query?: object;
  readonly json?: unknown;
  readonly body?: FormData;
  /** Whether sending it twice is harmless. Default: of reading. */
  readonly idempotent?: boolean;
}

interface Sending {
  /** The call as error messages name it. */
  readonly name: string;
  readonly url: string;
  /** Of a link that carries its own permission, none is sent. */
  readonly accessToken: AccessToken | undefined;
  readonly idempotent: boolean;
  /** What is said where no answer tells what became of the call. */
  readonly advice: string;
  readonly holds: "json" | "file";
  readonly request: Options;
}

/** What V8, and others after it, give `Error`. */
interface StackKeeper {
  captureStackTrace?(error: Error): void;
}

/** Sends requests; the one place that knows `ky`, with `retry.ts`. */
export class Transport {
  readonly #options: WhatsAppOptions;
  readonly #baseUrl: string;

  constructor(options: WhatsAppOptions) {
    const origin = (options.baseUrl ?? "https://graph.facebook.com").replace(/\/+$/, "");
    this.#options = options;
    this.#baseUrl = `${origin}/${options.graphVersion ?? GRAPH_VERSION}/`;
  }

  /** Sends a request to the Graph API, and reads the answer's JSON object. */
  async send<Data>(request: GraphRequest, options?: CallOptions): Promise<Result<Data>> {
    const { method, path, query, idempotent = method === "get", ...body } = request;
    return await this.#run(options, {
      name: `${method.toUpperCase()} /${path}`,
      url: `${this.#baseUrl}${path}`,
      accessToken: this.#options.accessToken,
      idempotent,
      advice: idempotent ? "" : " It may have been carried out: look before you repeat it.",
      holds: "json",
      request: { method, ...body, searchParams: query as SearchParamsOption, headers: { accept: "application/json" } },
    });
  }

  /**
   * Reads the file behind a link of Graph's.
   *
   * @param withToken Whether the link asks for the access token, or carries its own permission.
   */
  async download(url: string, withToken: boolean, options?: CallOptions): Promise<Result<Blob>> {
    return await this.#run(options, {
      name: "the download",
      url,
      accessToken: withToken ? this.#options.accessToken : undefined,
      idempotent: true,
      advice: "",
      holds: "file",
      request: {},
    });
  }

  async #run<Data>(options: CallOptions | undefined, sending: Sending): Promise<Result<Data>> {
    checkCallOptions(options);
    const { signal, timeout = this.#options.timeout ?? 30_000, retries = this.#options.retries ?? 2 } = options ?? {};
    const { url, accessToken, request } = sending;
    const send = this.#options.fetch ?? fetch;
    let token = "";
    let result: Result<Data> | undefined;
    // The token is asked for and the answer is read here, so that the signal and the timeout are for them, too.
    const read = async (attempt: Request): Promise<Response> => {
      if (accessToken !== undefined) {
        token ||= await readToken(accessToken);
        attempt.headers.set("authorization", `Bearer ${token}`);
        attempt.signal.throwIfAborted();
      }
      const response = await send(attempt);
      result = await readAnswer<Data>(response, token, sending);
      return response;
    };
    const oursOf = (error: unknown) => toOurs(error, sending, token, signal);
    try {
      // Not every fetch looks at its signal before it sends.
      signal?.throwIfAborted();
      await ky(url, {
        ...request,
        signal: signal ?? null,
        // Ky always passes a whole request.
        fetch: (attempt) =>
          untilAborted((attempt as Request).signal, read(attempt as Request)).catch((error) =>
            Promise.reject(oursOf(error)),
          ),
        throwHttpErrors: false,
        timeout,
        retry: retryOptions(retries, sending),
      });
      return result as Result<Data>;
    } catch (error) {
      const ours = oursOf(error);
      // A stack has ten lines: of where the error was made, all would be ours and ky's, and none the caller's.
      (Error as StackKeeper).captureStackTrace?.(ours);
      throw ours;
    }
  }
}

// Neither ky's error nor fetch's is kept, not even as a cause: printed, they may show the request and its authorization.
function toOurs(error: unknown, { name, advice }: Sending, token: string, signal: AbortSignal | undefined): FlowsError {
  if (error instanceof FlowsError) return error;
  if (signal?.aborted) return new FlowsAbortError(`${name} was aborted by the caller's signal.`);
  if (isTimeoutError(error))
    return new FlowsTimeoutError(`${name} had no answer in time; raise 'timeout', or try again.${advice}`);
  const reason = reasonOf(error, token);
  const shown = reason === undefined ? "" : ` (${reason})`;
  const message = `${name} failed before a whole answer came${shown}; check the network and baseUrl.${advice}`;
  return new FlowsConnectionError(message, undefined, reason);
}

/** The system's name of a failure: Node has it in the cause, Bun in the error itself. */
function reasonOf(error: unknown, token: string): string | undefined {
  const { code, cause } = Object(error) as { readonly code?: unknown; readonly cause?: unknown };
  const found = [code, Object(cause).code].find(
    (name) => typeof name === "string" && /^[A-Z][A-Za-z_]{3,30}$/.test(name),
  );
  return found === token ? undefined : found;
}
