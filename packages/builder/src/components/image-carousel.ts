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
export interface CarouselImage extends Options<typeof imageCarouselItem> {
  /** The picture: bytes, or base64. */
  src: Options<typeof imageCarouselItem>["src"];
  /** What a screen reader says. */
  altText: Options<typeof imageCarouselItem>["altText"];
}

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
