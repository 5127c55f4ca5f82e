import type { Next } from "../places.ts";
import type { With } from "../types/context.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
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
    /** The picture: bytes, or base64; JPEG or PNG, at most 300 KB. */
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
export interface ImageOptions extends Options<typeof image> {}

/** The method that adds it. */
export interface ImageMethod {
  /**
   * Adds a picture. A screen holds at most 3.
   *
   * @param options `src` is bytes or base64 of a JPEG or PNG, at most 300 KB; the bytes of a Blob come from `base64(blob)`.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).image({ src: "iVBORw0KGgo=", height: 120, altText: "Our shop" });
   * //=> { "type": "Image", "src": "iVBORw0KGgo=", "height": 120, "alt-text": "Our shop" }
   * ```
   * @see Meta's page: Components, Image.
   */
  image<Part extends AnyPart>(
    this: Part,
    options: With<ImageOptions, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<Part[typeof placeOf], Part[typeof idOf], Part[typeof dataOf], Part[typeof formOf], Part[typeof effectsOf]>;
}
