import type { Action, Target } from "./actions.ts";
import type { ChipsSelectorOptions, chipsSelector } from "./components/chips-selector.ts";
import type { DatePickerOptions } from "./components/date-picker.ts";
import type { DropdownOptions } from "./components/dropdown.ts";
import type { FooterOptions, footer } from "./components/footer.ts";
import type { OptInOptions } from "./components/opt-in.ts";
import type { TextBodyOptions } from "./components/text-body.ts";
import type { TextHeadingOptions, textHeading } from "./components/text-heading.ts";
import type { TextInputNeeds, TextInputOptions, TextInputValue } from "./components/text-input.ts";
import type { FlowTypeError } from "./type-error.ts";
import type { Needs } from "./types/effects.ts";
import type { AtMost } from "./types/length.ts";
import type { Dynamic, Refs } from "./types/reference.ts";

declare const formOf: unique symbol;
declare const effectsOf: unique symbol;

/** What options can be made from: the screen's data, and the fields that stand above. */
export interface Context<Data, Form> {
  /** The data that the screen receives. */
  readonly data: Refs<Data>;
  /** The fields so far. */
  readonly form: Refs<Form>;
}

/** Options, or a function of the context that returns them. */
export type With<Options, Data, Form> = Options | ((context: Context<Data, Form>) => Options);

/** The name of a field, or the error that it is taken. */
export type Fresh<Name, Form> = Name extends keyof Form
  ? string extends keyof Form
    ? Name
    : FlowTypeError<`the screen has a field '${Name & string}' already; choose another name`>
  : Name;

/** What a screen may be after a link. */
export interface Places<Id extends string, Data, Form, Effects> {
  open: Screen<Id, Data, Form, Effects>;
  footed: FootedScreen<Id, Data, Form, Effects>;
}

/** Whether the screen has its footer. */
export type Place = keyof Places<string, unknown, unknown, unknown>;

/** A screen as defineFlow sees it. */
export interface AnyScreen {
  readonly id: string;
  readonly [formOf]: unknown;
  readonly [effectsOf]: unknown;
}

/** What a screen does to its flow. */
export type EffectsOf<Of> = Of extends { readonly [effectsOf]: infer Effects } ? Effects : never;

/** The links that every screen has. */
export interface Links<At extends Place, Id extends string, Data, Form, Effects> extends Target<Id, Data> {
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;

  /** The screen's fields, for other screens: `details.form.name` prints `${screen.DETAILS.form.name}`. */
  readonly form: Refs<Form>;
  /** The screen's data, for other screens: `details.data.name` prints `${screen.DETAILS.data.name}`. */
  readonly data: Refs<Data>;

  /**
   * Adds a large heading.
   *
   * @param heading The text, at most 80 characters, or the options, or a function of the context that returns either.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).textHeading("Welcome");
   * //=> { "type": "TextHeading", "text": "Welcome" }
   * ```
   * @see Meta's page: Components, Text Heading.
   */
  textHeading<const Text extends Dynamic<string>>(
    heading: With<AtMost<typeof textHeading.properties.text.maxChars, Text> | TextHeadingOptions<Text>, Data, Form>,
  ): Places<Id, Data, Form, Effects>[At];

  /**
   * Adds a paragraph.
   *
   * @param body The text, at most 4096 characters, or the options, or a function of the context that returns either.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).textBody({ text: "We open at **nine**.", markdown: true });
   * //=> { "type": "TextBody", "text": "We open at **nine**.", "markdown": true }
   * ```
   * @see Meta's page: Components, Text Body.
   */
  textBody(body: With<Dynamic<string> | TextBodyOptions, Data, Form>): Places<Id, Data, Form, Effects>[At];

  /**
   * Adds a field of one line. Its value is a string; of the input types `number` and `passcode`, a number.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 20 characters, the helper text 80, the error message 30.
   * @example
   * ```ts
   * screen("SIGN_UP", { title: "Sign up" }).textInput("email", { label: "E-mail", inputType: "email" });
   * //=> { "type": "TextInput", "name": "email", "label": "E-mail", "input-type": "email" }
   * ```
   * @see Meta's page: Components, Text Entry.
   */
  textInput<
    const Name extends string,
    const Label extends Dynamic<string>,
    const HelperText extends Dynamic<string>,
    const ErrorMessage extends Dynamic<string>,
    InputType extends keyof TextInputValue = "text",
    Variant extends "large" = never,
    Pattern extends string = never,
  >(
    name: Fresh<Name, Form>,
    options: With<TextInputOptions<Label, HelperText, ErrorMessage, InputType, Variant, Pattern>, Data, Form>,
  ): Places<Id, Data, Form & Record<Name, TextInputValue[InputType]>, Effects | TextInputNeeds<Variant, Pattern>>[At];

