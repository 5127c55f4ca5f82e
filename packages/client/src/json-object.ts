import type { Refuse } from "./refuse.ts";

/** An object of JSON, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a text holds as JSON, each value as `revive` gives it; `undefined`, where it is none. */
export function parseJson(text: string, revive?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, revive);
  } catch {
    return undefined;
  }
}

/** A value as JSON over several lines; `undefined` is written as such. */
export function jsonText(value: unknown, refuse: Refuse): string {
  try {
    return `${JSON.stringify(value, null, 2)}`;
  } catch {
    return refuse("can't be written as JSON: it holds itself, or a BigInt");
  }
}
