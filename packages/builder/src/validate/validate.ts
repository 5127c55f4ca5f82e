import { isAtLeast } from "../versions.ts";
import { isObject, readDocument } from "./document.ts";
import type { Finding, Severity } from "./finding.ts";
import { Locator, locateSyntaxError, NOWHERE } from "./locate.ts";
import { type Problem, Problems, printPath } from "./problem.ts";
import { RULES } from "./rules/index.ts";
import { checkSchema } from "./schema/screens.ts";
import { readVersion } from "./version.ts";

/** The largest document that Meta takes, in bytes of UTF-8. Meta's page: Flow JSON, Limitations. */
export const MAX_BYTES: number = 10 * 1024 * 1024;

/** How to validate. */
export interface ValidateOptions {
  /** The day to validate for, as an ISO date: it decides which versions are frozen. Default: today. */
  readonly today?: string;
  /** Whether a frozen version is refused, as Meta does, or warned of and the document checked all the same. Default: refuse. */
  readonly frozen?: "refuse" | "check";
  /** Other severities, by the id of the rule. */
  readonly severities?: Readonly<Partial<Record<string, Severity>>>;
}

/**
 * Says what Meta's validator would say of a Flow JSON document, without asking it.
 *
 * @param flowJson JSON text, or a document. Places in a document are those in `JSON.stringify(document, null, 2)`.
 * @returns What was found, errors and warnings, in the shape of the API's `validation_errors`. It never throws.
 * @example
 * ```ts
 * import { validate } from "@flows/builder";
 * validate('{ "version": "7.3" }')[0]?.error;
 * //=> "MISSING_REQUIRED_PROPERTY"
 * ```
 * @see Meta's page: Flow JSON; Error codes.
 */
export function validate(flowJson: unknown, options: ValidateOptions = {}): Finding[] {
  const read = readText(flowJson);
  if ("finding" in read) return [read.finding];
  const locator = new Locator(read.text);
  return problemsOf(read.root, read.text, options).flatMap((problem) => {
    const severity = options.severities?.[problem.rule] ?? problem.severity;
    return severity === "off" ? [] : [toFinding({ ...problem, severity }, locator)];
  });
}

type Read = { readonly text: string; readonly root: unknown } | { readonly finding: Finding };

function readText(flowJson: unknown): Read {
  try {
    const text = typeof flowJson === "string" ? flowJson : (JSON.stringify(flowJson, null, 2) ?? "null");
    return { text, root: JSON.parse(text) };
  } catch (error) {
    const text = typeof flowJson === "string" ? flowJson : "";
    const { reason, place } =
      typeof flowJson === "string"
        ? locateSyntaxError(text)
        : { reason: (error as Error).message.split("\n")[0], place: NOWHERE };
    return { finding: invalidJson(`the document is not JSON: ${reason}`, "json", place) };
  }
}

function invalidJson(message: string, rule: string, place: Omit<Finding["pointers"][number], "path">): Finding {
  const pointers = [{ ...place, path: "" }];
  return {
    error: "INVALID_FLOW_JSON",
    error_type: "FLOW_JSON_ERROR",
    message,
    ...place,
    pointers,
    rule,
    severity: "error",
    page: "Flow JSON",
  };
}

/** A document nested so deep that the stack does not suffice is refused, not thrown at. */
function problemsOf(root: unknown, text: string, options: ValidateOptions): Problem[] {
  try {
    return findProblems(root, text, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [alone("INVALID_FLOW_JSON", "json", "the document is nested too deep; flatten it")];
  }
}

function findProblems(root: unknown, text: string, options: ValidateOptions): Problem[] {
  if (!isObject(root)) return [alone("INVALID_FLOW_JSON", "json", "the document is not an object; write { … }")];
  const { version, problem } = readVersion(root, options.today ?? new Date().toISOString().slice(0, 10));
  if (version === undefined || (problem !== undefined && options.frozen !== "check"))
    return problem === undefined ? [] : [problem];
  const frozen: Problem[] = problem === undefined ? [] : [{ ...problem, severity: "warning" }];
  if (isAtLeast(version, "6.0") && text.length * 3 > MAX_BYTES && new TextEncoder().encode(text).length > MAX_BYTES) {
    return [
      alone(
        "INVALID_FLOW_JSON",
        "size",
        "the document is larger than 10 MB; put large images into data that the endpoint sends",
      ),
    ];
  }
  const schema = new Problems(version, "schema");
  checkSchema(root, schema);
  if (schema.hasErrors) return [...frozen, ...schema.all];
  const semantic = new Problems(version, "semantic");
  const document = readDocument(root);
  for (const rule of RULES)
    if (rule.since === undefined || isAtLeast(version, rule.since)) rule.check(document, semantic);
  return [...frozen, ...schema.all, ...semantic.all];
}

function alone(error: string, rule: string, message: string): Problem {
  return { error, rule, message, page: "Flow JSON", paths: [[]], severity: "error", bracketed: true };
}

function toFinding({ error, rule, message, page, paths, severity, bracketed }: Problem, locator: Locator): Finding {
  const pointers = paths.map((path) => ({ ...locator.locate(path), path: printPath(path, { bracketed, error }) }));
  const { path: _, ...place } = pointers[0] ?? { ...NOWHERE, path: "" };
  return { error, error_type: "FLOW_JSON_ERROR", message, ...place, pointers, rule, severity, page };
}
