import { locateSyntaxError, NOWHERE, type Place } from "./locate.ts";

/** A document that was read, with the text that its places are in. */
export interface ReadJson {
  readonly root: unknown;
  /** The text; written when it is first asked for, if a document was given. */
  readonly text: () => string;
}

/** Why a document could not be read, and where. */
export interface Unreadable {
  readonly reason: string;
  readonly place: Place;
}

/** Reads text, or takes what is given as it would be written. */
export function readJson(flowJson: unknown): ReadJson | Unreadable {
  if (typeof flowJson === "string") return readText(flowJson);
  try {
    const text = JSON.stringify(flowJson, null, 2) ?? "null";
    return { root: JSON.parse(text), text: () => text };
  } catch (error) {
    return { reason: String((error as Error | undefined)?.message).split("\n")[0] ?? "", place: NOWHERE };
  }
}

function readText(text: string): ReadJson | Unreadable {
  try {
    return { root: JSON.parse(text), text: () => text };
  } catch {
    return locateSyntaxError(text);
  }
}
