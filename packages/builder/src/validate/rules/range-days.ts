/** The ends of a range of days, by their names in Flow JSON. */
export const RANGE_DAYS: readonly string[] = ["start-date", "end-date"];
