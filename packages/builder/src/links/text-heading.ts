import type { TextHeadingOptions, textHeading } from "../components/text-heading.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a TextHeading. */
export interface TextHeadingMethod {
  /**
   * Adds a large heading.
   *
   * @param heading The text, at most 80 characters, or the options, or a function of the context that returns either.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} If it is neither a text nor options.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).textHeading("Welcome");
   * //=> { "type": "TextHeading", "text": "Welcome" }
   * ```
   * @see Meta's page: Components, Text Heading.
   */
  textHeading<Part extends AnyPart, const Text extends Dynamic<string>>(
    this: Part,
    heading: With<
      | (Text extends LongerThan[MaxChars<typeof textHeading>["text"]]
          ? TooLong<MaxChars<typeof textHeading>["text"], Part[typeof effectsOf]>
          : Text)
      | TextHeadingOptions<Text, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
  ): Next<Part[typeof placeOf], Part[typeof idOf], Part[typeof dataOf], Part[typeof formOf], Part[typeof effectsOf]>;
}
