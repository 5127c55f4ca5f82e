import type { Action } from "../types/action.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { listItemEnd, listItemMainContent, listItemStart, navigationListItem } from "./items.ts";
import type { Options } from "./options.ts";

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

/** The image at the start of an item. */
export interface ListItemStart extends Options<typeof listItemStart> {
  /** At most 100 KB. */
  image: Options<typeof listItemStart>["image"];
}

/** An item to tap, whose texts may be of any length. */
export interface NavigationListItem<Click> extends Pick<Options<typeof navigationListItem>, "id" | "enabled" | "tags"> {
  /** The texts in the middle. */
  mainContent: ListItemMainContent<string, never>;
  /** The image at the start, at most 100 KB. */
  start?: ListItemStart | undefined;
  /** The texts at the end: one or two of the three; not with `mediaSize: "large"`. */
  end?: ListItemEnd<string, never> | undefined;
  /** At most 15 characters, on one item of the list. */
  badge?: string | undefined;
  /** What happens when the item is tapped: on every item, or on the list. */
  onClickAction?: Action<keyof typeof navigationListItem.properties.onClickAction.actions, Click> | undefined;
}

type OtherOption = Exclude<keyof NavigationListItem<unknown>, "mainContent" | "end" | "badge">;

/** The texts of an item to tap, in their lengths: they are inferred item by item, as the actions are, each for itself. */
export interface ItemTexts<Text, Effects> extends Partial<Record<OtherOption, unknown>> {
  mainContent: ListItemMainContent<Text, Effects>;
  end?: ListItemEnd<Text, Effects> | undefined;
  badge?: (Text extends LongerThan[Badge] ? TooLong<Badge, Effects> : Text) | undefined;
}

/** An item to tap in a screen's data. */
export interface NavigationListItemData {
  readonly id: string;
  readonly "main-content": { readonly title: string; readonly description?: string; readonly metadata?: string };
}
