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
}

/** A flow was created. */
export function created({ id, name, status }: EventFlow): StatusChange {
  const message = `${name} has been created with ${status} status`;
  return { event: "FLOW_STATUS_CHANGE", message, flow_id: id, new_status: status };
}

/** A flow's state changed. */
export function statusChange({ id, name, status }: EventFlow, before: FlowState): StatusChange {
  const message = `${name} changed status from ${before} to ${status}`;
  return { event: "FLOW_STATUS_CHANGE", message, flow_id: id, old_status: before, new_status: status };
}
