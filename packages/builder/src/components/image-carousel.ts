import type { ComponentDefinition } from "./definition.ts";

export const imageCarousel = {
  type: "ImageCarousel",
  since: "7.1",
  standsIn: { layout: "7.1", form: "7.1" },
  maxPerScreen: 2,
  maxPerFlow: 3,
  page: "Components, Image Carousel",
  properties: {
    images: { value: "images", required: true, dynamic: true, minimum: 1, maximum: 3 },
    aspectRatio: { value: "enum", oneOf: ["4:3", "16:9"], default: "4:3" },
    scaleType: { value: "enum", oneOf: ["contain", "cover"], default: "contain" },
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;
