import type { ImageCarouselOptions, imageCarousel } from "../components/image-carousel.ts";
import type { Needs } from "../types/effects.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf, RefusedIn } from "../types/part.ts";
import type { With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds an ImageCarousel. */
export interface ImageCarouselMethod {
  /**
   * Adds pictures to swipe through. A screen holds at most 2, a flow 3. Flow JSON 7.1.
   *
   * @param options 1 to 3 images, each with `src` (bytes or base64) and `altText`.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("ROOMS", { title: "Rooms" }).imageCarousel({ images: [{ src: "iVBORw0KGgo=", altText: "A room" }] });
   * //=> { "type": "ImageCarousel", "images": [{ "src": "iVBORw0KGgo=", "alt-text": "A room" }] }
   * ```
   * @see Meta's page: Components, Image Carousel.
   */
  imageCarousel<Part extends AnyPart>(
    this: Part,
    options: RefusedIn<
      "branch" | "footedBranch" | "case" | "footedCase",
      "an ImageCarousel may not stand in a branch; put it beside the block"
    >[Part[typeof placeOf]] &
      With<ImageCarouselOptions, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf],
    Part[typeof effectsOf] | Needs<(typeof imageCarousel)["since"], (typeof imageCarousel)["type"]>
  >;
}
