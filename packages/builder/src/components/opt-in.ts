import type { Next } from "../places.ts";
import type { Action } from "../types/action.ts";
import type { NameTaken, With } from "../types/context.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { FieldOptions, Options } from "./options.ts";

export const optIn = {
  type: "OptIn",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "boolean",
  maxPerScreen: 5,
  page: "Components, Opt In",
  takes: ["name"],
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 120 },
    required: { value: "boolean", dynamic: true },
    onClickAction: { value: "action", actions: { data_exchange: "2.1", navigate: "2.1", open_url: "6.0" } },
    onSelectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    onUnselectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    visible: { value: "boolean", dynamic: true, default: true },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof optIn>>;
type Limit = MaxChars<typeof optIn>;

/** The options of an OptIn. */
export interface OptInOptions<Label, Click, Update, Effects> extends FieldOptions {
  /** The text beside the box, at most 120 characters. */
  label: Label extends LongerThan[Limit["label"]] ? TooLong<Limit["label"], Effects> : Label;
  /** What the link "Read more" does; without it there is no link. */
  onClickAction?: Action<keyof typeof optIn.properties.onClickAction.actions, Click> | undefined;
  /** What changes on the screen when the box is ticked: `updateData(…)`. Flow JSON 6.0. */
  onSelectAction?: Action<"update_data", Update> | undefined;
  /** What changes on the screen when the tick is taken away: `updateData(…)`. Flow JSON 6.0. */
  onUnselectAction?: Action<"update_data", Update> | undefined;
  /** Whether the box is ticked at the start. */
  initValue?: Dynamic<boolean> | undefined;
  /** Whether it must be filled before the footer works. Default: false. */
  required?: Plain["required"] | undefined;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
}

/** The method that adds it. */
export interface OptInMethod {
  /**
   * Adds a box to tick, such as for consent. Its value is a boolean. A screen holds at most 5.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 120 characters.
   * @example
   * ```ts
   * screen("TERMS", { title: "Terms" }).optIn("agreed", { label: "I agree to the terms", required: true });
   * //=> { "type": "OptIn", "name": "agreed", "label": "I agree to the terms", "required": true }
   * ```
   * @see Meta's page: Components, OptIn.
   */
  optIn<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    Click = never,
    Update = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      OptInOptions<Label, Click, Update, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: boolean }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: boolean },
    Part[typeof effectsOf] | NoInfer<Click | Update>
  >;
}
