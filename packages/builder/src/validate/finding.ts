import type { RuleId } from "./rule-id.ts";

/**
 * A place in the text. Lines and columns start at 1, ends are exclusive; all are 0 where the place is not known.
 *
 * @example
 * ```ts
 * import { validate } from "@flows/builder";
 * validate('{ "version": "7.3", "screens": [] }')[0]?.pointers[0]?.path;
 * //=> "screens"
 * ```
 */
export interface Pointer {
  readonly line_start: number;
  readonly line_end: number;
  readonly column_start: number;
  readonly column_end: number;
  /** Such as `screens[0].layout.children[1]['on-click-action'].name`; empty for the whole document. */
  readonly path: string;
}

/**
 * How much a finding weighs: Meta refuses an `error`; a `warning` is a documented limit or a likely mistake that passes.
 *
 * @example
 * ```ts
 * import { type Severity, validate } from "@flows/builder";
 * const unused: Severity = "off";
 * validate('{ "version": "7.3" }', { severities: { "unused-data": unused } });
 * ```
 */
export type Severity = "error" | "warning" | "off";

/**
 * One thing the validator found, in the shape of the Graph API's `validation_errors`.
 *
 * @example
 * ```ts
 * import { type Finding, validate } from "@flows/builder";
 * const isError = ({ severity }: Finding) => severity === "error";
 * validate('{ "version": "7.3" }').some(isError);
 * ```
 */
export interface Finding extends Omit<Pointer, "path"> {
  /** Meta's code, such as `INVALID_PROPERTY_VALUE`. */
  readonly error: string;
  readonly error_type: "FLOW_JSON_ERROR";
  /** What is wrong, where, and what to do about it. */
  readonly message: string;
  readonly pointers: readonly Pointer[];
  /** The id of the rule, to change its severity by. */
  readonly rule: RuleId;
  readonly severity: "error" | "warning";
  /** Meta's page that the rule is from. */
  readonly page: string;
}
