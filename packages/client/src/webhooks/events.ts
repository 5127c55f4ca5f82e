import type { FlowStatus } from "../flow-status.ts";
import type { JsonObject } from "../json-object.ts";
import type { Open } from "../open.ts";

/** Whether an alert begins or has passed. */
export type AlertState = Open<"ACTIVATED" | "DEACTIVATED">;

/** How often an error happened; `error_type` is in whatever case Meta wrote it. */
export interface ErrorShare {
  readonly error_type: string;
  /** In percent of all errors, 0 to 100. */
  readonly error_rate?: number;
  readonly error_count?: number;
}

interface FlowAlert {
  readonly flow_id: string;
  readonly message?: string;
  readonly alert_state?: AlertState;
  readonly threshold?: number;
}

interface ErrorRateAlert extends FlowAlert {
  /** In percent, 0 to 100, maybe with a fraction. */
  readonly error_rate?: number;
  readonly errors?: readonly ErrorShare[];
}

/** The values of the `flows` events, under Meta's own names. Meta's page: Flows, Webhooks. */
export interface FlowEventValues {
  FLOW_STATUS_CHANGE: {
    readonly flow_id: string;
    readonly new_status: FlowStatus;
    /** Absent when the flow was created. */
    readonly old_status?: FlowStatus;
    readonly message?: string;
    /** That the version is about to freeze. */
    readonly warning?: string;
  };
  CLIENT_ERROR_RATE: ErrorRateAlert;
  ENDPOINT_ERROR_RATE: ErrorRateAlert;
  ENDPOINT_LATENCY: FlowAlert & {
    /** In milliseconds, as is `threshold`. */
    readonly p90_latency?: number;
    readonly p50_latency?: number;
    readonly requests_count?: number;
  };
  ENDPOINT_AVAILABILITY: FlowAlert & {
    /** In percent. */
    readonly availability?: number;
  };
  FLOW_VERSION_EXPIRY_WARNING: { readonly flow_id: string; readonly warning?: string };
}

/** Meta's names of the `flows` events. */
export type FlowEventName = keyof FlowEventValues;

/** What happened to a flow. */
export type FlowEvent = {
  readonly [Name in FlowEventName]: {
    readonly type: Name;
    readonly wabaId: string | undefined;
    readonly flowId: string;
    /** When Meta sent it. */
    readonly time: Date | undefined;
    readonly value: FlowEventValues[Name];
  };
}[FlowEventName];

/** A person's answer to a flow. */
export interface FlowResponseEvent {
  readonly type: "FLOW_RESPONSE";
  readonly wabaId: string | undefined;
  /** The number that it was sent to. */
  readonly phoneNumberId: string | undefined;
  /** The person's number; may be missing where the person shows none. */
  readonly from: string | undefined;
  /** The person's id towards the business, such as `US.10000000000000000001`. */
  readonly userId: string | undefined;
  /** The answer's id. Webhooks may come twice: remember it. */
  readonly messageId: string;
  /** The id of the message that is answered, as `sendFlow` returned it. */
  readonly repliesTo: string | undefined;
  readonly time: Date | undefined;
  /** As it was sent with the flow; some phones leave it out. */
  readonly flowToken: string | undefined;
  /** What was answered, unchecked and without the token: `parseFlowResponse(flow, event.message)` gives it the flow's type. */
  readonly answer: JsonObject;
  /** The message, as Meta sent it. */
  readonly message: JsonObject;
}

/** Anything else: another message, a status, an event that came later. */
export interface UnknownEvent {
  readonly type: "UNKNOWN";
  readonly wabaId: string | undefined;
  /** Such as `messages`. */
  readonly field: string | undefined;
  readonly value: unknown;
}

/** What a webhook tells; `type` tells them apart. */
export type WebhookEvent = FlowResponseEvent | FlowEvent | UnknownEvent;
