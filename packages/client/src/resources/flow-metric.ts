import type { Account } from "../account.ts";
import { InvalidCallError } from "../errors.ts";
import { checkObject } from "../given-object.ts";
import { checkId, type Id } from "../ids.ts";
import type { Open } from "../open.ts";
import type { CallOptions, Result } from "../options.ts";

/** What is measured of an endpoint. Meta's page: Flows, Metrics API. */
export type MetricName =
  | "ENDPOINT_REQUEST_COUNT"
  | "ENDPOINT_REQUEST_ERROR"
  | "ENDPOINT_REQUEST_ERROR_RATE"
  | "ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL"
  | "ENDPOINT_AVAILABILITY";

/** How long the time of a data point is. */
export type Granularity = "DAY" | "HOUR" | "LIFETIME";

/** A metric to read. */
export interface MetricQuery {
  readonly name: MetricName;
  readonly granularity: Granularity;
  /** The first day, as `YYYY-MM-DD`. Default: the oldest that Meta has, 90 days for DAY, 30 for HOUR. */
  readonly since?: string | undefined;
  /** The last day, as `YYYY-MM-DD`. Default: today. */
  readonly until?: string | undefined;
}

/** What was measured. Keys that counted nothing are absent, and points may lag some hours. */
export interface Metric {
  readonly name: Open<MetricName>;
  readonly granularity: Open<Granularity>;
  readonly data_points: readonly {
    /** With an offset without a colon, `+0000`. */
    readonly timestamp: string;
    readonly data: readonly { readonly key: string; readonly value: number }[];
  }[];
}

/** What asking for a metric gives. */
export interface FlowMetric {
  readonly id: string;
  readonly metric: Metric;
}

export async function getMetric(
  { transport }: Account,
  id: Id,
  metric: MetricQuery,
  options?: CallOptions,
): Promise<Result<FlowMetric>> {
  const query = { fields: metricField(checkObject(metric, "metric", "{ name, granularity }")) };
  return await transport.send({ ...options, method: "get", path: checkId(id, "the flow's id"), query });
}

function metricField({ name, granularity, since, until }: MetricQuery): string {
  if (!/^[A-Z_]+$/.test(name)) throw new InvalidCallError("name is no metric; name one such as ENDPOINT_REQUEST_COUNT");
  if (!/^(DAY|HOUR|LIFETIME)$/.test(granularity)) throw new InvalidCallError("granularity is DAY, HOUR or LIFETIME");
  for (const [key, day] of Object.entries({ since, until }))
    if (day !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(day) && Date.parse(day)))
      throw new InvalidCallError(`${key} is no day; write it as YYYY-MM-DD`);
  if (since !== undefined && until !== undefined && since > until)
    throw new InvalidCallError("since is after until; exchange them");
  const window = `${since === undefined ? "" : `.since(${since})`}${until === undefined ? "" : `.until(${until})`}`;
  return `metric.name(${name}).granularity(${granularity})${window}`;
}
