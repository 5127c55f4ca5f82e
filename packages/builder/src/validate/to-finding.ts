import type { Finding, Pointer } from "./finding.ts";
import { type Locator, NOWHERE, type Position } from "./locate.ts";
import { type Problem, printPath } from "./problem.ts";
import type { SyntaxProblem } from "./syntax-error.ts";

/** Makes a finding of a problem. Its places are looked up when the first is read: many never are, and texts are long. */
export function toFinding(problem: Problem, locator: Locator): Finding {
  const { error, rule, message, page, severity } = problem;
  let found: readonly Pointer[] | undefined;
  const pointers = (): readonly Pointer[] => {
    found ??= pointersOf(problem, locator);
    return found;
  };
  const first = (): Position => pointers()[0] ?? NOWHERE;
  return {
    error,
    error_type: "FLOW_JSON_ERROR",
    message,
    get line_start() {
      return first().line_start;
    },
    get line_end() {
      return first().line_end;
    },
    get column_start() {
      return first().column_start;
    },
    get column_end() {
      return first().column_end;
    },
    get pointers() {
      return pointers();
    },
    rule,
    severity,
    page,
  };
}

function pointersOf(problem: Problem, locator: Locator): readonly Pointer[] {
  const { places, pointsAtKey = false, hidesPath = false } = problem;
  return places.map(({ path }) => ({
    ...locator.locate(path, pointsAtKey),
    path: hidesPath ? "" : printPath(path, problem),
  }));
}

/** Says that a document is no JSON. */
export function unreadable({ reason, place }: SyntaxProblem): Finding {
  return {
    error: "INVALID_FLOW_JSON",
    error_type: "FLOW_JSON_ERROR",
    message: `the document is not JSON: ${reason}`,
    ...place,
    pointers: [{ ...place, path: "" }],
    rule: "json",
    severity: "error",
    page: "Flow JSON",
  };
}
