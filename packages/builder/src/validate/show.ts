/** A value of JSON as messages print it. It takes any value, objects with a `toString` of their own too. */
export function show(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** How many there are of something, as messages print it: `1 item`, `2 items`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
