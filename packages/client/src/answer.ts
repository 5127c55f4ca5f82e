import { apiError, FlowsConnectionError } from "./errors.ts";
import type { Result } from "./options.ts";
import { isErrorBody, readProblem, withoutToken } from "./problem.ts";
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
    const problem = { ...readProblem(status, data), retryAfter: readRetryAfter(headers, usage) };
    throw await apiError(withoutToken(problem, token));
  }
  if (typeof data === "object" && data !== null) return { data: data as Data, status, headers, usage };
  const what = text.trim() === "" ? "an empty body" : "a body that is not JSON, or no object";
  throw new FlowsConnectionError(
    `The API answered ${status} with ${what}; check baseUrl, and proxies on the way.`,
    status,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
