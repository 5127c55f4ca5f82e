import { type AnyVersion, FROZEN, isFrozen, isVersion, NEWEST_VERSION } from "../versions.ts";
import { type JsonObject, own } from "./document.ts";
import type { Problem } from "./problem.ts";
import { show } from "./show.ts";

const PAGE = "Versioning";

/** The version of a document, or why it can't be checked. */
export function readVersion(
  root: JsonObject,
  today: string,
): { readonly version?: AnyVersion; readonly problem?: Problem } {
  const version = own(root, "version");
  if (version === undefined) {
    return {
      problem: problem(
        "MISSING_FLOW_JSON_VERSION",
        "version",
        [],
        `the document has no "version"; add "version": "${NEWEST_VERSION}"`,
      ),
    };
  }
  if (!isVersion(version)) {
    return {
      problem: problem(
        isMisspelled(version) ? "INVALID_PROPERTY_VALUE" : "INVALID_FLOW_JSON_VERSION",
        "version",
        ["version"],
        `Flow JSON has no version '${show(version)}'; write "${NEWEST_VERSION}"`,
      ),
    };
  }
  if (!isFrozen(version, today)) return { version };
  const since = (FROZEN as Partial<Record<AnyVersion, string>>)[version];
  return {
    version,
    problem: problem(
      "INVALID_FLOW_JSON_VERSION",
      "frozen-version",
      ["version"],
      `Flow JSON ${version} is frozen since ${since} and can't be published; raise it to "${NEWEST_VERSION}"`,
    ),
  };
}

/** Whether a version is meant that exists, such as by 7.03. */
function isMisspelled(version: unknown): boolean {
  return (
    typeof version === "string" && /^\d+\.\d+$/.test(version) && isVersion(version.split(".").map(Number).join("."))
  );
}

function problem(error: string, rule: string, path: Problem["paths"][number], message: string): Problem {
  return { error, rule, page: PAGE, message, paths: [path], severity: "error", bracketed: true };
}
