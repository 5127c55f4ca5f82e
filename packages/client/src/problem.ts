import type { ApiProblem } from "./errors.ts";

/** An error in Graph's envelope, as far as it can be trusted. */
interface GraphErrorBody {
  readonly error?: Readonly<Record<string, unknown>> & { readonly error_data?: { readonly details?: unknown } };
}

/**
 * Reads Graph's error envelope, whatever came in its place. Meta's page: Cloud API, Error codes.
 *
 * @param status The HTTP status.
 * @param body The parsed body.
 */
export function readProblem(status: number, body: unknown): ApiProblem {
  const error = (body as GraphErrorBody | undefined | null)?.error;
  if (typeof error !== "object" || error === null)
    return { status, message: `The API answered ${status} without an error in Graph's shape.` };
  const userMessage = text(error.error_user_msg);
  const parts = [text(error.message) ?? "The API refused the request.", userMessage, text(error.error_data?.details)];
  return {
    status,
    message: parts.filter(Boolean).join(" "),
    code: integer(error.code),
    subcode: integer(error.error_subcode),
    type: text(error.type),
    traceId: text(error.fbtrace_id),
    userTitle: text(error.error_user_title),
    userMessage,
    isTransient: error.is_transient === true,
  };
}

/** The problem without the token, which Graph repeats where it is malformed. */
export function withoutToken(problem: ApiProblem, token: string): ApiProblem {
  const entries = Object.entries(problem).map(([key, value]) => [
    key,
    token !== "" && typeof value === "string" ? value.replaceAll(token, "[token]") : value,
  ]);
  return Object.fromEntries(entries) as ApiProblem;
}

/** Whether a body of status 200 holds an error all the same. */
export function isErrorBody(body: unknown): boolean {
  return (body as GraphErrorBody | undefined | null)?.error?.code !== undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function integer(value: unknown): number | undefined {
  return Number.isInteger(value) ? (value as number) : undefined;
}
