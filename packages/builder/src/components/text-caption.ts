import type { Next } from "../places.ts";
import type { With } from "../types/context.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { TextList } from "../types/text-list.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const textCaption = {
  type: "TextCaption",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  page: "Components, Text Caption",
  takes: ["text"],
  properties: {
    /** The text, at most 409 characters; a list of paragraphs from Flow JSON 5.1. */
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
export interface TextCaptionOptions extends Options<typeof textCaption> {}

/** The method that adds it. */
export interface TextCaptionMethod {
  /**
   * Adds a small text.
   *
   * @param caption The text, at most 409 characters, a list of paragraphs, or the options, or a function of the context that returns either.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).textCaption({ text: "Prices include VAT", fontWeight: "italic" });
   * //=> { "type": "TextCaption", "text": "Prices include VAT", "font-weight": "italic" }
   * ```
   * @see Meta's page: Components, Text Caption.
   */
  textCaption<Part extends AnyPart>(
    this: Part,
    caption: With<Dynamic<string> | TextList | TextCaptionOptions, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<Part[typeof placeOf], Part[typeof idOf], Part[typeof dataOf], Part[typeof formOf], Part[typeof effectsOf]>;
}
