import type { ActionName } from "./action-name.ts";
import type { Action } from "./types/action.ts";
import type { AnyPayload } from "./types/payload.ts";
import type { Value } from "./types/reference.ts";

/**
 * Says that something is meant as it stands, where the compiler refuses what Meta lets pass: a payload that lacks
 * data of its target in Flow JSON 6.0 to 7.2, a list item that leads to a screen that is not there. It changes nothing in the
 * Flow JSON, and `build()` refuses what Meta refuses all the same.
 *
 * @param value What stands there: of an action, the flow isn't held to where it leads; any other value is taken to be
 *   of the right type.
 * @returns The value itself.
 * @example
 * ```ts
 * import { navigate, screen, unchecked } from "@flows/builder";
 * const confirm = screen("CONFIRM", { title: "Confirm", data: { name: "Ada" } });
 * screen("DETAILS", { title: "Details" })
 *   .textInput("email", { label: "E-mail" })
 *   .footer("Continue", navigate(confirm, unchecked({})));
 * //=> { "name": "navigate", "next": { "type": "screen", "name": "CONFIRM" }, "payload": {} }
 * ```
 * @see Meta's page: Flow JSON, Actions, navigate.
 */
export function unchecked<Name extends ActionName>(action: Action<Name, unknown>): Action<Name, never>;
export function unchecked(reference: Value<unknown>): Value<never>;
export function unchecked<Wanted>(value: AnyPayload): Wanted;
export function unchecked(value: unknown): unknown {
  return value;
}
