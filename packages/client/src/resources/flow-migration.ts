import type { Account } from "../account.ts";
import type { Id } from "../ids.ts";
import { MOST_MIGRATED } from "../limits.ts";
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

export async function migrateFlows(
  { transport, wabaId, readParameters }: Account,
  flows: MigrateFlows,
  options?: CallOptions,
): Promise<Result<Migration>> {
  const { destination_waba_id, ...json } = readParameters("flows", flows, {
    sourceWabaId: "id",
    "destinationWabaId?": "id",
    "sourceFlowNames?": ["texts", MOST_MIGRATED],
  });
  return await transport.send(
    { method: "post", path: `${destination_waba_id ?? wabaId}/migrate_flows`, json },
    options,
  );
}
