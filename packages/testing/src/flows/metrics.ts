import { FEWEST_MEASURED, type Granularity, type MetricName } from "@flows/client";
import { graphDate } from "../graph/date.ts";
import { flowState, invalidParameter } from "../graph/error.ts";
import type { Field } from "../graph/fields.ts";
import { DAY, HOUR } from "../state/clock.ts";
import type { EndpointObservation, StoredFlow } from "../state/flow-record.ts";

type Counts = Readonly<Record<string, number>>;

/** How each metric is read from what was observed. Meta's page: Metrics API. */
const METRICS: Readonly<Record<MetricName, (observed: readonly EndpointObservation[]) => Counts>> = {
  ENDPOINT_REQUEST_COUNT: (observed) => ({ value: requestsIn(observed) }),
  ENDPOINT_REQUEST_ERROR: (observed) => sum(observed.map(({ errors }) => errors ?? {})),
  ENDPOINT_REQUEST_ERROR_RATE: (observed) => ({
    value: total(sum(observed.map(({ errors }) => errors ?? {}))) / Math.max(1, requestsIn(observed)),
  }),
  ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL: (observed) => sum(observed.map(({ latency }) => latency ?? {})),
  ENDPOINT_AVAILABILITY: (observed) => sum(observed.map(({ availability }) => availability ?? {})),
};

const LENGTHS: Readonly<Record<Granularity, { readonly bucket: number; readonly oldest: number }>> = {
  DAY: { bucket: DAY, oldest: 90 * DAY },
  HOUR: { bucket: HOUR, oldest: 30 * DAY },
  LIFETIME: { bucket: Number.POSITIVE_INFINITY, oldest: Number.POSITIVE_INFINITY },
};

/** The answer to `metric.name(…).granularity(…).since(…).until(…)`. */
export function readMetric(flow: StoredFlow, { arguments: given }: Field, now: Date): object {
  const name = given.name ?? "";
  const granularity = given.granularity?.toUpperCase() ?? "";
  const metric = Object.hasOwn(METRICS, name) ? METRICS[name as MetricName] : undefined;
  const length = Object.hasOwn(LENGTHS, granularity) ? LENGTHS[granularity as Granularity] : undefined;
  if (metric === undefined)
    throw invalidParameter(`metric.name(${name}) is not one of ${Object.keys(METRICS).join(", ")}.`);
  if (length === undefined)
    throw invalidParameter(`metric.granularity(${granularity}) is not one of ${Object.keys(LENGTHS).join(", ")}.`);
  const observed = observedIn(flow, windowOf(given, length.oldest, now));
  if (requestsIn(observed) < FEWEST_MEASURED)
    throw flowState(
      139006,
      "Metrics threshold is not reached",
      `A metric needs ${FEWEST_MEASURED} requests to the endpoint in the window; there were ${requestsIn(observed)}.`,
    );
  const buckets = new Map<number, EndpointObservation[]>();
  for (const observation of observed) {
    const start = bucketOf(observation.at, length.bucket);
    buckets.set(start, [...(buckets.get(start) ?? []), observation]);
  }
  const data_points = [...buckets]
    .sort(([left], [right]) => left - right)
    .map(([start, inBucket]) => ({
      timestamp: graphDate(new Date(Number.isFinite(length.bucket) ? start : firstOf(inBucket))),
      data: Object.entries(metric(inBucket))
        .filter(([key, value]) => value > 0 || key === "value")
        .map(([key, value]) => ({ key, value })),
    }));
  return { granularity, name, data_points };
}

function firstOf(observed: readonly EndpointObservation[]): number {
  return Math.min(...observed.map(({ at }) => at));
}

function bucketOf(at: number, length: number): number {
  return Number.isFinite(length) ? Math.floor(at / length) * length : 0;
}

function windowOf(given: Readonly<Record<string, string>>, oldest: number, now: Date): { from: number; to: number } {
  const earliest = Number.isFinite(oldest) ? now.getTime() - oldest : 0;
  const from = given.since === undefined ? earliest : dayOf("since", given.since);
  if (from < Math.floor(earliest / DAY) * DAY)
    throw invalidParameter(`metric.since(${given.since}) is more than ${oldest / DAY} days ago.`);
  const to = given.until === undefined ? now.getTime() : dayOf("until", given.until) + DAY - 1;
  if (to < from) throw invalidParameter("metric.until is before metric.since.");
  return { from, to };
}

function dayOf(name: string, text: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(day)) throw invalidParameter(`metric.${name}(${text}) is not a day, such as 2026-11-24.`);
  return day;
}

function observedIn({ observed }: StoredFlow, { from, to }: { from: number; to: number }): EndpointObservation[] {
  return observed.filter(({ at }) => at >= from && at <= to);
}

function requestsIn(observed: readonly EndpointObservation[]): number {
  return observed.reduce((count, { requests }) => count + requests, 0);
}

function sum(all: readonly Partial<Counts>[]): Counts {
  const sums: Record<string, number> = {};
  for (const counts of all)
    for (const [key, value] of Object.entries(counts)) sums[key] = (sums[key] ?? 0) + (value ?? 0);
  return sums;
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((left, right) => left + right, 0);
}
