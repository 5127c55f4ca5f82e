import type { Account } from "../account.ts";
import type { Id } from "../ids.ts";
import type { Open } from "../open.ts";
import type { CallOptions, Result } from "../options.ts";

/** Whether messages can be sent. */
export type Sendability = Open<"AVAILABLE" | "LIMITED" | "BLOCKED">;

/** Why something can't be sent. */
export interface HealthError {
  readonly error_code: number;
  readonly error_description: string;
  readonly possible_solution?: string;
}

/** The health of one of the things that sending a flow needs. */
export interface HealthEntity {
  readonly entity_type: Open<"FLOW" | "WABA" | "BUSINESS" | "APP" | "PHONE_NUMBER">;
  readonly id: string;
  readonly can_send_message: Sendability;
  readonly errors?: readonly HealthError[];
  readonly additional_info?: readonly string[];
}

/** Whether a flow can be sent, and what stands in the way. Meta's page: Flows, Health & Monitoring. */
export interface HealthStatus {
  /** The worst of the entities. */
  readonly can_send_message: Sendability;
  readonly entities?: readonly HealthEntity[];
}

/** What health is asked of. */
export interface HealthQuery {
  /** The phone number that would send; its health is in the answer, too. Default: none. */
  readonly phoneNumberId?: Id | undefined;
}

/** What asking for health gives. */
export interface FlowHealth {
  readonly id: string;
  readonly health_status: HealthStatus;
}

export async function getHealth(
  account: Account,
  id: Id,
  query: HealthQuery = {},
  options?: CallOptions,
): Promise<Result<FlowHealth>> {
  const { phone_number_id } = account.readParameters("the query", query, { "phoneNumberId?": "id" });
  const of = phone_number_id ? `.phone_number(${phone_number_id})` : "";
  return await account.callFlow(id, "", options, { method: "get", query: { fields: `health_status${of}` } });
}
