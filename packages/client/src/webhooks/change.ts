import { isObject, type JsonObject } from "../json-object.ts";
import type { UnknownEvent } from "./events.ts";

/** A change that a delivery tells of, of which nothing is known yet. */
export interface Change {
  readonly wabaId: string | undefined;
  readonly time: Date | undefined;
  readonly field: string | undefined;
  readonly value: unknown;
}

/** The changes of a delivery, in order. */
export function changesIn({ entry }: JsonObject): Change[] {
  return objectsIn(entry).flatMap((account) =>
    objectsIn(account.changes).map((change) => ({
      wabaId: textAt(account, "id"),
      time: timeOf(account.time),
      field: textAt(change, "field"),
      value: change.value,
    })),
  );
}

/** A change of which nothing is known: all of it, or the one of its messages that is `value`. */
export function unknownEvent({ wabaId, field }: Change, value: unknown): UnknownEvent {
  return { type: "UNKNOWN", wabaId, field, value };
}

/** The objects of a list; none, where it is no list. */
export function objectsIn(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** The text under a key, if it is one. */
export function textAt(object: unknown, key: string): string | undefined {
  const value = isObject(object) ? object[key] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** Meta's times are seconds, as a number or as text. What is none has no time, rather than an invalid one. */
export function timeOf(seconds: unknown): Date | undefined {
  const isNumber = typeof seconds === "number" || (typeof seconds === "string" && /^\d+$/.test(seconds));
  const time = new Date(isNumber ? Number(seconds) * 1000 : Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
