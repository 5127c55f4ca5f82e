import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const textCaption = {
  type: "TextCaption",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  page: "Components, Text Caption",
  takes: ["text"],
  properties: {
    text: { value: "text", required: true, dynamic: true, maxChars: 409 },
    /** Default: normal. */
    fontWeight: { value: "enum", dynamic: true, oneOf: ["bold", "italic", "bold_italic", "normal"] },
    /** Default: false. */
    strikethrough: { value: "boolean", dynamic: true },
    /** Whether bold, italic, strikethrough, links and lists in Markdown are shown as such. Default: false. */
    markdown: { value: "boolean", since: "5.1", default: false },
    /** Whether it is shown. Default: true. */
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;

/** The options of a TextCaption. */
export interface TextCaptionOptions extends Options<typeof textCaption> {
  /** The text, at most 409 characters; a list of paragraphs from Flow JSON 5.1. */
  text: Options<typeof textCaption>["text"];
}
