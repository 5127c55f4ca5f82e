import type { Action } from "../types/action.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Value } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { ItemTexts, NavigationListItem, NavigationListItemData } from "./navigation-list-item.ts";
import type { Options } from "./options.ts";

export const navigationList = {
  type: "NavigationList",
  since: "6.2",
  standsIn: { layout: "6.2", form: "6.2" },
  field: "string",
  maxPerScreen: 2,
  page: "Components, Navigation List",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    listItems: { value: "listItems", required: true, dynamic: true, minimum: 1, maximum: 20 },
    label: { value: "string", dynamic: true, maxChars: 80 },
    /** The text below the label, at most 300 characters. */
    description: { value: "string", dynamic: true, maxChars: 300 },
    /** How large the images of the items are. Default: regular; `large` takes no `end`. */
    mediaSize: { value: "enum", oneOf: ["regular", "large"], default: "regular" },
    onClickAction: { value: "action", actions: { data_exchange: "6.2", navigate: "6.2" } },
  },
} as const satisfies ComponentDefinition;

type Limit = MaxChars<typeof navigationList>;

/** The options of a NavigationList. */
export interface NavigationListOptions<
  Label,
  Texts extends readonly string[],
  ItemClicks extends readonly unknown[],
  Click,
  Effects,
> extends Options<typeof navigationList, "label" | "listItems" | "onClickAction"> {
  /** The text above the list, at most 80 characters. */
  label?: (Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Label) | undefined;
  /** The items: 1 to 20, written out or data of the screen. */
  listItems:
    | ({ readonly [Index in keyof ItemClicks]: NavigationListItem<ItemClicks[Index]> } & {
        readonly [Index in keyof Texts]: ItemTexts<Texts[Index], Effects>;
      })
    | Value<readonly NavigationListItemData[]>;
  /** What happens when an item is tapped: here, or on every item. */
  onClickAction?: Action<keyof typeof navigationList.properties.onClickAction.actions, Click> | undefined;
}
