import type { ComponentDefinition } from "./definition.ts";

export const photoPicker = {
  type: "PhotoPicker",
  since: "4.0",
  standsIn: { layout: "4.0", form: "4.0", if: "4.0", switch: "4.0" },
  field: "media",
  maxPerScreen: 1,
  page: "Media upload components",
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
