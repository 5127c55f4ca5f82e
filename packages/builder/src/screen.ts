import { Layout } from "./layout/layout.ts";
import { ScreenHeader, type ScreenOptions } from "./layout/screen-header.ts";
import type { Header } from "./links/places.ts";
import type { Ends, Refreshes } from "./types/effects.ts";
import type { ScreenId } from "./types/screen-id.ts";
import type { Shape } from "./types/shape.ts";

/** The effects of a screen's options. */
export type HeaderEffects<Terminal, RefreshOnBack> =
  | (Terminal extends true ? Ends : never)
  | (RefreshOnBack extends true ? Refreshes : never);

/**
 * Begins a screen. The result is a target to navigate to as it is, and its methods lay it out; each returns a new screen.
 *
 * @param id Letters and underscores, unique in the flow; `success` is reserved, and no endpoint can answer with `SUCCESS`.
 * @param options The title, and the data that the screen receives.
 * @returns The header: a target, and the beginning of a layout.
 * @throws {TypeError} Where the options are no object, or an example of `data` has no type, such as an empty list.
 * @example
 * ```ts
 * import { complete, screen } from "@flows/builder";
 * screen("CONFIRM", { title: "Confirm", data: { name: "Ada" } })
 *   .textBody(({ data }) => data.name)
 *   .footer("Done", ({ data }) => complete({ name: data.name }));
 * ```
 * @see Meta's page: Flow JSON, Screens.
 */
export function screen<
  const Id extends string,
  const Data = {},
  const Terminal extends boolean = false,
  const RefreshOnBack extends boolean = false,
>(
  id: ScreenId<Id>,
  options: ScreenOptions<Data, Terminal, RefreshOnBack>,
): Header<Id, Shape<Data>, HeaderEffects<Terminal, RefreshOnBack>> {
  return new Layout(new ScreenHeader(id as string, options as ScreenOptions<unknown, boolean, boolean>)) as never;
}
