export type { Finding, Pointer, Severity } from "./finding.ts";
export { formatFindings } from "./format.ts";
export { type ValidateOptions, validate } from "./validate.ts";
