import type { FooterOptions, footer } from "../components/footer.ts";
import type { RICH_TEXT_FOOTER_SINCE, RichTextOptions } from "../components/rich-text.ts";
import type { Action } from "../types/action.ts";
import type { Needs } from "../types/effects.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { AnyPart, dataOf, effectsOf, idOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { TextList } from "../types/text-list.ts";
import type { With } from "./context.ts";
import type { WholeScreen } from "./places.ts";

/** A screen of RichText, which takes a footer beside it and nothing else. */
export interface RichTextScreen<Id extends string, Data, Effects> extends WholeScreen<Id, Data, {}, Effects> {
  /** Adds the button at the bottom, beside RichText from Flow JSON 6.3. Meta's page: Components, Rich Text. */
  footer<
    const Label extends Dynamic<string>,
    Effect,
    const Left extends Dynamic<string> = never,
    const Center extends Dynamic<string> = never,
    const Right extends Dynamic<string> = never,
  >(
    label: With<
      Label extends LongerThan[MaxChars<typeof footer>["label"]]
        ? TooLong<MaxChars<typeof footer>["label"], Effects>
        : Label,
      Data,
      {}
    >,
    onClickAction: With<Action<keyof typeof footer.properties.onClickAction.actions, Effect>, Data, {}>,
    options?: With<FooterOptions<Left, Center, Right, Effects>, Data, {}>,
  ): WholeScreen<Id, Data, {}, Effects | Effect | Needs<typeof RICH_TEXT_FOOTER_SINCE, "RichText with a Footer">>;
}

/** The method that adds a RichText, as the first of a screen. */
export interface RichTextMethod {
  /**
   * Adds a text in Markdown, alone on its screen, from Flow JSON 6.3 with a footer.
   *
   * @param text Markdown as one text or a list of blocks, a reference, or the options, or a function that returns one of them.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} If it is neither a text nor options.
   * @example
   * ```ts
   * screen("TERMS", { title: "Terms" }).richText(["# Terms", "Be **kind**."]);
   * //=> { "type": "RichText", "text": ["# Terms", "Be **kind**."] }
   * ```
   * @see Meta's page: Components, Rich Text.
   */
  richText<Part extends AnyPart>(
    this: Part,
    text: With<Dynamic<string> | TextList | RichTextOptions, Part[typeof dataOf], {}>,
  ): RichTextScreen<Part[typeof idOf], Part[typeof dataOf], Part[typeof effectsOf]>;
}
