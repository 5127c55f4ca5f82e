/** What is known of a Graph error by its code. Meta's pages: Cloud API error codes; Flows error codes. */
export interface KnownError {
  readonly status: number;
  readonly message: string;
  /** Errors of flow management carry a title for people. */
  readonly title?: string;
  readonly isTransient?: boolean;
  readonly type?: "GraphMethodException";
  readonly subcode?: number;
}

/** Every code that the emulator answers or that a test may ask for. */
export const GRAPH_ERRORS = {
  0: { status: 401, message: "The app user could not be authenticated" },
  1: { status: 400, message: "An unknown error occurred" },
  2: { status: 503, message: "The service is temporarily unavailable", isTransient: true },
  3: { status: 500, message: "The app lacks the capability for this call" },
  4: { status: 400, message: "Application request limit reached", isTransient: true },
  10: { status: 403, message: "The application does not have permission for this action" },
  33: { status: 400, message: "The business phone number was deleted" },
  100: { status: 400, message: "Invalid parameter" },
  190: { status: 401, message: "The access token has expired or is invalid" },
  200: { status: 403, message: "The token lacks a permission" },
  368: { status: 403, message: "The account is blocked for policy violations" },
  2500: { status: 400, message: "Unknown path components" },
  80007: { status: 400, message: "The WhatsApp Business Account reached its rate limit", isTransient: true },
  80008: { status: 400, message: "There were too many calls to this WhatsApp Business Account", isTransient: true },
  130429: { status: 429, message: "The number reached its throughput of messages", isTransient: true },
  130497: { status: 403, message: "The business may not message users in this country" },
  131000: { status: 500, message: "Something went wrong" },
  131005: { status: 403, message: "Access denied" },
  131008: { status: 400, message: "Required parameter is missing" },
  131009: { status: 400, message: "Parameter value is not valid" },
  131016: { status: 500, message: "Service unavailable" },
  131021: { status: 400, message: "Recipient can't be the sender" },
  131026: { status: 400, message: "Message undeliverable" },
  131031: { status: 403, message: "The business account has been locked" },
  131042: { status: 400, message: "There is a payment issue" },
  131045: { status: 500, message: "The number's certificate is wrong" },
  131047: { status: 400, message: "More than 24 hours passed since the recipient last wrote" },
  131048: { status: 400, message: "Spam rate limit hit" },
  131049: { status: 400, message: "The message was not delivered, to keep the ecosystem healthy" },
  131051: { status: 400, message: "Unsupported message type" },
  131052: { status: 400, message: "The media could not be downloaded" },
  131053: { status: 400, message: "The media could not be uploaded" },
  131056: { status: 400, message: "Too many messages from this number to this recipient" },
  131057: { status: 500, message: "The account is in maintenance" },
  132000: { status: 400, message: "The number of parameters does not match the template" },
  132001: { status: 404, message: "The template does not exist in this language" },
  132005: { status: 400, message: "The filled-in template is too long" },
  132007: { status: 400, message: "The template's text violates a policy" },
  132012: { status: 400, message: "A parameter does not have the template's format" },
  132015: { status: 400, message: "The template is paused" },
  132016: { status: 400, message: "The template is disabled" },
  132018: { status: 400, message: "The parameters of the template are not valid" },
  132068: { status: 400, message: "Flow is blocked" },
  132069: { status: 400, message: "Flow is throttled" },
  133010: { status: 400, message: "The phone number is not registered" },
  135000: { status: 400, message: "Generic user error" },
  139000: { status: 400, message: "Blocked by Integrity", title: "Flow publishing failed", subcode: 4233020 },
  139001: { status: 400, message: "The flow can't be updated", title: "Flow can't be updated" },
  139002: { status: 400, message: "The flow can't be published", title: "Publishing Flow in invalid state" },
  139003: { status: 400, message: "The flow can't be deprecated", title: "Can't deprecate unpublished flow" },
  139004: { status: 400, message: "The flow can't be deleted", title: "Can't delete published Flow" },
  // Meta's pages leave 139005 out: the number exists in the series, its meaning is not public.
  139005: { status: 400, message: "The call on the flow failed", title: "Flow error" },
  139006: {
    status: 400,
    message: "There are too few requests for a metric",
    title: "Metrics threshold is not reached",
  },
} as const satisfies Record<number, KnownError>;

/** A code of the Graph API that is known here. */
export type GraphCode = keyof typeof GRAPH_ERRORS;
