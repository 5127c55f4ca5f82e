import type { Action } from "../types/action.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Value } from "../types/reference.ts";
import type { chipItem, dataSourceItem } from "./items.ts";
import type { Options } from "./options.ts";

/**
 * An option of a picker that comes from data.
 *
 * @example
 * ```ts
 * import { type Choice, choices, screen } from "@flows/builder";
 * const examples: [Choice, ...Choice[]] = [{ id: "par", title: "Paris" }];
 * screen("TRAVEL", { title: "Travel", data: { cities: choices(examples) } });
 * ```
 */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly metadata?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly image?: string | undefined;
  readonly "alt-text"?: string;
  readonly color?: string | undefined;
  readonly "on-select-action"?: ChoiceAction;
  readonly "on-unselect-action"?: ChoiceAction;
}

/** What changes on the screen when an option that comes from data is chosen, or no longer is. Flow JSON 6.0. */
export interface ChoiceAction {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

interface Selectable<Update> {
  /** What changes on the screen when it is chosen: `updateData(…)`. Flow JSON 6.0; not beside one on the component. */
  onSelectAction?: Action<"update_data", Update> | undefined;
  /** What changes on the screen when it is no longer chosen: `updateData(…)`. Flow JSON 6.0. */
  onUnselectAction?: Action<"update_data", Update> | undefined;
}

type Limit = MaxChars<typeof dataSourceItem>;

/** An option to choose. */
export interface ChoiceOption<Id, Text, Update, Effects>
  extends Options<typeof dataSourceItem, "id" | "title" | "metadata" | "onSelectAction" | "onUnselectAction">,
    Selectable<Update> {
  /** The value of the field when it is chosen, unique in the list. */
  id: Id | string;
  /** At most 30 characters. */
  title: Text extends LongerThan[Limit["title"]] ? TooLong<Limit["title"], Effects> : Text;
  /** At most 20 characters. */
  metadata?: (Text extends LongerThan[Limit["metadata"]] ? TooLong<Limit["metadata"], Effects> : Text) | undefined;
}

/** The options of a group or a list: written out, or data of the screen. */
export type ChoiceOptions<Id, Text, Update, Effects> =
  | readonly ChoiceOption<Id, Text, Update, Effects>[]
  | Value<readonly Choice[]>;

/** A chip to choose. */
export interface Chip<Id, Update>
  extends Options<typeof chipItem, "id" | "onSelectAction" | "onUnselectAction">,
    Selectable<Update> {
  /** The value when it is chosen, unique among the chips. */
  id: Id | string;
}

/** Chips: written out, or data of the screen. */
export type Chips<Id, Update> = readonly Chip<Id, Update>[] | Value<readonly Choice[]>;
