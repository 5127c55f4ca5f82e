import type { TextCaptionOptions } from "../components/text-caption.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { TextList } from "../types/text-list.ts";
import type { With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a TextCaption. */
export interface TextCaptionMethod {
  /**
   * Adds a small text.
   *
   * @param caption The text, at most 409 characters, a list of paragraphs, or the options, or a function of the context that returns either.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} If it is neither a text nor options.
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
