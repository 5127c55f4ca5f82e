/** The days that a range goes from and to, as `YYYY-MM-DD`. */
export interface DateRange {
  "start-date": string;
  "end-date": string;
}
