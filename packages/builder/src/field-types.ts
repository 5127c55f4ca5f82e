import type { DateRange } from "./types/date-range.ts";

/** A file that the user picked, as it arrives with the answer. Meta's page: Media upload components. */
export interface Media {
  id: string;
  file_name: string;
  mime_type: string;
  sha256: string;
}

/** The types of fields, by the word that declares one before it is there. */
export interface FieldTypes {
  string: string;
  number: number;
  boolean: boolean;
  strings: string[];
  dateRange: DateRange;
  media: Media[];
}

/** The word for the type of a field. */
export type FieldType = keyof FieldTypes;
