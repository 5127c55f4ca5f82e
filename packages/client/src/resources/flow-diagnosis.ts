/** What the doctor looks at. */
export type CheckName =
  | "status"
  | "validation"
  | "version"
  | "phone_number"
  | "endpoint_uri"
  | "application"
  | "public_key"
  | "webhooks"
  | "health";

/** One check of a flow. */
export interface FlowCheck {
  readonly name: CheckName;
  /** `skipped`: it does not concern this flow. `unknown`: it could not be checked. */
  readonly result: "passed" | "warning" | "failed" | "skipped" | "unknown";
  /** What was found. */
  readonly message: string;
  /** What to do about it, where it did not pass. */
  readonly fix?: string;
}

/** Whether a flow can be published and sent, and why not. */
export interface FlowDiagnosis {
  readonly id: string;
  readonly name: string;
  /** Whether nothing failed. */
  readonly ready: boolean;
  readonly checks: readonly FlowCheck[];
}
