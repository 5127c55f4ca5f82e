import type { Category } from "@flows/builder";
import type { ChosenOfMany } from "../chosen-fields.ts";
import type { FlowStatus } from "../flow-status.ts";
import type { Open } from "../open.ts";
import type { HealthStatus } from "./flow-health.ts";
import type { Metric } from "./flow-metric.ts";

/** A place in the uploaded text. */
interface TextRange {
  readonly line_start: number;
  readonly line_end: number;
  readonly column_start: number;
  readonly column_end: number;
}

/** What Meta's validator found. */
export interface FlowValidationError extends TextRange {
  readonly error: string;
  readonly error_type: string;
  readonly message: string;
  readonly pointers?: readonly (TextRange & { readonly path: string })[];
}

/** The link of a preview; `expires_at` has an offset without a colon, `+0000`. */
export interface Preview {
  readonly preview_url: string;
  readonly expires_at: string;
}

/** Every field of a flow. Those that a flow may lack are optional. Meta's page: Flows API, Get Flow Details. */
export interface FlowFields {
  readonly id: string;
  readonly name: string;
  readonly status: FlowStatus;
  readonly categories: readonly Open<Category>[];
  readonly validation_errors: readonly FlowValidationError[];
  /** The version of the Flow JSON, where there is one. */
  readonly json_version?: string;
  /** Of flows with an endpoint. */
  readonly data_api_version?: string;
  readonly endpoint_uri?: string;
  readonly preview: Preview;
  readonly updated_at?: string;
  readonly whatsapp_business_account: {
    readonly id: string;
    readonly name?: string;
    readonly currency?: string;
    readonly timezone_id?: string;
    readonly business_type?: string;
    readonly message_template_namespace?: string;
  };
  /** The app that signs requests to the endpoint. */
  readonly application?: { readonly id: string; readonly name?: string; readonly link?: string };
  readonly health_status: HealthStatus;
  readonly metric: Metric;
}

/** A field to ask for, with its arguments. */
export type FlowField =
  | Exclude<keyof FlowFields, "metric">
  | `preview.invalidate(${boolean})`
  | `health_status.phone_number(${string})`
  | `metric.name(${string}`;

/** The fields of a flow that Graph sends where none are asked for. */
export type DefaultFlowField = "id" | "name" | "status" | "categories" | "validation_errors";

/** A flow with the fields that were asked for, and its id. */
export type FlowWith<Field extends FlowField | undefined> = ChosenOfMany<
  FlowFields,
  FlowField,
  DefaultFlowField,
  Field
>;
