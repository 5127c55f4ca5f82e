import { shownText, shownValue } from "./shown-text.ts";

/** An object of a Flow JSON document, which may hold anything: it is shown with its errors too. */
export type Part = Readonly<Record<string, unknown>>;

/** What a screen's components are shown with. */
export interface Showing {
  /** The screen's data model; its examples stand for the data. */
  readonly data: Part;
  /** The first values of the fields of the Form that is around. */
  readonly initial: Part;
  /** The screens that a link can lead to. */
  readonly screens: ReadonlySet<string>;
  /** An id for an element, the same for none other on the page. */
  readonly nextId: () => string;
}

/** A part as an object; an empty one, if it is none. */
export function partOf(value: unknown): Part {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Part) : {};
}

/** The text of a property, with examples for data; empty, if there is none. */
export function textIn(part: Part, property: string, { data }: Showing): string {
  const value = part[property];
  if (Array.isArray(value)) return value.map(String).join("\n\n");
  if (typeof value === "string") return shownText(value, data);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** Whether a property is true, where its value can be told. */
export function flagIn(part: Part, property: string, usual: boolean, { data }: Showing): boolean {
  const value = shownValue(part[property], data);
  return typeof value === "boolean" ? value : usual;
}

/** The objects of a list, or of the example of the data that it is bound to. */
export function partsIn(part: Part, property: string, { data }: Showing): readonly Part[] {
  const value = shownValue(part[property], data);
  return Array.isArray(value) ? value.map(partOf) : [];
}

/** The first value of a field. */
export function initialValue(part: Part, { data, initial }: Showing): unknown {
  const value = shownValue(part["init-value"], data) ?? shownValue(initial[String(part.name)], data);
  return typeof value === "string" && value.includes("${") ? undefined : value;
}
