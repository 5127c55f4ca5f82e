/** An object of JSON, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value under a key of the object's own, never one of its prototype. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The names that an object lacks, one at a time, so that no more are looked for than are listed. */
export function* lackedBy(object: object, names: readonly string[]): Generator<string> {
  for (const name of names) if (!Object.hasOwn(object, name)) yield name;
}
