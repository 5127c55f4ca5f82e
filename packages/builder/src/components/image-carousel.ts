import type { Next } from "../places.ts";
import type { With } from "../types/context.ts";
import type { Needs } from "../types/effects.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf, RefusedIn } from "../types/part.ts";
import type { Value } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { imageCarouselItem } from "./items.ts";
import type { Options } from "./options.ts";

export const imageCarousel = {
  type: "ImageCarousel",
  since: "7.1",
  standsIn: { layout: "7.1", form: "7.1" },
  maxPerScreen: 2,
  maxPerFlow: 3,
  page: "Components, Image Carousel",
  takes: [],
  properties: {
    images: { value: "images", required: true, dynamic: true, minimum: 1, maximum: 3 },
    /** Width by height. Default: 4:3. */
    aspectRatio: { value: "enum", oneOf: ["4:3", "16:9"], default: "4:3" },
    /** Whether the pictures fill their place or are shown whole. Default: contain. */
    scaleType: { value: "enum", oneOf: ["contain", "cover"], default: "contain" },
    /** Whether it is shown. Default: true. */
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;

/** A picture of a carousel. */
export interface CarouselImage extends Options<typeof imageCarouselItem> {}

/** The options of an ImageCarousel. */
export interface ImageCarouselOptions extends Options<typeof imageCarousel, "images"> {
  /** The pictures: 1 to 3, written out or data of the screen. */
  images: readonly CarouselImage[] | Value<readonly CarouselImageData[]>;
}

/** A picture of a carousel in a screen's data. */
export interface CarouselImageData {
  readonly src: string;
  readonly "alt-text": string;
}

/** The method that adds it. */
export interface ImageCarouselMethod {
  /**
   * Adds pictures to swipe through. A screen holds at most 2, a flow 3. Flow JSON 7.1.
   *
   * @param options 1 to 3 images, each with `src` (bytes or base64) and `altText`.
   * @example
   * ```ts
   * screen("ROOMS", { title: "Rooms" }).imageCarousel({ images: [{ src: "iVBORw0KGgo=", altText: "A room" }] });
   * //=> { "type": "ImageCarousel", "images": [{ "src": "iVBORw0KGgo=", "alt-text": "A room" }] }
   * ```
   * @see Meta's page: Components, Image Carousel.
   */
  imageCarousel<Part extends AnyPart>(
    this: Part,
    options: With<ImageCarouselOptions, Part[typeof dataOf], Part[typeof formOf]> &
      RefusedIn<
        "branch" | "footedBranch" | "case" | "footedCase",
        "an ImageCarousel may not stand in a branch; put it beside the block"
      >[Part[typeof placeOf]],
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf],
    Part[typeof effectsOf] | Needs<(typeof imageCarousel)["since"], (typeof imageCarousel)["type"]>
  >;
}
