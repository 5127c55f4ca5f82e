import type { ActionName } from "../action-name.ts";

declare const nameOf: unique symbol;
declare const effectOf: unique symbol;

/**
 * An action of a component: its name decides where it may stand, its effect what it does to the flow.
 *
 * @example
 * ```ts
 * import { type Action, navigate, openUrl, screen } from "@flows/builder";
 * const link = (action: Action<"open_url", never>) => screen("HELP", { title: "Help" }).embeddedLink("Read more", action);
 * ```
 */
export interface Action<Name extends ActionName, out Effect> {
  // Not 'name', which functions have too: the compiler would compare an action with the function that may stand for it.
  readonly [nameOf]: Name;
  readonly [effectOf]: Effect;
}
