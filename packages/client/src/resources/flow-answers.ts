import type { Open } from "../open.ts";
import type { FlowValidationError } from "./flow-fields.ts";

/** What a call gives that only says that it succeeded. */
export interface Success {
  readonly success: boolean;
}

/** What creating a flow gives. */
export interface CreatedFlow {
  readonly id: string;
  readonly success?: boolean;
  readonly validation_errors?: readonly FlowValidationError[];
}

/** What uploading Flow JSON gives. */
export interface UploadedJson extends Success {
  readonly validation_errors?: readonly FlowValidationError[];
}

/** A file of a flow. */
export interface Asset {
  readonly name: string;
  readonly asset_type: Open<"FLOW_JSON">;
  /** Expires; don't keep it. */
  readonly download_url: string;
}

/** A Flow JSON document of any version, as it was uploaded. */
export interface DownloadedJson {
  readonly version?: string;
  readonly data_api_version?: string;
  readonly routing_model?: Readonly<Record<string, readonly string[]>>;
  readonly screens?: readonly Readonly<Record<string, unknown>>[];
  readonly [property: string]: unknown;
}
