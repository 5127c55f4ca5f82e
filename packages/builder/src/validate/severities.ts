import type { Severity } from "./finding.ts";
import { DOCUMENT_RULES, FLOW_RULES, type RuleId } from "./rule-id.ts";
import { show } from "./show.ts";
import { didYouMean } from "./suggestion.ts";

/**
 * Severities that differ from those of the rules.
 *
 * @example
 * ```ts
 * import { type Severities, validate } from "@flows/builder";
 * const strict: Severities = { "text-too-long": "error", "unused-data": "off" };
 * validate('{ "version": "7.3" }', { severities: strict });
 * ```
 */
export type Severities = { readonly [Rule in RuleId]?: Severity };

const RULES: ReadonlySet<string> = new Set([...DOCUMENT_RULES, ...FLOW_RULES]);
const WORDS: ReadonlySet<unknown> = new Set(["error", "warning", "off"] satisfies Severity[]);

/**
 * Checks severities that come from plain JavaScript, where a misspelled rule would go on unnoticed.
 *
 * @throws {TypeError} For a rule or a severity that does not exist.
 */
export function checkSeverities(severities: Severities): void {
  for (const [rule, severity] of Object.entries(severities)) {
    if (!RULES.has(rule))
      throw new TypeError(
        `there is no rule '${rule}'${didYouMean(rule, RULES) || "; the 'rule' of a finding is what severities go by"}`,
      );
    if (severity !== undefined && !WORDS.has(severity))
      throw new TypeError(`the severity of '${rule}' can't be '${show(severity)}'; write "error", "warning" or "off"`);
  }
}
