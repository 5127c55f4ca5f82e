import { InvalidCallError } from "./errors.ts";

/** A flow, as `defineFlow` makes it. */
export interface Buildable {
  build(): object;
}

/** Flow JSON as a call takes it: a flow, a built flow, any plain object, or text. */
export type FlowJsonInput = Buildable | object | string;

/**
 * The text that is uploaded. Objects are written over several lines, so that Meta's line numbers and ours agree.
 *
 * @throws {InvalidCallError} If it is neither an object nor text, or can't be written as JSON.
 */
export function flowJsonText(flowJson: unknown, name: string): string {
  if (typeof flowJson === "string") return flowJson;
  // A list, bytes or a promise would be written as JSON, but never as Flow JSON.
  const isOther = typeof flowJson !== "object" || flowJson === null || Array.isArray(flowJson);
  if (isOther || ArrayBuffer.isView(flowJson) || "then" in flowJson)
    throw new InvalidCallError(`${name} is neither a flow, nor an object, nor text; await it, or read it as text`);
  const json = "build" in flowJson && typeof flowJson.build === "function" ? (flowJson as Buildable).build() : flowJson;
  try {
    return JSON.stringify(json, null, 2);
  } catch {
    throw new InvalidCallError(`${name} can't be written as JSON: it holds itself, or a BigInt`);
  }
}
