import type { ImageOptions } from "../components/image.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds an Image. */
export interface ImageMethod {
  /**
   * Adds a picture. A screen holds at most 3.
   *
   * @param options `src` is bytes or base64 of a JPEG or PNG, at most 300 KB; the bytes of a Blob come from `base64(blob)`.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
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
