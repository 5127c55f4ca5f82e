import type { FooterOptions, footer } from "../components/footer.ts";
import type { Action } from "../types/action.ts";
import type { Foots } from "../types/effects.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { AnyPart, dataOf, effectsOf, Footed, formOf, idOf, Place, placeOf, RefusedIn } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { With } from "./context.ts";
import type { Next } from "./places.ts";

type Limit = MaxChars<typeof footer>["label"];

/** The method that adds a Footer. */
export interface FooterMethod {
  /**
   * Adds the button at the bottom, one a screen.
   *
   * @param label At most 35 characters.
   * @param onClickAction `navigate`, `dataExchange` or `complete`, or a function of the context that returns one.
   * @param options Captions of at most 15 characters: left and right together, or center alone.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} If the options are no object.
   * @example
   * ```ts
   * screen("BYE", { title: "Bye" }).footer("Done", complete({}));
   * //=> { "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } }
   * ```
   * @see Meta's page: Components, Footer.
   */
  footer<
    Part extends AnyPart,
    const Label extends Dynamic<string>,
    Effect,
    const Left extends Dynamic<string> = never,
    const Center extends Dynamic<string> = never,
    const Right extends Dynamic<string> = never,
  >(
    this: Part,
    // Of a screen that is a type parameter the compiler reads the table; of one that may be footed or not, the condition.
    label:
      | (RefusedIn<Footed[Place], "a screen has one footer, and this one has it already">[Part[typeof placeOf]] &
          With<
            Label extends LongerThan[Limit] ? TooLong<Limit, Part[typeof effectsOf]> : Label,
            Part[typeof dataOf],
            Part[typeof formOf]
          >)
      | (Part[typeof placeOf] extends Footed[Place] ? never : Label extends LongerThan[Limit] ? never : Label),
    onClickAction: With<
      Action<keyof typeof footer.properties.onClickAction.actions, Effect>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
    options?: With<
      FooterOptions<Left, Center, Right, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
  ): Next<
    Footed[Part[typeof placeOf]],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf],
    Part[typeof effectsOf] | Effect | Foots
  >;
}
