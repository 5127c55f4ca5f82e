import { jsonText } from "./json-object.ts";
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
  const json = typeof Object(given).build === "function" ? (given as Buildable).build() : given;
  const text = jsonText(json, refuse);
  // What is no plain object, such as a file or a promise, is mostly written as an empty one.
  return /^{\n/.test(text) && !ArrayBuffer.isView(given)
    ? text
    : refuse("is no flow, filled object or text; pass the flow itself, awaited, or its JSON as text");
}
