import type { ParameterTable } from "./parameter-table.ts";

/** The longest that a timer can wait, in milliseconds. */
const LONGEST_TIMEOUT = 2_147_483_647;

/** What can be said of one call, of whatever kind; what a call makes no use of may be given. */
export const CALL_OPTIONS = {
  "signal?": (given, refuse) =>
    typeof Object(given).aborted === "boolean"
      ? given
      : refuse("is no AbortSignal; of an AbortController, pass its signal"),
  "timeout?": (given, refuse) =>
    typeof given === "number" && given > 0 && given <= LONGEST_TIMEOUT
      ? given
      : refuse(`is in milliseconds, above 0 and at most ${LONGEST_TIMEOUT}`),
  "retries?": ["wholeNumber", 0],
  "phoneNumberId?": "id",
  "onProgress?": "callback",
} as const satisfies ParameterTable;
