import type { Refuse } from "./refuse.ts";

/** A flow, as `defineFlow` makes it. */
export interface Buildable {
  build(): object;
}

/** Flow JSON as a call takes it: a flow, a built flow, any plain object, or text. */
export type FlowJsonInput = Buildable | object | string;

/** The text that is uploaded. Objects are written over several lines, so that Meta's line numbers and ours agree. */
export function flowJson(given: unknown, refuse: Refuse): string {
  if (typeof given === "string") return given;
  // A list, bytes or a promise would be written as JSON, but never as Flow JSON.
  const isOther = typeof given !== "object" || given === null || Array.isArray(given);
  if (isOther || ArrayBuffer.isView(given) || "then" in given)
    return refuse("is neither a flow, nor an object, nor text; await it, or read it as text");
  const json = "build" in given && typeof given.build === "function" ? (given as Buildable).build() : given;
  try {
    return JSON.stringify(json, null, 2);
  } catch {
    return refuse("can't be written as JSON: it holds itself, or a BigInt");
  }
}
