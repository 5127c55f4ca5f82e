export type { Finding, Pointer, Severity } from "./finding.ts";
export { type FormatOptions, formatFindings } from "./format.ts";
export { type ValidateOptions, validate } from "./validate.ts";
