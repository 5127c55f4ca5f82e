import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const embeddedLink = {
  type: "EmbeddedLink",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  maxPerScreen: 2,
  page: "Components, Embedded Link",
  takes: ["text", "onClickAction"],
  properties: {
    text: { value: "string", required: true, dynamic: true, maxChars: 25 },
    onClickAction: {
      value: "action",
      required: true,
      actions: { data_exchange: "2.1", navigate: "2.1", open_url: "6.0" },
    },
    /** Whether it is shown. Default: true. */
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;

/** The options of an EmbeddedLink, but for its text and its action. */
export interface EmbeddedLinkOptions extends Options<typeof embeddedLink, "text" | "onClickAction"> {}
