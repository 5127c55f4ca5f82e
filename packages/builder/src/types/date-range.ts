/**
 * The days that a range goes from and to, as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import type { DateRange } from "@flows/builder";
 * const stay: DateRange = { "start-date": "2026-01-01", "end-date": "2026-01-08" };
 * ```
 */
export interface DateRange {
  "start-date": string;
  "end-date": string;
}
