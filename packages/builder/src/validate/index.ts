export type { Finding, Pointer, Severity } from "./finding.ts";
export { formatFindings } from "./format.ts";
export { MAX_BYTES, type ValidateOptions, validate } from "./validate.ts";
