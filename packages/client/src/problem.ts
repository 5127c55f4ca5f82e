import type { ApiProblem } from "./errors.ts";

/**
 * Reads Graph's error envelope, whatever came in its place. Meta's page: Cloud API, Error codes.
 *
 * @param status The HTTP status.
 * @param body The parsed body, without the token.
 */
export function readProblem(status: number, body: unknown): ApiProblem {
  const error = Object(Object(body).error);
  const userMessage = text(error.error_user_msg);
  const parts = [
    text(error.message) ?? "The API refused the request",
    userMessage,
    text(Object(error.error_data).details),
  ];
  const isEnvelope = error === Object(body).error;
  return {
    status,
    message: isEnvelope ? sentences(parts) : `The API answered ${status} without an error in Graph's shape.`,
    code: integer(error.code),
    subcode: integer(error.error_subcode),
    type: text(error.type),
    traceId: text(error.fbtrace_id),
    userTitle: text(error.error_user_title),
    userMessage,
    isTransient: error.is_transient === true,
  };
}

/** Graph often says the same twice, and leaves out full stops. */
function sentences(parts: readonly (string | undefined)[]): string {
  const said = new Set(parts.flatMap((part) => part?.trim() || []));
  return [...said].map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(" ");
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function integer(value: unknown): number | undefined {
  return Number.isInteger(value) ? (value as number) : undefined;
}