  /**
   * Adds a list to choose one option from. Its value is the id of the option.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 20 characters; 1 to 200 options, with images at most 100.
   * @example
   * ```ts
   * screen("CITY", { title: "City" }).dropdown("city", { label: "City", dataSource: [{ id: "par", title: "Paris" }] });
   * //=> { "type": "Dropdown", "name": "city", "label": "City", "data-source": [{ "id": "par", "title": "Paris" }] }
   * ```
   * @see Meta's page: Components, Dropdown.
   */
  dropdown<const Name extends string, const Label extends Dynamic<string>, Effect = never>(
    name: Fresh<Name, Form>,
    options: With<DropdownOptions<Label, Effect>, Data, Form & Record<Name, string>>,
  ): Places<Id, Data, Form & Record<Name, string>, Effects | Effect>[At];

  /**
   * Adds chips to choose several from. Its value is the list of their ids. Flow JSON 6.3.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 80 characters; 2 to 20 chips.
   * @example
   * ```ts
   * screen("TAGS", { title: "Tags" }).chipsSelector("tags", {
   *   label: "Interests",
   *   dataSource: [{ id: "art", title: "Art" }, { id: "tech", title: "Tech" }],
   * });
   * //=> { "type": "ChipsSelector", "name": "tags", "label": "Interests", "data-source": [{ "id": "art", "title": "Art" }, { "id": "tech", "title": "Tech" }] }
   * ```
   * @see Meta's page: Components, Chips Selector.
   */
  chipsSelector<const Name extends string, const Label extends Dynamic<string>, Effect = never>(
    name: Fresh<Name, Form>,
    options: With<ChipsSelectorOptions<Label, Effect>, Data, Form & Record<Name, string[]>>,
  ): Places<
    Id,
    Data,
    Form & Record<Name, string[]>,
    Effects | Effect | Needs<(typeof chipsSelector)["since"], (typeof chipsSelector)["type"]>
  >[At];

  /**
   * Adds a calendar to choose a day from. Its value is the day as `YYYY-MM-DD`.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 40 characters, the helper text and the error message 80.
   * @example
   * ```ts
   * screen("DAY", { title: "Day" }).datePicker("day", { label: "Day", minDate: "2026-01-01" });
   * //=> { "type": "DatePicker", "name": "day", "label": "Day", "min-date": "2026-01-01" }
   * ```
   * @see Meta's page: Components, DatePicker.
   */
  datePicker<
    const Name extends string,
    const Label extends Dynamic<string>,
    const HelperText extends Dynamic<string>,
    const ErrorMessage extends Dynamic<string>,
    Effect = never,
  >(
    name: Fresh<Name, Form>,
    options: With<DatePickerOptions<Label, HelperText, ErrorMessage, Effect>, Data, Form & Record<Name, string>>,
  ): Places<Id, Data, Form & Record<Name, string>, Effects | Effect>[At];

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
  optIn<const Name extends string, const Label extends Dynamic<string>, Effect = never>(
    name: Fresh<Name, Form>,
    options: With<OptInOptions<Label, Effect>, Data, Form & Record<Name, boolean>>,
  ): Places<Id, Data, Form & Record<Name, boolean>, Effects | Effect>[At];
}

/** A screen that has no footer yet. */
export interface Screen<Id extends string, Data, Form, Effects> extends Links<"open", Id, Data, Form, Effects> {
  /**
   * Adds the button at the bottom, one a screen.
   *
   * @param label At most 35 characters.
   * @param onClickAction `navigate`, `dataExchange` or `complete`, or a function of the context that returns one.
   * @param options Captions of at most 15 characters: left and right together, or center alone.
   * @example
   * ```ts
   * screen("BYE", { title: "Bye" }).footer("Done", complete({}));
   * //=> { "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } }
   * ```
   * @see Meta's page: Components, Footer.
   */
  footer<
    const Label extends Dynamic<string>,
    Effect,
    const Left extends Dynamic<string>,
    const Center extends Dynamic<string>,
    const Right extends Dynamic<string>,
  >(
    label: AtMost<typeof footer.properties.label.maxChars, Label>,
    onClickAction: With<Action<keyof typeof footer.properties.onClickAction.actions, Effect>, Data, Form>,
    options?: FooterOptions<Left, Center, Right>,
  ): FootedScreen<Id, Data, Form, Effects | Effect>;
}

/** A screen that has its footer; more may stand above it. */
export interface FootedScreen<Id extends string, Data, Form, Effects> extends Links<"footed", Id, Data, Form, Effects> {
  /** @deprecated A screen has one footer. */
  readonly footer: FlowTypeError<"a screen has one footer, and this one has it already">;
}
