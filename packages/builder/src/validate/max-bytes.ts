/** The largest document that Meta takes, in bytes of UTF-8. Meta's page: Flow JSON, Limitations. */
export const MAX_BYTES: number = 10 * 1024 * 1024;
