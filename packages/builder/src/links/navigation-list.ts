import type { NavigationListOptions, navigationList } from "../components/navigation-list.ts";
import type { Needs } from "../types/effects.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { NameTaken, With } from "./context.ts";
import type { FormPart, WholeScreen } from "./places.ts";

/** What the actions of items do to the flow; that of an item without one is not inferred, and is `unknown`. */
export type EffectsOfItems<ItemClicks extends readonly unknown[]> = {
  [Index in keyof ItemClicks]: unknown extends ItemClicks[Index] ? never : ItemClicks[Index];
}[number];

/** What may follow a list of items: in a Form, and on a screen after its first or its second. */
interface AfterList<Id extends string, Data, Form, Effects> {
  form: FormPart<Data, Form, Effects>;
  first: NavigationListScreen<Id, Data, Form, Effects>;
  second: WholeScreen<Id, Data, Form, Effects>;
}

type AddNavigationList<List extends keyof AfterList<string, unknown, unknown, unknown>> = <
  Part extends AnyPart,
  const Name extends string,
  const Label extends Dynamic<string>,
  const Texts extends readonly string[] = readonly string[],
  ItemClicks extends readonly unknown[] = [],
  Click = never,
>(
  this: Part,
  name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
  options: With<
    NavigationListOptions<Label, Texts, ItemClicks, Click, Part[typeof effectsOf]>,
    Part[typeof dataOf],
    Part[typeof formOf]
  >,
) => AfterList<
  Part[typeof idOf],
  Part[typeof dataOf],
  Part[typeof formOf] & { [Field in Name]: string },
  | Part[typeof effectsOf]
  | EffectsOfItems<ItemClicks>
  | Click
  | Needs<(typeof navigationList)["since"], (typeof navigationList)["type"]>
>[List];

/** A screen of a NavigationList, which takes one more beside it and nothing else. */
export interface NavigationListScreen<Id extends string, Data, Form, Effects>
  extends WholeScreen<Id, Data, Form, Effects> {
  readonly [placeOf]: "screen";
  readonly [idOf]: Id;
  /** Adds another list of items to tap; a screen holds at most 2. Meta's page: Components, Navigation List. */
  navigationList: AddNavigationList<"second">;
}

/** The method that adds a NavigationList, as the first of a screen. */
export interface NavigationListMethod {
  /**
   * Adds a list of items to tap, alone on its screen or with one more, and not on a terminal screen. Its value is the id of the
   * item. Flow JSON 6.2.
   *
   * @param name The key of the value, unique on the screen.
   * @param options 1 to 20 items, titles at most 30 characters; the action stands on the list, or on every item.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * const plan = screen("PLAN", { title: "Plan" });
   * screen("PLANS", { title: "Plans" }).navigationList("plans", {
   *   listItems: [{ id: "pro", mainContent: { title: "Pro" } }],
   *   onClickAction: navigate(plan),
   * });
   * //=> { "type": "NavigationList", "name": "plans", "list-items": [{ "id": "pro", "main-content": { "title": "Pro" } }], "on-click-action": { "name": "navigate", "next": { "type": "screen", "name": "PLAN" }, "payload": {} } }
   * ```
   * @see Meta's page: Components, Navigation List.
   */
  navigationList: AddNavigationList<"first">;
}

/** The method that adds a NavigationList to a Form. */
export interface NavigationListInFormMethod {
  /** Adds a list of items to tap, with nothing but another one beside it. Meta's page: Components, Navigation List. */
  navigationList: AddNavigationList<"form">;
}
