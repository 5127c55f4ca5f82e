import type { ComponentDefinition } from "./definition.ts";

export const image = {
  type: "Image",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  maxPerScreen: 3,
  page: "Components, Image",
  properties: {
    src: { value: "base64", required: true, dynamic: true, maxKilobytes: { "2.1": 300 } },
    width: { value: "number", dynamic: true },
    height: { value: "integer", dynamic: true },
    scaleType: { value: "enum", oneOf: ["cover", "contain"], default: "contain" },
    aspectRatio: { value: "number", dynamic: true, default: 1 },
    altText: { value: "string", dynamic: true },
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;
