import { type AnyVersion, FROZEN, isFrozen, isVersion, NEWEST_VERSION, UNANNOUNCED } from "../versions.ts";
import { type JsonObject, own } from "./json-object.ts";
import { below, DOCUMENT, type Place } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { RuleId } from "./rule-id.ts";

const PAGE = "Versioning";
const VERSION = below(DOCUMENT, "version");

/** What can be said of a document's version: which rules it has, if any, and what is wrong with it. */
export interface ReadVersion {
  readonly version?: AnyVersion;
  readonly problem?: Problem;
}

/** The version of a document, or why it can't be checked. */
export function readVersion(root: JsonObject, today?: string): ReadVersion {
  const version = own(root, "version");
  if (version === undefined) {
    const message = `the document has no "version"; add "version": "${NEWEST_VERSION}"`;
    return { problem: problem("MISSING_FLOW_JSON_VERSION", "version", DOCUMENT, message) };
  }
  if (!isVersion(version)) return readUnknown(version);
  if (!isFrozen(version, today)) return { version };
  const since = (FROZEN as Partial<Record<AnyVersion, string>>)[version];
  const message = `Flow JSON ${version} is frozen since ${since} and can't be published; raise it to "${NEWEST_VERSION}"`;
  return { version, problem: problem("INVALID_FLOW_JSON_VERSION", "frozen-version", VERSION, message) };
}

function readUnknown(version: unknown): ReadVersion {
  const same = typeof version === "string" && Object.hasOwn(UNANNOUNCED, version);
  if (same) {
    const message = `Flow JSON ${version} is not announced, though Meta takes it; write "${NEWEST_VERSION}"`;
    const told = problem("INVALID_FLOW_JSON_VERSION", "unannounced-version", VERSION, message);
    return { version: UNANNOUNCED[version as keyof typeof UNANNOUNCED], problem: { ...told, severity: "warning" } };
  }
  const error = isMisspelled(version) ? "INVALID_PROPERTY_VALUE" : "INVALID_FLOW_JSON_VERSION";
  const what =
    typeof version === "string" ? `Flow JSON has no version '${version}'` : "the version is a text, in double quotes";
  const message = `${what}; write "${NEWEST_VERSION}"`;
  return { problem: problem(error, "version", VERSION, message) };
}

/** Whether a version is meant that exists, such as by 7.03. */
function isMisspelled(version: unknown): boolean {
  return (
    typeof version === "string" && /^\d+\.\d+$/.test(version) && isVersion(version.split(".").map(Number).join("."))
  );
}

function problem(error: string, rule: RuleId, place: Place, message: string): Problem {
  return { error, rule, page: PAGE, message, places: [place], severity: "error", bracketed: true };
}
