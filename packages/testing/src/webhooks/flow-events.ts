import type { FlowState } from "../state/flow-record.ts";

interface EventFlow {
  readonly id: string;
  readonly name: string;
  readonly status: FlowState;
}

/** A `flows` event: a flow's state changed, or it was created. Meta's page: Flows Webhooks. */
export interface StatusChange {
  readonly event: "FLOW_STATUS_CHANGE";
  readonly message: string;
  readonly flow_id: string;
  /** Absent when the flow was created. */
  readonly old_status?: FlowState;
  readonly new_status: FlowState;
  /** When a flow was created, if its version is about to freeze. */
  readonly warning?: string;
}

/** A flow was created, perhaps on a version that is about to freeze. */
export function created({ id, name, status }: EventFlow, warning?: string): StatusChange {
  const message = `${name} has been created with ${status} status`;
  const event = { event: "FLOW_STATUS_CHANGE", message, flow_id: id, new_status: status } as const;
  return warning === undefined ? event : { ...event, warning };
}

/** A flow's state changed. */
export function statusChange({ id, name, status }: EventFlow, before: FlowState): StatusChange {
  const message = `${name} changed status from ${before} to ${status}`;
  return { event: "FLOW_STATUS_CHANGE", message, flow_id: id, old_status: before, new_status: status };
}
