import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic, Value } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const photoPicker = {
  type: "PhotoPicker",
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
    photoSource: { value: "enum", oneOf: ["camera_gallery", "camera", "gallery"], default: "camera_gallery" },
    maxFileSizeKb: { value: "integer", minimum: 1, maximum: 25600, default: 25600 },
    minUploadedPhotos: {
      value: "integer",
      minimum: 0,
      maximum: 30,
      default: 0,
      notAbove: { property: "maxUploadedPhotos", enforced: true },
    },
    maxUploadedPhotos: { value: "integer", minimum: 1, maximum: 30, default: 30 },
    enabled: { value: "boolean", dynamic: true, default: true },
    visible: { value: "boolean", dynamic: true, default: true },
    errorMessage: { value: "fileMessages", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof photoPicker>>;
type Limit = MaxChars<typeof photoPicker>;

/** The options of a PhotoPicker. */
export interface PhotoPickerOptions<Label, Effects> extends FieldOptions {
  /** The text above the field, at most 80 characters. */
  label: Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Label;
  /** The text shown when the files are refused; from data also one by media id. */
  errorMessage?: Dynamic<string> | Value<Readonly<Record<string, string>>> | undefined;
  /** The text below the label, at most 300 characters. */
  description?: Plain["description"] | undefined;
  /** Where photos come from. Default: camera_gallery. */
  photoSource?: Plain["photoSource"] | undefined;
  /** The largest file, in KB (1,024 bytes). Default and most: 25600. */
  maxFileSizeKb?: Plain["maxFileSizeKb"] | undefined;
  /** The fewest photos, 0 to 30; 1 or more makes them required. Default: 0. */
  minUploadedPhotos?: Plain["minUploadedPhotos"] | undefined;
  /** The most photos, 1 to 30. Default: 30; a `complete` takes 10 in all. */
  maxUploadedPhotos?: Plain["maxUploadedPhotos"] | undefined;
  /** Whether it can be used. Default: true. */
  enabled?: Plain["enabled"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
}
