/** What a Graph error code is about. Meta's page: Cloud API, Error codes; Flows, Error codes. */
export type ErrorKind =
  | "authentication"
  | "permission"
  | "rateLimit"
  | "validation"
  | "publish"
  | "state"
  | "notFound"
  | "temporary"
  | "other";

interface GraphCode {
  readonly kind: ErrorKind;
  /** What to do about it. */
  readonly fix: string;
  /** Whether the same request may succeed later. */
  readonly transient?: true;
}

const WAIT = "Wait before the next call, and spread calls out.";

const CODES: ReadonlyMap<number, GraphCode> = new Map<number, GraphCode>([
  [0, { kind: "authentication", fix: "Send a valid access token." }],
  [1, { kind: "temporary", fix: "Check the request's syntax; if it is right, try again later.", transient: true }],
  [2, { kind: "temporary", fix: "Try again in a moment; Meta's service is not available.", transient: true }],
  [3, { kind: "permission", fix: "Give the app the capability that the call needs, in the app's dashboard." }],
  [4, { kind: "rateLimit", fix: WAIT, transient: true }],
  [
    10,
    {
      kind: "permission",
      fix: "Give the token whatsapp_business_management and whatsapp_business_messaging for this account.",
    },
  ],
  [100, { kind: "validation", fix: "Correct the parameter that the message names." }],
  [190, { kind: "authentication", fix: "Make a new access token; this one is invalid or has expired." }],
  [368, { kind: "permission", fix: "Resolve the policy violation in the account's quality page." }],
  [33, { kind: "notFound", fix: "Choose another phone number; this one was deleted." }],
  [80007, { kind: "rateLimit", fix: WAIT, transient: true }],
  [80008, { kind: "rateLimit", fix: WAIT, transient: true }],
  [130429, { kind: "rateLimit", fix: WAIT, transient: true }],
  [131000, { kind: "temporary", fix: "Try again later.", transient: true }],
  [131005, { kind: "permission", fix: "Give the token the permissions of the account, and make a new one." }],
  [131008, { kind: "validation", fix: "Add the parameter that the message names." }],
  [131009, { kind: "validation", fix: "Correct the parameter that the message names." }],
  [131031, { kind: "permission", fix: "Have the account unlocked; its page in the Business Manager says how." }],
  [131057, { kind: "temporary", fix: "Try again later; the account is under maintenance.", transient: true }],
  [132068, { kind: "state", fix: "Mend the flow's endpoint; the flow is blocked until it is healthy again." }],
  [
    132069,
    { kind: "state", fix: "Send less, and mend the flow's endpoint; the flow is throttled until it is healthy." },
  ],
  [131016, { kind: "temporary", fix: "Try again later.", transient: true }],
  [131056, { kind: "rateLimit", fix: "Wait six seconds between messages to the same person.", transient: true }],
  [
    139000,
    { kind: "publish", fix: "Verify the business and bring the account into good standing, then publish again." },
  ],
  [
    139001,
    {
      kind: "state",
      fix: "If the message speaks of processing, upload again later; else clone the flow, which can't be changed any more.",
    },
  ],
  [
    139002,
    {
      kind: "publish",
      fix: "Correct the flow's validation_errors and what its health_status names, then publish again.",
    },
  ],
  [139003, { kind: "state", fix: "Only a published flow can be deprecated, once; delete a draft instead." }],
  [139004, { kind: "state", fix: "Only a draft can be deleted; deprecate a published flow instead." }],
  [139006, { kind: "validation", fix: "Ask again when the flow has had at least 250 requests in the window." }],
]);

/** Seen by others, not documented. */
const PUBLISH_SUBCODES: ReadonlyMap<number, string> = new Map([
  [4233012, "Upload the phone number's signed public key, then publish again."],
  [4233014, "Make the endpoint answer its health check, then publish again."],
  [4233024, "Set endpointUri with updateMetadata, then publish again."],
]);

const BY_STATUS: ReadonlyMap<number, GraphCode> = new Map<number, GraphCode>([
  [401, { kind: "authentication", fix: "Send a valid access token." }],
  [403, { kind: "permission", fix: "Give the token the permission that the call needs." }],
  [404, { kind: "notFound", fix: "Check the id, baseUrl and graphVersion." }],
  [429, { kind: "rateLimit", fix: WAIT, transient: true }],
]);

/** What is known about a code, and about the status where there is none; codes from 200 to 299 are permissions. */
export function graphCode(code: number | undefined, subcode: number | undefined, status: number): GraphCode {
  if (code === 100 && subcode === 33) return { kind: "notFound", fix: "Check the id, and that the token may see it." };
  const known = code === undefined ? undefined : CODES.get(code);
  const fix = known?.kind === "publish" && subcode !== undefined ? PUBLISH_SUBCODES.get(subcode) : undefined;
  if (known !== undefined && fix !== undefined) return { ...known, fix };
  if (known !== undefined) return known;
  if (code !== undefined && code >= 200 && code < 300)
    return { kind: "permission", fix: "Give the token the permission that the message names." };
  const byStatus = BY_STATUS.get(status);
  if (byStatus !== undefined) return byStatus;
  if (status >= 500) return { kind: "temporary", fix: "Try again later.", transient: true };
  return { kind: "other", fix: "Look the code up in Meta's page of error codes." };
}
