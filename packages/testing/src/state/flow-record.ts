import type { FlowStatus, Known } from "@flows/client";
import type { ValidationError } from "./validation.ts";

/** The states of a flow. Meta's page: Flows, Lifecycle of a Flow. */
export type FlowState = Known<FlowStatus>;

/** A flow as the emulator keeps it. Times are milliseconds since 1970. */
export interface FlowRecord {
  readonly id: string;
  /** Its place in lists. */
  readonly order: number;
  readonly wabaId: string;
  readonly name: string;
  readonly categories: readonly string[];
  readonly status: FlowState;
  /** The Flow JSON as it was uploaded last. */
  readonly flowJson: string | undefined;
  readonly jsonVersion: string | undefined;
  readonly dataApiVersion: string | undefined;
  readonly validationErrors: readonly ValidationError[];
  /** The version that people get, also while a draft is being changed, and how well its endpoint does. */
  readonly live: LiveVersion | undefined;
  readonly endpointUri: string | undefined;
  /** Whether the endpoint answers Meta's health check. */
  readonly endpointAvailable: boolean;
  readonly applicationId: string | undefined;
  readonly previewToken: string;
  readonly previewExpires: number;
  readonly downloadToken: string;
  readonly updatedAt: number;
  /** What was seen of its endpoint, for its metrics. */
  readonly observed: readonly EndpointObservation[];
  /** Whether a webhook said that its version is about to freeze. */
  readonly expiryWarned: boolean;
}

/** What was seen of a flow's endpoint at a time; the metrics are read from it. Meta's page: Metrics API. */
export interface EndpointObservation {
  readonly at: number;
  readonly requests: number;
  /** Failed requests by kind. */
  readonly errors?: Readonly<
    Partial<
      Record<"timeout_error" | "unexpected_http_status_code" | "cannot_be_served" | "no_http_response_error", number>
    >
  >;
  /** Requests by whole seconds of latency, rounded up: `1` to `10`, and `10+`. */
  readonly latency?: Readonly<Partial<Record<`${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}` | "10+", number>>>;
  /** Health checks. */
  readonly availability?: Readonly<Partial<Record<"succeeded" | "failed", number>>>;
}

/** The published version of a flow. */
export interface LiveVersion {
  readonly json: string;
  readonly state: "PUBLISHED" | "THROTTLED" | "BLOCKED";
  /** When messages with it were sent while it was throttled, within the last hour. */
  readonly sent: readonly number[];
}

type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** A flow inside the emulator, where it may be changed. */
export type StoredFlow = Omit<Writable<FlowRecord>, "id" | "order" | "wabaId" | "live"> &
  Pick<FlowRecord, "id" | "order" | "wabaId"> & { live: Writable<LiveVersion> | undefined };
