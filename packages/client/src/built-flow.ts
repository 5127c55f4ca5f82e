import type { AnyFlow } from "@flows/builder";
import type { JsonObject } from "./json-object.ts";

const BUILT = new WeakMap<AnyFlow, JsonObject>();

/** The Flow JSON of a flow, built once. */
export function builtJson(flow: AnyFlow): JsonObject {
  const known = BUILT.get(flow);
  if (known !== undefined) return known;
  const json = flow.build() as unknown as JsonObject;
  BUILT.set(flow, json);
  return json;
}
