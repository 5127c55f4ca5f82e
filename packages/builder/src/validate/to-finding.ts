import type { Finding, Pointer } from "./finding.ts";
import { type Locator, NOWHERE } from "./locate.ts";
import { type Problem, printPath } from "./problem.ts";
import type { SyntaxProblem } from "./syntax-error.ts";

/** Gives a problem its place in the text. Places are looked up when they are read: many never are, and texts are long. */
export function toFinding(problem: Problem, locator: Locator): Finding {
  const { error, rule, message, page, paths, severity, pointsAtKey = false, hidesPath = false } = problem;
  const pointers = paths.map((path): Pointer => {
    const place = once(() => locator.locate(path, pointsAtKey));
    return {
      get line_start() {
        return place().line_start;
      },
      get line_end() {
        return place().line_end;
      },
      get column_start() {
        return place().column_start;
      },
      get column_end() {
        return place().column_end;
      },
      path: hidesPath ? "" : printPath(path, problem),
    };
  });
  const first = pointers[0] ?? NOWHERE;
  return {
    error,
    error_type: "FLOW_JSON_ERROR",
    message,
    get line_start() {
      return first.line_start;
    },
    get line_end() {
      return first.line_end;
    },
    get column_start() {
      return first.column_start;
    },
    get column_end() {
      return first.column_end;
    },
    pointers,
    rule,
    severity,
    page,
  };
}

function once<Value>(find: () => Value): () => Value {
  let found: Value | undefined;
  return () => {
    found ??= find();
    return found;
  };
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
