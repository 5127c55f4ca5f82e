/** A date as Graph writes it: `2026-11-01T10:00:00+0000`, or Unix seconds for `date_format=U`. */
export function graphDate(date: Date, format?: string): string {
  return format === "U" ? String(Math.floor(date.getTime() / 1000)) : `${date.toISOString().slice(0, 19)}+0000`;
}
