import type { TextBodyOptions } from "../components/text-body.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { TextList } from "../types/text-list.ts";
import type { With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a TextBody. */
export interface TextBodyMethod {
  /**
   * Adds a paragraph.
   *
   * @param body The text, at most 4096 characters, a list of paragraphs, or the options, or a function of the context that returns either.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} If it is neither a text nor options.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).textBody({ text: "We open at **nine**.", markdown: true });
   * //=> { "type": "TextBody", "text": "We open at **nine**.", "markdown": true }
   * ```
   * @see Meta's page: Components, Text Body.
   */
  textBody<Part extends AnyPart>(
    this: Part,
    body: With<Dynamic<string> | TextList | TextBodyOptions, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<Part[typeof placeOf], Part[typeof idOf], Part[typeof dataOf], Part[typeof formOf], Part[typeof effectsOf]>;
}
