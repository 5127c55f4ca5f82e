/**
 * The largest Flow JSON document that Meta takes, in bytes of UTF-8. Meta's page: Flow JSON, Limitations.
 *
 * @example
 * ```ts
 * import { MAX_FLOW_JSON_BYTES } from "@flows/builder";
 * MAX_FLOW_JSON_BYTES;
 * //=> 10485760
 * ```
 */
export const MAX_FLOW_JSON_BYTES: number = 10 * 1024 * 1024;

/** The same, as messages say it. */
export const MAX_SIZE: string = `${MAX_FLOW_JSON_BYTES / 1024 / 1024} MB`;
