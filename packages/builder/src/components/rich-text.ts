import type { AnyVersion } from "../versions.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const richText = {
  type: "RichText",
  since: "5.1",
  standsIn: { layout: "5.1" },
  maxPerScreen: 1,
  page: "Components, Rich Text",
  takes: ["text"],
  properties: {
    text: { value: "richText", required: true, dynamic: true },
    /** Whether it is shown. Default: true. */
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;

/** The first version in which a Footer may stand beside it. */
export const RICH_TEXT_FOOTER_SINCE = "6.3" satisfies AnyVersion;

/** The options of a RichText. */
export interface RichTextOptions extends Options<typeof richText> {
  /** Markdown: headings, tables, lists, links, images as data URIs; as one text or a list of blocks. */
  text: Options<typeof richText>["text"];
}
