import {
  AUTHENTICATION,
  type ErrorKind,
  KINDS,
  NOT_FOUND,
  OTHER,
  PERMISSION,
  RATE_LIMIT,
  TEMPORARY,
} from "./error-kinds.ts";
import type { ApiProblem } from "./errors.ts";
import { readProblem } from "./problem.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { Usage } from "./usage.ts";

/** What an error is made of: its class, what the API said, and what to do about it. */
export interface ErrorDescription {
  readonly error: ErrorKind["error"];
  readonly problem: ApiProblem;
  readonly fix: string;
}

/** The error that an answer of the API holds, of the class that its code asks for. */
export function describeError({ status, headers }: Response, body: unknown, usage: Usage): ErrorDescription {
  const problem = readProblem(status, body);
  const { code = Number.NaN, subcode = Number.NaN } = problem;
  const kind = kindOf(code, subcode, status);
  const isTransient = problem.isTransient === true || kind.isTransient === true;
  const fix = kind.subcodeFixes?.[subcode] || kind.fixes[code] || kind.fix;
  const retryAfter = readRetryAfter(headers, usage);
  return { error: kind.error, problem: { ...problem, isTransient, retryAfter }, fix };
}

/** The kind of a code; of the status, where there is no code that is known. */
export function kindOf(code: number, subcode: number, status: number): ErrorKind {
  // The subcode of a node that is missing, or that the token may not see.
  if (code === 100 && subcode === 33) return NOT_FOUND;
  const kind = KINDS.find(({ fixes }) => Object.hasOwn(fixes, code));
  if (kind !== undefined) return kind;
  return code >= 200 && code < 300 ? PERMISSION : kindOfStatus(status);
}

function kindOfStatus(status: number): ErrorKind {
  switch (status) {
    case 401:
      return AUTHENTICATION;
    case 403:
      return PERMISSION;
    case 404:
      return NOT_FOUND;
    case 429:
      return RATE_LIMIT;
    default:
      return status >= 500 ? TEMPORARY : OTHER;
  }
}
