import { type AnyVersion, isAtLeast } from "../versions.ts";
import { withinStack } from "../within-stack.ts";
import type { FlowDocument } from "./document/flow-document.ts";
import type { Finding } from "./finding.ts";
import { isObject } from "./json-object.ts";
import { MAX_FLOW_JSON_BYTES, MAX_SIZE } from "./largest-document.ts";
import { Locator } from "./locate.ts";
import { DOCUMENT } from "./place.ts";
import { type Problem, Problems } from "./problem.ts";
import { type ReadJson, readJson, readWritten } from "./read-json.ts";
import type { RuleId } from "./rule-id.ts";
import { rulesOf } from "./rules/rules-of.ts";
import { checkSchema } from "./schema/screens.ts";
import { checkSeverities, type Severities } from "./severities.ts";
import { toFinding, unreadable } from "./to-finding.ts";
import { readVersion } from "./version.ts";

/**
 * How to validate.
 *
 * @example
 * ```ts
 * import { validate } from "@flows/builder";
 * validate('{ "version": "5.0" }', { frozen: "check", today: "2026-01-01" })[0]?.severity;
 * //=> "warning"
 * ```
 */
export interface ValidateOptions {
  /** The day to validate for, as an ISO date: it decides which versions are frozen. Default: today. */
  readonly today?: string;
  /** Whether a frozen version is refused, as Meta does, or warned of and the document checked all the same. Default: refuse. */
  readonly frozen?: "refuse" | "check";
  /** Other severities, by the id of the rule. */
  readonly severities?: Severities;
}

/**
 * Says what Meta's validator would say of a Flow JSON document, without asking it.
 *
 * @param flowJson JSON text, or a document. Places in a document are those in `JSON.stringify(document, null, 2)`, worked out
 * when the first is read: read them before the document is changed.
 * @returns What was found, errors and warnings, in the shape of the API's `validation_errors`. It never throws for what a document is.
 * @throws {TypeError} For `severities` of a rule that does not exist.
 * @example
 * ```ts
 * import { validate } from "@flows/builder";
 * validate('{ "version": "7.3" }')[0]?.error;
 * //=> "MISSING_REQUIRED_PROPERTY"
 * ```
 * @see Meta's page: Flow JSON; Error codes.
 */
export function validate(flowJson: unknown, options: ValidateOptions = {}): Finding[] {
  if (options.severities !== undefined) checkSeverities(options.severities);
  const read = readJson(flowJson);
  if ("reason" in read) return [unreadable(read)];
  try {
    return findingsOf(read, options);
  } catch (error) {
    if (typeof flowJson === "string") throw error;
  }
  // Only an object that reads differently each time gets here: what is written of it does not.
  const written = readWritten(flowJson);
  return "reason" in written ? [unreadable(written)] : findingsOf(written, options);
}

function findingsOf(read: ReadJson, options: ValidateOptions): Finding[] {
  const { severities = {} } = options;
  const problems: Problem[] = [];
  for (const problem of problemsOf(read, options)) {
    const severity = severities[problem.rule] ?? problem.severity;
    if (severity !== "off") problems.push(severity === problem.severity ? problem : { ...problem, severity });
  }
  if (problems.length === 0) return [];
  const locator = new Locator(read.text);
  return problems.map((problem) => toFinding(problem, locator));
}

/** A document nested so deep that the stack does not suffice is refused, not thrown at. */
function problemsOf(read: ReadJson, options: ValidateOptions): readonly Problem[] {
  return withinStack(
    () => findProblems(read, options),
    () => [alone("json", "the document is nested too deep; flatten it")],
  );
}

function findProblems(read: ReadJson, options: ValidateOptions): readonly Problem[] {
  const { root } = read;
  if (!isObject(root)) return [alone("json", notAnObject(root))];
  const { version, problem } = readVersion(root, options.today);
  const told: Problem[] = problem === undefined ? [] : [problem];
  if (version === undefined) return told;
  if (problem?.severity === "error") {
    if (options.frozen !== "check") return told;
    told[0] = { ...problem, severity: "warning" };
  }
  if (isTooLarge(read, version))
    return [
      alone("size", `the document is larger than ${MAX_SIZE}; put large images into data that the endpoint sends`),
    ];
  const schema = new Problems(version, "schema");
  const document = checkSchema(root, schema);
  const structure = [...told, ...schema.all];
  return schema.hasErrors ? structure : [...structure, ...semanticProblems(document, version)];
}

/** JSON that was written twice is a text. */
function notAnObject(root: unknown): string {
  const isJson = typeof root === "string" && /^\s*\{/.test(root);
  return `the document is not an object; ${isJson ? "it is JSON that was written twice, so write it once" : "write { … }"}`;
}

function isTooLarge({ text, size }: ReadJson, version: AnyVersion): boolean {
  if (size !== "large" || !isAtLeast(version, "6.0")) return size === "too large";
  return new TextEncoder().encode(text()).length > MAX_FLOW_JSON_BYTES;
}

function semanticProblems(document: FlowDocument, version: AnyVersion): readonly Problem[] {
  const found = new Problems(version, "semantic");
  for (const { rule, isSpared } of rulesOf(version)) {
    found.isSpared = isSpared;
    rule.check(document, found);
  }
  return found.all.some(breaksValidator) ? found.all.map(besideBreak) : found.all;
}

/** At some things Meta's validator breaks, and then tells of nothing else: the rest is a warning for the time being. */
function besideBreak(problem: Problem): Problem {
  return breaksValidator(problem) ? problem : { ...problem, severity: "warning" };
}

function breaksValidator({ error, severity }: Problem): boolean {
  return error === "INVALID_FLOW_JSON" && severity === "error";
}

function alone(rule: RuleId, message: string): Problem {
  const error = "INVALID_FLOW_JSON";
  return { error, rule, message, page: "Flow JSON", places: [DOCUMENT], severity: "error", bracketed: true };
}
