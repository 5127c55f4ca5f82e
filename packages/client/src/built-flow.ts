import type { AnyFlow } from "@flows/builder";

/** An object of JSON, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

const BUILT = new WeakMap<AnyFlow, JsonObject>();

/** The Flow JSON of a flow, built once. */
export function builtJson(flow: AnyFlow): JsonObject {
  const known = BUILT.get(flow);
  if (known !== undefined) return known;
  const json = flow.build() as unknown as JsonObject;
  BUILT.set(flow, json);
  return json;
}

/** Whether a value is an object of JSON, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
