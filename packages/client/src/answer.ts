import { FlowsConnectionError } from "./errors.ts";
import { isObject } from "./json-object.ts";
import type { Result } from "./options.ts";
import { readRetryAfter, readUsage } from "./usage.ts";

/** Reads an answer of the Graph API: a JSON object, or a file. */
export async function readAnswer<Data>(
  response: Response,
  token: string,
  holds: "json" | "file",
): Promise<Result<Data>> {
  const { ok, status, headers } = response;
  const usage = readUsage(headers);
  if (ok && holds === "file") return { data: (await response.blob()) as Data, status, headers, usage };
  const text = await response.text();
  const data = parse(text);
  // Graph sends errors with status 200, too.
  if (!ok || isErrorBody(data)) {
    // Codes and texts are loaded with the first error: until then they cost nothing.
    const [{ readProblem }, { apiError }] = await Promise.all([import("./problem.ts"), import("./api-error.ts")]);
    throw apiError({ ...readProblem(status, data, token), retryAfter: readRetryAfter(headers, usage) });
  }
  if (isObject(data)) return { data: data as Data, status, headers, usage };
  const what = text.trim() === "" ? "an empty body" : "a body that is not JSON, or no object";
  throw new FlowsConnectionError(
    `The API answered ${status} with ${what}; check baseUrl, and proxies on the way.`,
    status,
  );
}

/** Whether a body of status 200 holds an error all the same. */
function isErrorBody(body: unknown): boolean {
  return isObject(body) && isObject(body.error) && body.error.code !== undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
