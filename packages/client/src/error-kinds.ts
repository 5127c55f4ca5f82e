import type { ApiErrorName } from "./errors.ts";
import { FEWEST_MEASURED, MOST_WHILE_THROTTLED } from "./limits.ts";

/** What an error of the API is about. */
export interface ErrorKind {
  /** Its class. */
  readonly error: ApiErrorName;
  /** Whether the same request may succeed later. */
  readonly isTransient?: boolean;
  /** What to do about it, where its code has no words of its own. */
  readonly fix: string;
  /** Its codes, and what to do about each; empty, where that of the kind says it all. */
  readonly fixes: Readonly<Record<number, string>>;
  /** What to do about subcodes. Seen by others, not documented. */
  readonly subcodeFixes?: Readonly<Record<number, string>>;
}

export const AUTHENTICATION: ErrorKind = {
  error: "AuthenticationError",
  fix: "Send a valid access token.",
  fixes: { 0: "", 190: "Make a new access token; this one is invalid or has expired." },
};

/** The codes 200 to 299 are of permissions, too. */
export const PERMISSION: ErrorKind = {
  error: "PermissionError",
  fix: "Give the token the permission that the message names.",
  fixes: {
    3: "Give the app that capability in its dashboard.",
    10: "Give the token whatsapp_business_management and whatsapp_business_messaging for this account.",
    368: "Resolve the policy violation in the account's quality page.",
    130497: "Send to people in other countries only.",
    131005: "Give the token the account's permissions.",
    131031: "Have the account unlocked in the Business Manager.",
    131042: "Add a payment method to the account.",
    131045: "Register the phone number again, with its certificate.",
    131048: "Send less, and only what people asked for.",
    131049: "Leave this person alone for a while.",
  },
};

export const RATE_LIMIT: ErrorKind = {
  error: "RateLimitError",
  isTransient: true,
  fix: "Wait before the next call, and spread calls out.",
  fixes: { 4: "", 80007: "", 80008: "", 130429: "", 131056: "Wait six seconds between messages to the same person." },
};

const VALIDATION: ErrorKind = {
  error: "ValidationError",
  fix: "Correct the parameter that the message names.",
  fixes: {
    100: "",
    2500: "Check graphVersion, and that baseUrl ends before the version.",
    131008: "",
    131009: "",
    131021: "Send to another number than your own.",
    131026: "See that the number is on WhatsApp, in a version that knows flows.",
    131047: "Send a template with a flow button; the person last wrote over 24 hours ago.",
    131051: "Send a type of message that the API knows.",
    131052: "Ask the person to send the file again.",
    131053: "Upload the file again, in a type and size that the API takes.",
    131062: "Address the person by phone number.",
    132000: "",
    132001: "Check the template's name and language, and that it is approved.",
    132005: "",
    132007: "Change the template's text to follow WhatsApp's policy.",
    132012: "",
    132018: "",
    133010: "Register the phone number with the Cloud API.",
    139006: `Ask again when the flow has had ${FEWEST_MEASURED} requests in that time.`,
    2388019: "Delete templates that are no longer used.",
    2388039: "",
    2388040: "",
    2388047: "",
    2388072: "",
    2388073: "",
    2388293: "Use fewer parameters, or more text around them.",
    2388299: "Put text before the first parameter and after the last.",
  },
};

const PUBLISHING: ErrorKind = {
  error: "PublishError",
  fix: "Correct what the message names, then publish again.",
  fixes: {
    139000: "Verify the business and bring the account into good standing, then publish again.",
    139002:
      "Correct the flow's validation_errors and what its health_status names, then publish again; doctor(id) lists both.",
  },
  subcodeFixes: {
    4233012: "Upload the phone number's signed public key, then publish again.",
    4233014: "Make the endpoint answer its health check, then publish again.",
    4233024: "Set endpointUri with updateMetadata, then publish again.",
  },
};

const STATE: ErrorKind = {
  error: "FlowStateError",
  fix: "Bring the flow into a state that allows the call.",
  fixes: {
    132015: "Improve the template, and wait.",
    132016: "Create another template; this one is disabled for good.",
    132068: "Mend the flow's endpoint; the flow is blocked until it is healthy again.",
    132069: `Mend the flow's endpoint; until it is healthy again, send at most ${MOST_WHILE_THROTTLED} messages an hour.`,
    139001:
      "If the message speaks of processing, upload again later; else clone the flow, which can't be changed any more.",
    139003: "Only a published flow can be deprecated, once; delete a draft instead.",
    139004: "Only a draft can be deleted; deprecate a published flow instead.",
  },
};

export const NOT_FOUND: ErrorKind = {
  error: "NotFoundError",
  fix: "Check the id, that the token may see it, baseUrl and graphVersion.",
  fixes: { 33: "Choose another phone number; this one was deleted." },
};

export const TEMPORARY: ErrorKind = {
  error: "FlowsApiError",
  isTransient: true,
  fix: "Try again later.",
  fixes: {
    1: "Check the request's syntax; if it is right, try again later.",
    2: "",
    131000: "",
    131016: "",
    131057: "",
  },
};

export const OTHER: ErrorKind = {
  error: "FlowsApiError",
  fix: "Look the code up in Meta's page of error codes; without one, check baseUrl.",
  fixes: {},
};

/** Every kind that has codes; each code has one kind. Meta's pages: Cloud API, Error codes; Flows, Error codes. */
export const KINDS: readonly ErrorKind[] = [
  AUTHENTICATION,
  PERMISSION,
  RATE_LIMIT,
  VALIDATION,
  PUBLISHING,
  STATE,
  NOT_FOUND,
  TEMPORARY,
];
