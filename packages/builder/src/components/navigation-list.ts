import type { Action } from "../types/action.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Value } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { listItemEnd, listItemMainContent, listItemStart, navigationListItem } from "./items.ts";
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

type Main = MaxChars<typeof listItemMainContent>;
type End = MaxChars<typeof listItemEnd>;
type Badge = MaxChars<typeof navigationListItem>["badge"];

/** The texts in the middle of an item. */
export interface ListItemMainContent<Text, Effects> {
  /** At most 30 characters. */
  title: Text extends LongerThan[Main["title"]] ? TooLong<Main["title"], Effects> : Text;
  /** At most 20 characters. */
  description?:
    | (Text extends LongerThan[Main["description"]] ? TooLong<Main["description"], Effects> : Text)
    | undefined;
  /** At most 80 characters. */
  metadata?: (Text extends LongerThan[Main["metadata"]] ? TooLong<Main["metadata"], Effects> : Text) | undefined;
}

/** The texts at the end of an item: one or two of the three. */
export interface ListItemEnd<Text, Effects> {
  /** At most 10 characters. */
  title?: (Text extends LongerThan[End["title"]] ? TooLong<End["title"], Effects> : Text) | undefined;
  /** At most 10 characters. */
  description?: (Text extends LongerThan[End["description"]] ? TooLong<End["description"], Effects> : Text) | undefined;
  /** At most 10 characters. */
  metadata?: (Text extends LongerThan[End["metadata"]] ? TooLong<End["metadata"], Effects> : Text) | undefined;
}

/** An item to tap. */
export interface NavigationListItem<Text, Click, Effects>
  extends Pick<Options<typeof navigationListItem>, "id" | "enabled" | "tags"> {
  /** The texts in the middle. */
  mainContent: ListItemMainContent<Text, Effects>;
  /** The image at the start, at most 100 KB. */
  start?: Options<typeof listItemStart> | undefined;
  /** The texts at the end: one or two of the three; not with `mediaSize: "large"`. */
  end?: ListItemEnd<Text, Effects> | undefined;
  /** At most 15 characters, on one item of the list. */
  badge?: (Text extends LongerThan[Badge] ? TooLong<Badge, Effects> : Text) | undefined;
  /** What happens when the item is tapped: on every item, or on the list. */
  onClickAction?: Action<keyof typeof navigationListItem.properties.onClickAction.actions, Click> | undefined;
}

/** An item to tap in a screen's data. */
export interface NavigationListItemData {
  readonly id: string;
  readonly "main-content": { readonly title: string; readonly description?: string; readonly metadata?: string };
}

/** The options of a NavigationList. */
export interface NavigationListOptions<Label, Text, ItemClicks extends readonly unknown[], Click, Effects>
  extends Options<typeof navigationList, "label" | "listItems" | "onClickAction"> {
  /** The text above the list, at most 80 characters. */
  label?: (Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Label) | undefined;
  /** The items: 1 to 20, written out or data of the screen. */
  listItems:
    | { readonly [Index in keyof ItemClicks]: NavigationListItem<Text, ItemClicks[Index], Effects> }
    | Value<readonly NavigationListItemData[]>;
  /** What happens when an item is tapped: here, or on every item. */
  onClickAction?: Action<keyof typeof navigationList.properties.onClickAction.actions, Click> | undefined;
}

/** What the actions of items do to the flow; that of an item without one is not inferred, and is `unknown`. */
export type EffectsOfItems<ItemClicks extends readonly unknown[]> = {
  [Index in keyof ItemClicks]: unknown extends ItemClicks[Index] ? never : ItemClicks[Index];
}[number];
