import type { ErrorKind } from "./graph-codes.ts";

const WAIT = "Wait before the next call, and spread calls out.";

/** What to do about a code. Meta's pages: Cloud API, Error codes; Flows, Error codes. */
export const FIXES: Readonly<Record<number, string>> = {
  0: "Send a valid access token.",
  1: "Check the request's syntax; if it is right, try again later.",
  2: "Try again in a moment; Meta's service is not available.",
  3: "Give the app the capability that the call needs, in the app's dashboard.",
  4: WAIT,
  10: "Give the token whatsapp_business_management and whatsapp_business_messaging for this account.",
  33: "Choose another phone number; this one was deleted.",
  100: "Correct the parameter that the message names.",
  190: "Make a new access token; this one is invalid or has expired.",
  368: "Resolve the policy violation in the account's quality page.",
  2500: "Check graphVersion, and that baseUrl ends before the version.",
  80007: WAIT,
  80008: WAIT,
  130429: WAIT,
  130497: "Send to people in other countries only; the account may not message this one.",
  131000: "Try again later.",
  131005: "Give the token the permissions of the account, and make a new one.",
  131008: "Add the parameter that the message names.",
  131009: "Correct the parameter that the message names.",
  131016: "Try again later.",
  131021: "Send to another number than the one that sends.",
  131026: "See that the number is on WhatsApp, has accepted its terms, and runs a version that knows flows.",
  131031: "Have the account unlocked; its page in the Business Manager says how.",
  131042: "Add a valid payment method to the account.",
  131045: "Register the phone number again, with its certificate.",
  131047: "Send a template with a flow button; the person last wrote more than 24 hours ago.",
  131048: "Send less, and only what people asked for; too many have blocked or reported the number.",
  131049: "Leave this person alone for a while; the limit of marketing messages for one person is reached.",
  131051: "Send a type of message that the API knows.",
  131052: "Ask the person to send the file again; it could not be downloaded.",
  131053: "Upload the file again, in a type and size that the API takes.",
  131056: "Wait six seconds between messages to the same person.",
  131057: "Try again later; the account is under maintenance.",
  131062: "Address the person by phone number; this message can't go to a user id.",
  132000: "Give as many parameters as the template has.",
  132001: "Check the template's name and language, and that it is approved.",
  132005: "Shorten the parameters; with them the text is too long.",
  132007: "Change the template's text to follow WhatsApp's policy.",
  132012: "Give the parameters the format that the template declares.",
  132015: "Improve the template and wait; it is paused for its quality.",
  132016: "Create another template; this one is disabled for good.",
  132018: "Correct the template's parameters.",
  132068: "Mend the flow's endpoint; the flow is blocked until it is healthy again.",
  132069: "Send less, and mend the flow's endpoint; the flow is throttled until it is healthy.",
  133010: "Register the phone number with the Cloud API first.",
  139000: "Verify the business and bring the account into good standing, then publish again.",
  139001:
    "If the message speaks of processing, upload again later; else clone the flow, which can't be changed any more.",
  139002:
    "Correct the flow's validation_errors and what its health_status names, then publish again; doctor(id) lists both.",
  139003: "Only a published flow can be deprecated, once; delete a draft instead.",
  139004: "Only a draft can be deleted; deprecate a published flow instead.",
  139006: "Ask again when the flow has had at least 250 requests in the window.",
  2388019: "Delete templates that are no longer used; the account has as many as it may.",
  2388039: "Correct the template's text; its parameters are not where they may stand.",
  2388040: "Shorten the template; one of its texts is too long.",
  2388047: "Correct the template's header; its format is not right.",
  2388072: "Correct the template's body; its format is not right.",
  2388073: "Correct the template's footer; its format is not right.",
  2388293: "Use fewer parameters, or more text around them.",
  2388299: "Put text before the first parameter and after the last.",
};

/** Of codes that say no more than publishing failed. Seen by others, not documented. */
export const SUBCODE_FIXES: Readonly<Record<number, string>> = {
  4233012: "Upload the phone number's signed public key, then publish again.",
  4233014: "Make the endpoint answer its health check, then publish again.",
  4233024: "Set endpointUri with updateMetadata, then publish again.",
};

const KIND_FIXES: Readonly<Record<ErrorKind, string>> = {
  authentication: "Send a valid access token.",
  permission: "Give the token the permission that the message names.",
  rateLimit: WAIT,
  validation: "Correct the parameter that the message names.",
  publish: "Correct what the message names, then publish again.",
  state: "Bring the flow into a state that allows the call.",
  notFound: "Check the id, that the token may see it, baseUrl and graphVersion.",
  temporary: "Try again later.",
  other: "Look the code up in Meta's page of error codes.",
};

/** What to do about an error. */
export function fixOf(code: number | undefined, subcode: number | undefined, kind: ErrorKind): string {
  const bySubcode = kind === "publish" && subcode !== undefined ? SUBCODE_FIXES[subcode] : undefined;
  // A missing node is told by its subcode; its code alone speaks of parameters.
  const byCode = code === undefined || (kind === "notFound" && code === 100) ? undefined : FIXES[code];
  return bySubcode ?? byCode ?? KIND_FIXES[kind];
}
