import {
  type ApiProblem,
  AuthenticationError,
  FlowStateError,
  FlowsApiError,
  NotFoundError,
  PermissionError,
  PublishError,
  RateLimitError,
  ValidationError,
} from "./errors.ts";
import { fixOf } from "./fixes.ts";
import { type ErrorKind, isTransient, kindOf } from "./graph-codes.ts";

const CLASSES: Partial<Record<ErrorKind, typeof FlowsApiError>> = {
  authentication: AuthenticationError,
  permission: PermissionError,
  rateLimit: RateLimitError,
  validation: ValidationError,
  publish: PublishError,
  state: FlowStateError,
  notFound: NotFoundError,
};

/** The error of the class that the code asks for, with what to do about it. */
export function apiError(problem: ApiProblem): FlowsApiError {
  const { code, subcode, status } = problem;
  const kind = kindOf(code, subcode, status);
  const isTransientProblem = problem.isTransient === true || isTransient(kind);
  return new (CLASSES[kind] ?? FlowsApiError)(
    { ...problem, isTransient: isTransientProblem },
    fixOf(code, subcode, kind),
  );
}
