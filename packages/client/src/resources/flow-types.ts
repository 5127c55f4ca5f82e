import type { FlowJsonInput } from "../flow-json.ts";
import type { Id } from "../ids.ts";

/** The categories of a flow. Meta's page: Flows API, Create a Flow. */
export const CATEGORIES = [
  "SIGN_UP",
  "SIGN_IN",
  "APPOINTMENT_BOOKING",
  "LEAD_GENERATION",
  "CONTACT_US",
  "CUSTOMER_SUPPORT",
  "SURVEY",
  "OTHER",
] as const;

/** What a flow is for. */
export type Category = (typeof CATEGORIES)[number];

/** A word that is known, or one that came later. */
type Open<Word extends string> = Word | (string & {});

/** Where a flow is in its life. */
export type FlowStatus = Open<"DRAFT" | "PUBLISHED" | "DEPRECATED" | "BLOCKED" | "THROTTLED">;

/** What Meta's validator found. */
export interface FlowValidationError {
  readonly error: string;
  readonly error_type: string;
  readonly message: string;
  readonly line_start: number;
  readonly line_end: number;
  readonly column_start: number;
  readonly column_end: number;
  readonly pointers?: readonly {
    readonly line_start: number;
    readonly line_end: number;
    readonly column_start: number;
    readonly column_end: number;
    readonly path: string;
  }[];
}

/** The link of a preview; `expires_at` has an offset without a colon, `+0000`. */
export interface Preview {
  readonly preview_url: string;
  readonly expires_at: string;
}

/** A flow as Graph sends it. Fields that were not asked for are absent. */
export interface FlowDetails {
  readonly id: string;
  readonly name: string;
  readonly status: FlowStatus;
  readonly categories: readonly Open<Category>[];
  readonly validation_errors: readonly FlowValidationError[];
  readonly json_version?: string;
  readonly data_api_version?: string;
  readonly endpoint_uri?: string;
  readonly preview?: Preview;
  readonly updated_at?: string;
  readonly whatsapp_business_account?: { readonly id: string; readonly name?: string };
  readonly application?: { readonly id: string; readonly name?: string; readonly link?: string };
  readonly health_status?: { readonly can_send_message: string; readonly entities?: readonly unknown[] };
}

/** A flow to create. */
export interface CreateFlow {
  /** Unique in the account. */
  readonly name: string;
  /** At least one. */
  readonly categories: readonly Category[];
  /** A flow, a built flow, any plain object, or text. */
  readonly flowJson?: FlowJsonInput | undefined;
  /** Publishes at once; needs `flowJson` without errors. Default: false. */
  readonly publish?: boolean | undefined;
  /** The flow to copy, instead of `flowJson`. */
  readonly cloneFlowId?: Id | undefined;
  readonly endpointUri?: string | undefined;
}

/** What to change of a flow; what is left out stays. */
export interface UpdateMetadata {
  readonly name?: string | undefined;
  readonly categories?: readonly Category[] | undefined;
  readonly endpointUri?: string | undefined;
  readonly applicationId?: Id | undefined;
}

/** What a preview is like. */
export interface PreviewOptions {
  /** Makes a new link, and ends the old one. Default: false. */
  readonly invalidate?: boolean | undefined;
  /** Makes the page respond. Default: false. */
  readonly interactive?: boolean | undefined;
  /** Sent with every request to the endpoint; an endpoint flow needs one. */
  readonly flowToken?: string | undefined;
  /** How the flow begins. */
  readonly flowAction?: "navigate" | "data_exchange" | undefined;
  /** The first screen and its data; `navigate` needs it. */
  readonly flowActionPayload?: { readonly screen: string; readonly data?: object } | undefined;
  /** The number whose public key encrypts the requests; an endpoint flow needs one. */
  readonly phoneNumber?: Id | undefined;
  /** Shows the panel of actions, where `interactive` is true. */
  readonly debug?: boolean | undefined;
  /** Sent as `custom_data`; an object as JSON. */
  readonly customData?: string | object | undefined;
  /** Sent as `endpoint_url`. */
  readonly endpointUrl?: string | undefined;
}

/** What to read of a flow. */
export interface GetFlow {
  /** In Graph's names, such as `health_status`. */
  readonly fields?: readonly string[] | undefined;
}

/** Which flows to list. */
export interface ListFlows extends GetFlow {
  /** How many flows a page has at most. Default: Graph's. */
  readonly limit?: number | undefined;
  /** The cursor of the page before: `paging.cursors.after`. */
  readonly after?: string | undefined;
}

/** A Flow JSON document of any version, as it was uploaded. */
export interface DownloadedJson {
  readonly version?: string;
  readonly data_api_version?: string;
  readonly routing_model?: Readonly<Record<string, readonly string[]>>;
  readonly screens?: readonly Readonly<Record<string, unknown>>[];
  readonly [property: string]: unknown;
}

/** Which flows to copy, and where to. */
export interface MigrateFlows {
  readonly sourceWabaId: Id;
  /** Default: the client's account. */
  readonly destinationWabaId?: Id | undefined;
  /** At most 100. Default: all flows. */
  readonly sourceFlowNames?: readonly string[] | undefined;
}

/** What creating a flow gives. */
export interface CreatedFlow {
  readonly id: string;
  readonly success?: boolean;
  readonly validation_errors?: readonly FlowValidationError[];
}

/** What a call gives that only says that it succeeded. */
export interface Success {
  readonly success: boolean;
}

/** What uploading Flow JSON gives. */
export interface UploadedJson extends Success {
  readonly validation_errors?: readonly FlowValidationError[];
}

/** A file of a flow. */
export interface Asset {
  readonly name: string;
  readonly asset_type: Open<"FLOW_JSON">;
  readonly download_url: string;
}

/** What was copied, and what was not; `error_code` is text. */
export interface Migration {
  readonly migrated_flows?: readonly {
    readonly source_name: string;
    readonly source_id: string;
    readonly migrated_id: string;
  }[];
  readonly failed_flows?: readonly {
    readonly source_name: string;
    readonly error_code: string;
    readonly error_message: string;
  }[];
}
