import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic, Value } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const documentPicker = {
  type: "DocumentPicker",
  since: "4.0",
  standsIn: { layout: "4.0", form: "4.0", if: "4.0", switch: "4.0" },
  field: "media",
  maxPerScreen: 1,
  page: "Media upload components",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 80 },
    /** The text below the label, at most 300 characters. */
    description: { value: "string", dynamic: true, maxChars: 300 },
    /** Default: every type. */
    allowedMimeTypes: {
      value: "enums",
      minimum: 1,
      oneOf: [
        "application/gzip",
        "application/msword",
        "application/pdf",
        "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint",
        "application/vnd.oasis.opendocument.presentation",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/x-7z-compressed",
        "application/zip",
        "image/avif",
        "image/gif",
        "image/heic",
        "image/heif",
        "image/jpeg",
        "image/png",
        "image/tiff",
        "image/webp",
        "text/plain",
        "video/mp4",
        "video/mpeg",
      ],
    },
    /** The largest file, in KB (1,024 bytes). Default and most: 25600. */
    maxFileSizeKb: { value: "integer", minimum: 1, maximum: 25600, default: 25600 },
    /** The fewest documents, 0 to 30; 1 or more makes them required. Default: 0. */
    minUploadedDocuments: {
      value: "integer",
      minimum: 0,
      maximum: 30,
      default: 0,
      notAbove: { property: "maxUploadedDocuments", enforced: true },
    },
    /** The most documents, 1 to 30. Default: 30; a `complete` takes 10 in all. */
    maxUploadedDocuments: { value: "integer", minimum: 1, maximum: 30, default: 30 },
    /** Whether it can be used. Default: true. */
    enabled: { value: "boolean", dynamic: true, default: true },
    /** Whether it is shown. Default: true. */
    visible: { value: "boolean", dynamic: true, default: true },
    errorMessage: { value: "fileMessages", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;

type Limit = MaxChars<typeof documentPicker>;

/** The options of a DocumentPicker. */
export interface DocumentPickerOptions<Label, Effects>
  extends FieldOptions,
    Options<typeof documentPicker, "label" | "errorMessage"> {
  /** The text above the field, at most 80 characters. */
  label: Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Label, Effects> : Label;
  /** The text shown when the files are refused; from data also one by media id. */
  errorMessage?: Dynamic<string> | Value<Readonly<Record<string, string>>>;
}
