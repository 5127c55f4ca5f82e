import type { Account } from "../account.ts";
import type { Id } from "../ids.ts";
import type { Open } from "../open.ts";
import type { CallOptions, Result } from "../options.ts";
import type { Refuse } from "../refuse.ts";

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
  account: Account,
  id: Id,
  metric: MetricQuery,
  options?: CallOptions,
): Promise<Result<FlowMetric>> {
  const query = account.readParameters("metric", metric, {
    name: metricName,
    granularity: ["word", "DAY", "HOUR", "LIFETIME"],
    "since?": day,
    "until?": day,
  });
  const { since, until } = query;
  if (since && until && since > until) account.refuse("since is after until; swap them");
  const fields = `metric.${Object.entries(query)
    .map(([name, value]) => `${name}(${value})`)
    .join(".")}`;
  return await account.callFlow(id, "", options, { method: "get", query: { fields } });
}

function metricName(given: unknown, refuse: Refuse): string {
  return typeof given === "string" && /^[A-Z_]+$/.test(given)
    ? given
    : refuse("is no metric; name one such as ENDPOINT_REQUEST_COUNT");
}

function day(given: unknown, refuse: Refuse): string {
  return typeof given === "string" && /^\d{4}-\d\d-\d\d$/.test(given) && Date.parse(given)
    ? given
    : refuse("is no day; write it as YYYY-MM-DD");
}
