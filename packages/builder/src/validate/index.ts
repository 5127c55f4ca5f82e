export type { Finding, Pointer, Severity } from "./finding.ts";
export { type FormatOptions, formatFindings } from "./format.ts";
export { MAX_FLOW_JSON_BYTES } from "./largest-document.ts";
export type { RuleId } from "./rule-id.ts";
export type { Severities } from "./severities.ts";
export { type ValidateOptions, validate } from "./validate.ts";
