import type { Account } from "../account.ts";
import { InvalidCallError } from "../errors.ts";
import { checkObject } from "../given-object.ts";
import { checkId, type Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";

/** Which flows to copy, and where to. */
export interface MigrateFlows {
  readonly sourceWabaId: Id;
  /** Default: the client's account. */
  readonly destinationWabaId?: Id | undefined;
  /** At most 100. Default: all flows. */
  readonly sourceFlowNames?: readonly string[] | undefined;
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

const MOST_FLOWS = 100;

export async function migrateFlows(
  { transport, wabaId }: Account,
  flows: MigrateFlows,
  options?: CallOptions,
): Promise<Result<Migration>> {
  const { sourceWabaId, destinationWabaId, sourceFlowNames: names } = checkObject(flows, "flows", "{ sourceWabaId }");
  if (names !== undefined && !(Array.isArray(names) && names.length > 0 && names.length <= MOST_FLOWS))
    throw new InvalidCallError(
      `sourceFlowNames is a list of 1 to ${MOST_FLOWS} names; leave it out for all flows, or migrate in parts`,
    );
  const path = `${checkId(destinationWabaId ?? wabaId, "destinationWabaId")}/migrate_flows`;
  const json = { source_waba_id: checkId(sourceWabaId, "sourceWabaId"), source_flow_names: names };
  return await transport.send({ ...options, method: "post", path, json });
}
