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

export type Category = (typeof CATEGORIES)[number];

/** A word that is known, or one that came later. */
type Open<Word extends string> = Word | (string & {});

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

export interface CreateFlow {
  /** Unique in the account. */
  readonly name: string;
  /** At least one. */
  readonly categories: readonly Category[];
  readonly flowJson?: FlowJsonInput;
  /** Publishes at once; needs `flowJson` without errors. Default: false. */
  readonly publish?: boolean;
  /** The flow to copy, instead of `flowJson`. */
  readonly cloneFlowId?: Id;
  readonly endpointUri?: string;
}

export interface UpdateMetadata {
  readonly name?: string;
  readonly categories?: readonly Category[];
  readonly endpointUri?: string;
  readonly applicationId?: Id;
}

export interface PreviewOptions {
  /** Makes a new link, and ends the old one. Default: false. */
  readonly invalidate?: boolean;
  readonly interactive?: boolean;
  readonly flowToken?: string;
  readonly flowAction?: "navigate" | "data_exchange";
  readonly flowActionPayload?: { readonly screen: string; readonly data?: object };
  readonly phoneNumber?: string;
  readonly debug?: boolean;
  readonly customData?: string | object;
  readonly endpointUrl?: string;
}

export interface MigrateFlows {
  readonly sourceWabaId: Id;
  /** Default: the client's account. */
  readonly destinationWabaId?: Id;
  /** At most 100. Default: all flows. */
  readonly sourceFlowNames?: readonly string[];
}

export interface CreatedFlow {
  readonly id: string;
  readonly success?: boolean;
  readonly validation_errors?: readonly FlowValidationError[];
}

export interface Success {
  readonly success: boolean;
}

export interface UploadedJson extends Success {
  readonly validation_errors?: readonly FlowValidationError[];
}

export interface Asset {
  readonly name: string;
  readonly asset_type: Open<"FLOW_JSON">;
  readonly download_url: string;
}

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
