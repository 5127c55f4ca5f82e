import type { FlowStatus } from "./flow-status.ts";

/** The root of everything that this package throws. A flow with mistakes throws the builder's `FlowBuildError`. */
export class FlowsError extends Error {
  override readonly name: string = "FlowsError";
  /** Of `deploy`: the name of the flow that could not be deployed. */
  declare readonly flowName?: string;
}

/** What was passed can't be right, and no request was made. */
export class InvalidCallError extends FlowsError {
  override readonly name = "InvalidCallError";
}

/** The request did not reach the API, or what came back was no answer of the API. */
export class FlowsConnectionError extends FlowsError {
  override readonly name: string = "FlowsConnectionError";
  /** The HTTP status, where something did answer. */
  declare readonly status: number | undefined;
  /** The system's name of what went wrong, such as `ECONNREFUSED`, where the runtime told. */
  declare readonly reason: string | undefined;

  constructor(message: string, status?: number, reason?: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

/** The API did not answer in time. */
export class FlowsTimeoutError extends FlowsConnectionError {
  override readonly name = "FlowsTimeoutError";
}

/** The caller's signal aborted the call. */
export class FlowsAbortError extends FlowsError {
  override readonly name = "FlowsAbortError";
}

/** What the API said. */
export interface ApiProblem {
  readonly status: number;
  readonly message: string;
  readonly code?: number | undefined;
  readonly subcode?: number | undefined;
  readonly type?: string | undefined;
  readonly traceId?: string | undefined;
  readonly userTitle?: string | undefined;
  readonly userMessage?: string | undefined;
  readonly isTransient?: boolean | undefined;
  /** In milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** The API refused the request. Decide by `code`, never by text. Meta's page: Error codes. */
export class FlowsApiError extends FlowsError {
  override readonly name: string = "FlowsApiError";
  /** The HTTP status. */
  declare readonly status: number;
  /** Graph's code, such as 190. */
  declare readonly code: number | undefined;
  /** Graph's `error_subcode`, which tells cases of a code apart. */
  declare readonly subcode: number | undefined;
  /** Graph's type, such as `OAuthException`. */
  declare readonly type: string | undefined;
  /** What Meta's support asks for. */
  declare readonly traceId: string | undefined;
  /** Meta's title for the people who see the error. */
  declare readonly userTitle: string | undefined;
  /** Meta's text for the people who see the error. */
  declare readonly userMessage: string | undefined;
  /** Whether the same request may succeed later. */
  declare readonly isTransient: boolean;
  /** How long the server asks to wait before the next call, in milliseconds. */
  declare readonly retryAfter: number | undefined;
  /** What to do about it. */
  declare readonly fix: string;

  constructor(problem: ApiProblem, fix: string) {
    super(`${problem.message} ${fix}`);
    Object.assign(this, { ...problem, message: this.message, fix, isTransient: problem.isTransient === true });
  }
}

/** The token is missing, invalid or expired. */
export class AuthenticationError extends FlowsApiError {
  override readonly name = "AuthenticationError";
}

/** The token may not do this. */
export class PermissionError extends FlowsApiError {
  override readonly name = "PermissionError";
}

/** Too many calls. */
export class RateLimitError extends FlowsApiError {
  override readonly name = "RateLimitError";
}

/** A parameter is wrong. */
export class ValidationError extends FlowsApiError {
  override readonly name = "ValidationError";
}

/** The flow can't be published as it is. */
export class PublishError extends FlowsApiError {
  override readonly name = "PublishError";
}

/** The flow's state does not allow the call. */
export class FlowStateError extends FlowsApiError {
  override readonly name = "FlowStateError";
}

/** There is nothing with this id, or the token may not see it. */
export class NotFoundError extends FlowsApiError {
  override readonly name = "NotFoundError";
}

/** The flow's state forbids to bring it into the wanted one, and it was left as it is. `cause` is Graph's refusal, where it was asked. */
export class DeployError extends FlowsError {
  override readonly name = "DeployError";
  declare readonly flowId: string;
  /** The state that forbids it. */
  declare readonly status: FlowStatus;

  constructor(message: string, flowId: string, status: FlowStatus, cause?: FlowStateError) {
    super(message, cause && { cause });
    this.flowId = flowId;
    this.status = status;
  }
}

/** The classes of errors that are made where they can't be imported, by name. */
export const ERRORS = {
  AuthenticationError,
  DeployError,
  FlowStateError,
  FlowsApiError,
  FlowsConnectionError,
  NotFoundError,
  PermissionError,
  PublishError,
  RateLimitError,
  ValidationError,
};

/** The name of a class of what the API refuses. */
export type ApiErrorName = Exclude<keyof typeof ERRORS, "DeployError" | "FlowsConnectionError">;
