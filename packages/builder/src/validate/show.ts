/** A value of JSON as messages print it. It takes any value, objects with a `toString` of their own too. */
export function show(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
