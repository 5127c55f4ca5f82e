import type { Usage } from "./usage.ts";

/** How long the server asks to wait, in milliseconds: `Retry-After`, or the longest time to regain access. */
export function readRetryAfter(headers: Headers, { business = {} }: Usage): number | undefined {
  const header = headers.get("retry-after");
  if (header !== null) {
    const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    if (!Number.isNaN(milliseconds)) return Math.max(0, milliseconds);
  }
  const minutes = Object.values(business)
    .flat()
    .map((limit) => Number(limit?.estimated_time_to_regain_access) || 0);
  return Math.max(0, ...minutes) * 60_000 || undefined;
}
