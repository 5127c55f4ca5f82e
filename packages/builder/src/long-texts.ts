import { fragment } from "./fragment.ts";
import type { ScreenOptions } from "./layout/screen-header.ts";
import type { FragmentPart, Header } from "./links/places.ts";
import { type HeaderEffects, screen } from "./screen.ts";
import type { Built } from "./types/blocks.ts";
import type { LongTexts } from "./types/effects.ts";
import type { Fragment } from "./types/fragment.ts";
import type { ScreenId } from "./types/screen-id.ts";
import type { Shape } from "./types/shape.ts";

interface WithLongTexts {
  /** `screen`, whose texts may be longer than documented. */
  screen<
    const Id extends string,
    const Data = {},
    const Terminal extends boolean = false,
    const RefreshOnBack extends boolean = false,
  >(
    id: ScreenId<Id>,
    options: ScreenOptions<Data, Terminal, RefreshOnBack>,
  ): Header<Id, Shape<Data>, HeaderEffects<Terminal, RefreshOnBack> | LongTexts>;

  /** `fragment`, whose texts may be longer than documented. */
  fragment<Fields, Effects>(
    add: (part: FragmentPart<{}, {}, LongTexts>) => Built<Fields, Effects>,
  ): Fragment<Fields, Effects, {}>;
  fragment<const Data, Fields, Effects>(
    needs: { readonly data: Data },
    add: (part: FragmentPart<Shape<Data>, {}, LongTexts>) => Built<Fields, Effects>,
  ): Fragment<Fields, Effects, Shape<Data>>;
}

/**
 * Turns the compiler's check of text lengths off for a flow whose author knows better: Meta takes longer texts, WhatsApp cuts them.
 *
 * `validate` warns of them all the same.
 *
 * @example
 * ```ts
 * import { longTexts } from "@flows/builder";
 * const { screen } = longTexts;
 * screen("ASK", { title: "Ask" }).textInput("name", { label: "What should we call you?" });
 * ```
 */
export const longTexts: WithLongTexts = { screen, fragment } as never;
