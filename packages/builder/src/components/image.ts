import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const image = {
  type: "Image",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  maxPerScreen: 3,
  page: "Components, Image",
  takes: [],
  properties: {
    src: { value: "base64", required: true, dynamic: true, maxKilobytes: { "2.1": 300 } },
    /** In pixels. */
    width: { value: "number", dynamic: true },
    /** In pixels. */
    height: { value: "integer", dynamic: true },
    /** Whether the picture fills its place or is shown whole. Default: contain. */
    scaleType: { value: "enum", oneOf: ["cover", "contain"], default: "contain" },
    /** Width by height. Default: 1. */
    aspectRatio: { value: "number", dynamic: true, default: 1 },
    /** What a screen reader says. */
    altText: { value: "string", dynamic: true },
    /** Whether it is shown. Default: true. */
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;

/** The options of an Image. */
export interface ImageOptions extends Options<typeof image> {
  /** The picture: bytes, or base64; JPEG or PNG, at most 300 KB. */
  src: Options<typeof image>["src"];
}
