import type { DateRange } from "./types/date-range.ts";

/**
 * A file that the user picked, as it arrives with the answer. Meta's page: Media upload components.
 *
 * @example
 * ```ts
 * import type { Media } from "@flows/builder";
 * const namesOf = (files: readonly Media[]) => files.map(({ file_name }) => file_name);
 * ```
 */
export interface Media {
  id: string;
  file_name: string;
  mime_type: string;
  sha256: string;
}

/**
 * The types of fields, by the word that declares one before it is there.
 *
 * @example
 * ```ts
 * import type { FieldTypes } from "@flows/builder";
 * const stay: FieldTypes["dateRange"] = { "start-date": "2026-01-01", "end-date": "2026-01-08" };
 * ```
 */
export interface FieldTypes {
  string: string;
  number: number;
  boolean: boolean;
  strings: string[];
  dateRange: DateRange;
  media: Media[];
}

/**
 * The word for the type of a field.
 *
 * @example
 * ```ts
 * import { screen } from "@flows/builder";
 * screen("ASK", { title: "Ask" })
 *   .textBody(({ form }) => ({ text: "Thank you", visible: form.later("agreed", "boolean") }))
 *   .optIn("agreed", { label: "I agree" });
 * //=> { "type": "TextBody", "text": "Thank you", "visible": "${form.agreed}" }
 * ```
 */
export type FieldType = keyof FieldTypes;
