import type { EmbeddedLinkOptions, embeddedLink } from "../components/embedded-link.ts";
import type { Action } from "../types/action.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds an EmbeddedLink. */
export interface EmbeddedLinkMethod {
  /**
   * Adds a link. A screen holds at most 2.
   *
   * @param text At most 25 characters.
   * @param onClickAction `navigate`, `dataExchange` or `openUrl`, or a function of the context that returns one.
   * @param options Whether it is shown.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} If the options are no object.
   * @example
   * ```ts
   * screen("TERMS", { title: "Terms" }).embeddedLink("Read more", openUrl("https://example.org/terms"));
   * //=> { "type": "EmbeddedLink", "text": "Read more", "on-click-action": { "name": "open_url", "url": "https://example.org/terms" } }
   * ```
   * @see Meta's page: Components, Embedded Link.
   */
  embeddedLink<Part extends AnyPart, const Text extends Dynamic<string>, Effect>(
    this: Part,
    text: With<
      Text extends LongerThan[MaxChars<typeof embeddedLink>["text"]]
        ? TooLong<MaxChars<typeof embeddedLink>["text"], Part[typeof effectsOf]>
        : Text,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
    onClickAction: With<
      Action<keyof typeof embeddedLink.properties.onClickAction.actions, Effect>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
    options?: With<EmbeddedLinkOptions, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf],
    Part[typeof effectsOf] | Effect
  >;
}
