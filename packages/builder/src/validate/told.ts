import type { Finding, Pointer } from "./finding.ts";
import { type Locator, NOWHERE } from "./locate.ts";
import { type Problem, printPath } from "./problem.ts";
import type { Unreadable } from "./read-json.ts";

/** Gives a problem its place in the text. */
export function toFinding(problem: Problem, locator: Locator): Finding {
  const { error, rule, message, page, paths, severity, pointsAtKey = false, hidesPath = false } = problem;
  const pointers = paths.map(
    (path): Pointer => ({
      ...locator.locate(path, pointsAtKey),
      path: hidesPath ? "" : printPath(path, problem),
    }),
  );
  const { path: _, ...place } = pointers[0] ?? { ...NOWHERE, path: "" };
  return { error, error_type: "FLOW_JSON_ERROR", message, ...place, pointers, rule, severity, page };
}

/** Says that a document is no JSON. */
export function unreadable({ reason, place }: Unreadable): Finding {
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
