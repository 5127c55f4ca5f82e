import { hideToken } from "./access-token.ts";
import { ERRORS, FlowsApiError, FlowsConnectionError } from "./errors.ts";
import { isObject, parseJson } from "./json-object.ts";
import type { Result } from "./options.ts";
import { readUsage, type Usage } from "./usage.ts";

/**
 * Reads an answer of the Graph API: a JSON object, or a file.
 *
 * @param advice What is said behind the error of an answer that is neither.
 */
export async function readAnswer<Data>(
  response: Response,
  token: string,
  { holds, advice }: { readonly holds: "json" | "file"; readonly advice: string },
): Promise<Result<Data>> {
  const { ok, status, headers } = response;
  const usage = readUsage(headers);
  if (ok && holds === "file") return { data: (await response.blob()) as Data, status, headers, usage };
  const text = await response.text();
  const data = parseJson(text);
  // Graph sends errors with status 200, too.
  if (!ok || errorIn(data).code !== undefined) throw await readError(response, withoutToken(text, token), usage);
  if (isObject(data)) return { data: data as Data, status, headers, usage };
  const what = text.trim() === "" ? "an empty body" : "no JSON object";
  throw new FlowsConnectionError(
    `The API answered ${status} with ${what}; check baseUrl, and proxies on the way.${advice}`,
    status,
  );
}

/** Codes and texts are loaded with the first error: until then they cost nothing. */
async function readError(response: Response, body: unknown, usage: Usage): Promise<FlowsApiError> {
  try {
    const { describeError } = await import("./api-error.ts");
    const { error, problem, fix } = describeError(response, body, usage);
    return new ERRORS[error](problem, fix);
  } catch {
    // Where they can't be loaded, the API's own word is still told.
    const { status } = response;
    const { code, error_subcode: subcode, message = `The API answered ${status}.` } = errorIn(body);
    return new FlowsApiError({ status, message: String(message), code, subcode }, "Its fix could not be loaded.");
  }
}

/** What an error's body holds, without the token, which Graph repeats where it is malformed. */
function withoutToken(text: string, token: string): unknown {
  return parseJson(text, (_, value) => (typeof value === "string" ? hideToken(value, token) : value));
}

/** The error in a body, or an empty object. */
function errorIn(body: unknown): {
  readonly code?: number;
  readonly error_subcode?: number;
  readonly message?: unknown;
} {
  return Object(Object(body).error);
}
