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
    description: { value: "string", dynamic: true, maxChars: 300 },
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
    maxFileSizeKb: { value: "integer", minimum: 1, maximum: 25600, default: 25600 },
    minUploadedDocuments: {
      value: "integer",
      minimum: 0,
      maximum: 30,
      default: 0,
      notAbove: { property: "maxUploadedDocuments", enforced: true },
    },
    maxUploadedDocuments: { value: "integer", minimum: 1, maximum: 30, default: 30 },
    enabled: { value: "boolean", dynamic: true, default: true },
    visible: { value: "boolean", dynamic: true, default: true },
    errorMessage: { value: "fileMessages", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof documentPicker>>;
type Limit = MaxChars<typeof documentPicker>;

/** The options of a DocumentPicker. */
export interface DocumentPickerOptions<Label, Effects> extends FieldOptions {
  /** The text above the field, at most 80 characters. */
  label: Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Label;
  /** The text shown when the files are refused; from data also one by media id. */
  errorMessage?: Dynamic<string> | Value<Readonly<Record<string, string>>> | undefined;
  /** The text below the label, at most 300 characters. */
  description?: Plain["description"] | undefined;
  /** Default: every type. */
  allowedMimeTypes?: Plain["allowedMimeTypes"] | undefined;
  /** The largest file, in KB (1,024 bytes). Default and most: 25600. */
  maxFileSizeKb?: Plain["maxFileSizeKb"] | undefined;
  /** The fewest documents, 0 to 30; 1 or more makes them required. Default: 0. */
  minUploadedDocuments?: Plain["minUploadedDocuments"] | undefined;
  /** The most documents, 1 to 30. Default: 30; a `complete` takes 10 in all. */
  maxUploadedDocuments?: Plain["maxUploadedDocuments"] | undefined;
  /** Whether it can be used. Default: true. */
  enabled?: Plain["enabled"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
}
