import type { ApiProblem } from "./errors.ts";

/**
 * Reads Graph's error envelope, whatever came in its place. Meta's page: Cloud API, Error codes.
 *
 * @param status The HTTP status.
 * @param body The parsed body.
 */
export function readProblem(status: number, body: unknown): ApiProblem {
  const error = property(body, "error");
  if (typeof error !== "object" || error === null) {
    return { status, message: `The API answered ${status} without an error in Graph's shape.` };
  }
  const text = (key: string): string | undefined => asText(property(error, key));
  const details = asText(property(property(error, "error_data"), "details"));
  return {
    status,
    message: [text("message") ?? "The API refused the request.", text("error_user_msg"), details]
      .filter((part) => part !== undefined)
      .join(" "),
    code: asInteger(property(error, "code")),
    subcode: asInteger(property(error, "error_subcode")),
    type: text("type"),
    traceId: text("fbtrace_id"),
    userTitle: text("error_user_title"),
    userMessage: text("error_user_msg"),
    isTransient: property(error, "is_transient") === true,
  };
}

/** The problem without the token, which Graph repeats where it is malformed. */
export function withoutToken(problem: ApiProblem, token: string): ApiProblem {
  if (token === "") return problem;
  const entries = Object.entries(problem).map(([key, value]) => [
    key,
    typeof value === "string" ? value.replaceAll(token, "[token]") : value,
  ]);
  return Object.fromEntries(entries) as ApiProblem;
}

/** Whether a body of status 200 holds an error all the same. */
export function isErrorBody(body: unknown): boolean {
  const error = property(body, "error");
  return typeof error === "object" && error !== null && property(error, "code") !== undefined;
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function asInteger(value: unknown): number | undefined {
  return Number.isInteger(value) ? (value as number) : undefined;
}
