import type { TextSubheadingOptions, textSubheading } from "../components/text-subheading.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a TextSubheading. */
export interface TextSubheadingMethod {
  /**
   * Adds a smaller heading.
   *
   * @param subheading The text, at most 80 characters, or the options, or a function of the context that returns either.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} If it is neither a text nor options.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).textSubheading("Before you start");
   * //=> { "type": "TextSubheading", "text": "Before you start" }
   * ```
   * @see Meta's page: Components, Text Subheading.
   */
  textSubheading<Part extends AnyPart, const Text extends Dynamic<string>>(
    this: Part,
    subheading: With<
      | (Text extends LongerThan[MaxChars<typeof textSubheading>["text"]]
          ? TooLong<MaxChars<typeof textSubheading>["text"], Part[typeof effectsOf]>
          : Text)
      | TextSubheadingOptions<Text, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
  ): Next<Part[typeof placeOf], Part[typeof idOf], Part[typeof dataOf], Part[typeof formOf], Part[typeof effectsOf]>;
}
