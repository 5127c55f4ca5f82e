import type { dataOf, Target } from "./actions.ts";
import type { CalendarPickerOptions, CalendarPickerValue, calendarPicker } from "./components/calendar-picker.ts";
import type { CheckboxGroupOptions } from "./components/checkbox-group.ts";
import type { ChipsSelectorNeeds, ChipsSelectorOptions } from "./components/chips-selector.ts";
import type { DatePickerOptions } from "./components/date-picker.ts";
import type { DocumentPickerOptions } from "./components/document-picker.ts";
import type { DropdownOptions } from "./components/dropdown.ts";
import type { EmbeddedLinkOptions, embeddedLink } from "./components/embedded-link.ts";
import type { FooterOptions, footer } from "./components/footer.ts";
import type { ImageOptions } from "./components/image.ts";
import type { ImageCarouselOptions, imageCarousel } from "./components/image-carousel.ts";
import type { EffectsOfItems, NavigationListOptions, navigationList } from "./components/navigation-list.ts";
import type { OptInOptions } from "./components/opt-in.ts";
import type { PhotoPickerOptions } from "./components/photo-picker.ts";
import type { RadioButtonsGroupOptions } from "./components/radio-buttons-group.ts";
import type { RICH_TEXT_FOOTER_SINCE, RichTextOptions } from "./components/rich-text.ts";
import type { TextAreaNeeds, TextAreaOptions } from "./components/text-area.ts";
import type { TextBodyOptions } from "./components/text-body.ts";
import type { TextCaptionOptions } from "./components/text-caption.ts";
import type { TextHeadingOptions, textHeading } from "./components/text-heading.ts";
import type { PatternNeeds, TextInputNeeds, TextInputOptions, TextInputValue } from "./components/text-input.ts";
import type { TextSubheadingOptions, textSubheading } from "./components/text-subheading.ts";
import type { Media } from "./field-types.ts";
import type { FlowTypeError } from "./type-error.ts";
import type { Action } from "./types/action.ts";
import type {
  AfterBlock,
  BranchFields,
  Built,
  CheckedCases,
  EffectsOf,
  effectsOf,
  Footed,
  FormOf,
  formOf,
  PartOf,
  Taken,
} from "./types/blocks.ts";
import type { From, NameTaken, With } from "./types/context.ts";
import type { DateRange } from "./types/date-range.ts";
import type { Foots, LongTexts, Needs } from "./types/effects.ts";
import type { FormOptions } from "./types/form-options.ts";
import type { Fits, FragmentFields } from "./types/fragment.ts";
import type { LongerThan, MaxChars, TooLong } from "./types/length.ts";
import type { Dynamic, Refs, Value } from "./types/reference.ts";

/** What may be laid out further, by place. */
export interface Places<Id extends string, Data, Form, Effects> {
  screen: Screen<Id, Data, Form, Effects>;
  footedScreen: FootedScreen<Id, Data, Form, Effects>;
  form: FormPart<Data, Form, Effects>;
  footedForm: FootedFormPart<Data, Form, Effects>;
  branch: Branch<Data, Form, Effects>;
  footedBranch: FootedBranch<Data, Form, Effects>;
  case: Case<Data, Form, Effects>;
  footedCase: FootedCase<Data, Form, Effects>;
  fragment: FragmentPart<Data, Form, Effects>;
  footedFragment: FootedFragmentPart<Data, Form, Effects>;
}

/** What follows a link. */
export type Next<At extends Place, Id extends string, Data, Form, Effects> = At extends "screen"
  ? // Where most links stand; to look it up in the table would make a type of each of its rows.
    Screen<Id, Data, Form, Effects>
  : Places<Id, Data, Form, Effects>[At];

/** Where components are added, and whether the footer is there already. */
export type Place = keyof Places<string, unknown, unknown, unknown>;

declare const placeOf: unique symbol;
declare const idOf: unique symbol;

/** What links are called on: a screen, or a part of one. */
export interface AnyPart {
  readonly [placeOf]: Place;
  readonly [idOf]: string;
  readonly [dataOf]: unknown;
  readonly [formOf]: unknown;
  readonly [effectsOf]: unknown;
}

/**
 * The links that stand everywhere: each adds a component and returns a new screen or part.
 *
 * What is laid out so far they read of what they are called on: an interface with type parameters would be made anew, with all
 * its members, for every link of a chain, which takes the compiler twice as long.
 */
export interface Links {
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
  textHeading<Part extends AnyPart, const Text extends Dynamic<string>>(
    this: Part,
    heading: With<
      Text extends LongerThan[MaxChars<typeof textHeading>["text"]]
        ? TooLong<MaxChars<typeof textHeading>["text"], Part[typeof effectsOf]>
        : Text | TextHeadingOptions<Text, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
  ): Next<Part[typeof placeOf], Part[typeof idOf], Part[typeof dataOf], Part[typeof formOf], Part[typeof effectsOf]>;

  /**
   * Adds a smaller heading.
   *
   * @param subheading The text, at most 80 characters, or the options, or a function of the context that returns either.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).textSubheading("Before you start");
   * //=> { "type": "TextSubheading", "text": "Before you start" }
   * ```
   * @see Meta's page: Components, Text Subheading.
   */
  textSubheading<Part extends AnyPart, const Text extends Dynamic<string>>(
    this: Part,
    subheading: With<
      Text extends LongerThan[MaxChars<typeof textSubheading>["text"]]
        ? TooLong<MaxChars<typeof textSubheading>["text"], Part[typeof effectsOf]>
        : Text | TextSubheadingOptions<Text, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
  ): Next<Part[typeof placeOf], Part[typeof idOf], Part[typeof dataOf], Part[typeof formOf], Part[typeof effectsOf]>;

  /**
   * Adds a paragraph.
   *
   * @param body The text, at most 4096 characters, a list of paragraphs, or the options, or a function of the context that returns either.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).textBody({ text: "We open at **nine**.", markdown: true });
   * //=> { "type": "TextBody", "text": "We open at **nine**.", "markdown": true }
   * ```
   * @see Meta's page: Components, Text Body.
   */
  textBody<Part extends AnyPart>(
    this: Part,
    body: With<Dynamic<string> | readonly string[] | TextBodyOptions, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<Part[typeof placeOf], Part[typeof idOf], Part[typeof dataOf], Part[typeof formOf], Part[typeof effectsOf]>;

  /**
   * Adds a small text.
   *
   * @param caption The text, at most 409 characters, a list of paragraphs, or the options, or a function of the context that returns either.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).textCaption({ text: "Prices include VAT", fontWeight: "italic" });
   * //=> { "type": "TextCaption", "text": "Prices include VAT", "font-weight": "italic" }
   * ```
   * @see Meta's page: Components, Text Caption.
   */
  textCaption<Part extends AnyPart>(
    this: Part,
    caption: With<Dynamic<string> | readonly string[] | TextCaptionOptions, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<Part[typeof placeOf], Part[typeof idOf], Part[typeof dataOf], Part[typeof formOf], Part[typeof effectsOf]>;

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
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const HelperText extends Dynamic<string>,
    const ErrorMessage extends Dynamic<string>,
    InputType extends keyof TextInputValue = "text",
    Variant extends "large" = never,
    Pattern extends string = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      TextInputOptions<Label, HelperText, ErrorMessage, InputType, Variant, Pattern, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: TextInputValue[InputType] },
    Part[typeof effectsOf] | TextInputNeeds[Variant] | PatternNeeds<Pattern>
  >;

  /**
   * Adds a field of several lines. Its value is a string.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 20 characters, the helper text 80.
   * @example
   * ```ts
   * screen("RATE", { title: "Rate us" }).textArea("comment", { label: "Comment", maxLength: 300 });
   * //=> { "type": "TextArea", "name": "comment", "label": "Comment", "max-length": 300 }
   * ```
   * @see Meta's page: Components, Text Entry.
   */
  textArea<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const HelperText extends Dynamic<string>,
    Variant extends "large" = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      TextAreaOptions<Label, HelperText, Variant, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: string },
    Part[typeof effectsOf] | TextAreaNeeds[Variant]
  >;

  /**
   * Adds boxes to tick several of. Its value is the list of their ids.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 30 characters; 1 to 20 options.
   * @example
   * ```ts
   * screen("PIZZA", { title: "Pizza" }).checkboxGroup("toppings", {
   *   label: "Toppings",
   *   dataSource: [{ id: "olives", title: "Olives" }, { id: "onions", title: "Onions" }],
   * });
   * //=> { "type": "CheckboxGroup", "name": "toppings", "label": "Toppings", "data-source": [{ "id": "olives", "title": "Olives" }, { "id": "onions", "title": "Onions" }] }
   * ```
   * @see Meta's page: Components, Checkbox Group.
   */
  checkboxGroup<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const Text extends string,
    const Chosen extends string = string,
    Update = never,
    Select = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      CheckboxGroupOptions<Label, Chosen, Text, Update, Select, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string[] }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Chosen[] },
    Part[typeof effectsOf] | NoInfer<Update | Select>
  >;

  /**
   * Adds buttons to choose one of. Its value is the id of the option.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 30 characters; 1 to 20 options.
   * @example
   * ```ts
   * screen("PLAN", { title: "Plan" }).radioButtonsGroup("plan", {
   *   label: "Plan",
   *   dataSource: [{ id: "basic", title: "Basic" }, { id: "pro", title: "Pro" }],
   * });
   * //=> { "type": "RadioButtonsGroup", "name": "plan", "label": "Plan", "data-source": [{ "id": "basic", "title": "Basic" }, { "id": "pro", "title": "Pro" }] }
   * ```
   * @see Meta's page: Components, Radio Buttons Group.
   */
  radioButtonsGroup<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const Text extends string,
    const Chosen extends string = string,
    Update = never,
    Select = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      RadioButtonsGroupOptions<Label, Chosen, Text, Update, Select, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Chosen },
    Part[typeof effectsOf] | NoInfer<Update | Select>
  >;

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
  dropdown<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const Text extends string,
    const Chosen extends string = string,
    Update = never,
    Select = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      DropdownOptions<Label, Chosen, Text, Update, Select, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Chosen },
    Part[typeof effectsOf] | NoInfer<Update | Select>
  >;

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
  chipsSelector<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const Chosen extends string = string,
    Update = never,
    Select = never,
    Unselect = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      ChipsSelectorOptions<Label, Chosen, Update, Select, Unselect, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string[] }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Chosen[] },
    | Part[typeof effectsOf]
    | NoInfer<Update | Select | Unselect>
    | ChipsSelectorNeeds<Part[typeof placeOf], NoInfer<Select>, NoInfer<Unselect>>
  >;

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
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const HelperText extends Dynamic<string>,
    const ErrorMessage extends Dynamic<string>,
    Select = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      DatePickerOptions<Label, HelperText, ErrorMessage, Select, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: string },
    Part[typeof effectsOf] | NoInfer<Select>
  >;

  /**
   * Adds a calendar that is always open, for a day or a range of days. Its value is the day as `YYYY-MM-DD`, of a range an
   * object of `start-date` and `end-date`. Flow JSON 6.1.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The labels are at most 40 characters, title, helper texts and error messages 80, the description 300.
   * @example
   * ```ts
   * screen("STAY", { title: "Stay" }).calendarPicker("stay", {
   *   mode: "range",
   *   label: { startDate: "Arrival", endDate: "Departure" },
   *   minDays: 2,
   * });
   * //=> { "type": "CalendarPicker", "name": "stay", "mode": "range", "label": { "start-date": "Arrival", "end-date": "Departure" }, "min-days": 2 }
   * ```
   * @see Meta's page: Components, Calendar Picker.
   */
  calendarPicker<
    Part extends AnyPart,
    const Name extends string,
    const Label extends Dynamic<string>,
    const HelperText extends Dynamic<string>,
    const ErrorMessage extends Dynamic<string>,
    const Labels extends Dynamic<string>,
    const HelperTexts extends Dynamic<string>,
    const ErrorMessages extends Dynamic<string>,
    const Title extends Dynamic<string>,
    Mode extends keyof CalendarPickerValue = "single",
    Select = never,
  >(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<
      CalendarPickerOptions<
        Mode,
        Label,
        HelperText,
        ErrorMessage,
        Labels,
        HelperTexts,
        ErrorMessages,
        Title,
        Select,
        Part[typeof effectsOf]
      >,
      Part[typeof dataOf],
      Part[typeof formOf] & { [Field in Name]: string | DateRange }
    >,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: CalendarPickerValue[Mode] },
    Part[typeof effectsOf] | NoInfer<Select> | Needs<(typeof calendarPicker)["since"], (typeof calendarPicker)["type"]>
  >;

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

  /**
   * Adds a field for photos, at most one on a screen, and not beside a DocumentPicker. Its value is a list of files.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 80 characters, the description 300. A `complete` takes 10 files of 100 MB in all.
   * @example
   * ```ts
   * screen("DAMAGE", { title: "Damage" }).photoPicker("photos", { label: "Photos", maxUploadedPhotos: 3 });
   * //=> { "type": "PhotoPicker", "name": "photos", "label": "Photos", "max-uploaded-photos": 3 }
   * ```
   * @see Meta's page: Media upload components.
   */
  photoPicker<Part extends AnyPart, const Name extends string, const Label extends Dynamic<string>>(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<PhotoPickerOptions<Label, Part[typeof effectsOf]>, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Media[] },
    Part[typeof effectsOf]
  >;

  /**
   * Adds a field for documents, at most one on a screen, and not beside a PhotoPicker. Its value is a list of files.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 80 characters, the description 300. A `complete` takes 10 files of 100 MB in all.
   * @example
   * ```ts
   * screen("CLAIM", { title: "Claim" }).documentPicker("invoice", {
   *   label: "Invoice",
   *   allowedMimeTypes: ["application/pdf"],
   *   maxUploadedDocuments: 1,
   * });
   * //=> { "type": "DocumentPicker", "name": "invoice", "label": "Invoice", "allowed-mime-types": ["application/pdf"], "max-uploaded-documents": 1 }
   * ```
   * @see Meta's page: Media upload components.
   */
  documentPicker<Part extends AnyPart, const Name extends string, const Label extends Dynamic<string>>(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<DocumentPickerOptions<Label, Part[typeof effectsOf]>, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Media[] },
    Part[typeof effectsOf]
  >;

  /**
   * Adds a picture. A screen holds at most 3.
   *
   * @param options `src` is bytes or base64 of a JPEG or PNG, at most 300 KB; the bytes of a Blob come from `base64(blob)`.
   * @example
   * ```ts
   * screen("HELLO", { title: "Hello" }).image({ src: "iVBORw0KGgo=", height: 120, altText: "Our shop" });
   * //=> { "type": "Image", "src": "iVBORw0KGgo=", "height": 120, "alt-text": "Our shop" }
   * ```
   * @see Meta's page: Components, Image.
   */
  image<Part extends AnyPart>(
    this: Part,
    options: With<ImageOptions, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<Part[typeof placeOf], Part[typeof idOf], Part[typeof dataOf], Part[typeof formOf], Part[typeof effectsOf]>;

  /**
   * Adds a link. A screen holds at most 2.
   *
   * @param text At most 25 characters.
   * @param onClickAction `navigate`, `dataExchange` or `openUrl`, or a function of the context that returns one.
   * @param options Whether it is shown.
   * @example
   * ```ts
   * screen("TERMS", { title: "Terms" }).embeddedLink("Read more", openUrl("https://example.org/terms"));
   * //=> { "type": "EmbeddedLink", "text": "Read more", "on-click-action": { "name": "open_url", "url": "https://example.org/terms" } }
   * ```
   * @see Meta's page: Components, Embedded Link.
   */
  embeddedLink<Part extends AnyPart, const Text extends Dynamic<string>, Effect>(
    this: Part,
    text: With<
      Text extends LongerThan[MaxChars<typeof embeddedLink>["text"]]
        ? TooLong<MaxChars<typeof embeddedLink>["text"], Part[typeof effectsOf]>
        : Text,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
    onClickAction: With<
      Action<keyof typeof embeddedLink.properties.onClickAction.actions, Effect>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
    options?: With<EmbeddedLinkOptions, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf],
    Part[typeof effectsOf] | Effect
  >;

  /**
   * Adds the components of a fragment. `false`, `null` and `undefined` add none.
   *
   * @param fragment Made with `fragment`; its fields become fields of the screen.
   * @example
   * ```ts
   * const consent = fragment((part) => part.optIn("agreed", { label: "I agree to the terms", required: true }));
   * screen("SIGN_UP", { title: "Sign up" }).use(consent);
   * //=> { "type": "OptIn", "name": "agreed", "label": "I agree to the terms", "required": true }
   * ```
   */
  use<Part extends AnyPart, Given>(
    this: Part,
    fragment: Fits<Given, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<
    AfterBlock<Part[typeof placeOf], EffectsOf<Given>>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & FragmentFields<Given>,
    Part[typeof effectsOf] | EffectsOf<Given>
  >;

  /**
   * Adds components for each item of a list.
   *
   * @param items What to go through. With literal items, names computed from them are exact.
   * @param add Adds to the part, and returns it.
   * @example
   * ```ts
   * screen("QUIZ", { title: "Quiz" }).each(["age", "height"], (part, id) => part.textInput(id, { label: `Your ${id}` }));
   * //=> { "type": "TextInput", "name": "age", "label": "Your age" }
   * //=> { "type": "TextInput", "name": "height", "label": "Your height" }
   * ```
   */
  each<Part extends AnyPart, const Item, Fields, Added>(
    this: Part,
    items: readonly Item[],
    add: (
      part: FragmentPart<Part[typeof dataOf], Part[typeof formOf], Extract<Part[typeof effectsOf], LongTexts>>,
      item: Item,
      index: number,
    ) => Built<Fields, Added>,
  ): Next<
    AfterBlock<Part[typeof placeOf], Added>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Fields,
    Part[typeof effectsOf] | Added
  >;

  /**
   * Shows components where a condition holds, and others where it doesn't. Up to 3 stand in one another.
   *
   * Fields of a branch may be absent outside of it. A footer stands in both branches or in none.
   *
   * @param condition A boolean reference or expression, or a function of the context that returns one.
   * @param then Adds what is shown where it holds, at least one component.
   * @param otherwise Adds what is shown where it doesn't.
   * @example
   * ```ts
   * screen("TABLE", { title: "Table" })
   *   .optIn("high_chair", { label: "We need a high chair" })
   *   .if(({ form }) => form.high_chair, (branch) => branch.textInput("age", { label: "Age", inputType: "number" }));
   * //=> { "type": "If", "condition": "${form.high_chair}", "then": [{ "type": "TextInput", "name": "age", "label": "Age", "input-type": "number" }] }
   * ```
   * @see Meta's page: Components, If.
   */
  if<Part extends AnyPart, Then, ThenEffects, Else = {}, ElseEffects = never>(
    this: Part,
    condition: Part[typeof placeOf] extends "case" | "footedCase"
      ? FlowTypeError<"an If may not stand in a Switch; put the Switch into the If"> &
          From<Value<boolean>, Part[typeof dataOf], Part[typeof formOf]>
      : With<Value<boolean | undefined>, Part[typeof dataOf], Part[typeof formOf]>,
    then: (
      branch: Branch<Part[typeof dataOf], Part[typeof formOf], Extract<Part[typeof effectsOf], LongTexts>>,
    ) => Built<Then, ThenEffects>,
    otherwise?: (
      branch: Branch<
        Part[typeof dataOf],
        Part[typeof formOf] & Taken<Then, Part[typeof formOf]>,
        Extract<Part[typeof effectsOf], LongTexts>
      >,
    ) => Built<Else, ElseEffects>,
  ): Next<
    AfterBlock<Part[typeof placeOf], ThenEffects | ElseEffects>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & BranchFields<Then | Else, Part[typeof formOf]>,
    Part[typeof effectsOf] | ThenEffects | ElseEffects
  >;

  /**
   * Shows the components of the case that a value has.
   *
   * Fields of a case may be absent outside of it. A footer stands in every case or in none.
   *
   * @param value A string reference, or a function of the context that returns one.
   * @param cases By value, what to add; a value begins with a letter. Where the value is one of a few, so are the cases.
   * @example
   * ```ts
   * screen("PAY", { title: "Pay", data: { method: "card" } }).switch(({ data }) => data.method, {
   *   card: (branch) => branch.textInput("number", { label: "Card number" }),
   *   cash: (branch) => branch.textBody("Have it ready, please"),
   * });
   * //=> { "type": "Switch", "value": "${data.method}", "cases": { "card": [{ "type": "TextInput", "name": "number", "label": "Card number" }], "cash": [{ "type": "TextBody", "text": "Have it ready, please" }] } }
   * ```
   * @see Meta's page: Components, Switch.
   */
  switch<
    Part extends AnyPart,
    Selector extends string,
    Given extends Readonly<
      Record<
        string,
        (
          branch: Case<Part[typeof dataOf], Part[typeof formOf], Extract<Part[typeof effectsOf], LongTexts>>,
        ) => Built<unknown, unknown>
      >
    >,
  >(
    this: Part,
    value: Part[typeof placeOf] extends "case" | "footedCase"
      ? FlowTypeError<"a Switch may not stand in a Switch"> &
          From<Value<Selector>, Part[typeof dataOf], Part[typeof formOf]>
      : With<Value<Selector | undefined>, Part[typeof dataOf], Part[typeof formOf]>,
    cases: Given & CheckedCases<Given, Selector, Part[typeof formOf]>,
  ): Next<
    AfterBlock<Part[typeof placeOf], EffectsOf<PartOf<Given>>>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & BranchFields<FormOf<PartOf<Given>>, Part[typeof formOf]>,
    Part[typeof effectsOf] | EffectsOf<PartOf<Given>>
  >;

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
    Part extends AnyPart,
    const Label extends Dynamic<string>,
    Effect,
    const Left extends Dynamic<string> = never,
    const Center extends Dynamic<string> = never,
    const Right extends Dynamic<string> = never,
  >(
    this: Part,
    label: Part[typeof placeOf] extends Footed[Place]
      ? FlowTypeError<"a screen has one footer, and this one has it already">
      : With<
          Label extends LongerThan[MaxChars<typeof footer>["label"]]
            ? TooLong<MaxChars<typeof footer>["label"], Part[typeof effectsOf]>
            : Label,
          Part[typeof dataOf],
          Part[typeof formOf]
        >,
    onClickAction: With<
      Action<keyof typeof footer.properties.onClickAction.actions, Effect>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
    options?: With<
      FooterOptions<Left, Center, Right, Part[typeof effectsOf]>,
      Part[typeof dataOf],
      Part[typeof formOf]
    >,
  ): Next<
    Footed[Part[typeof placeOf]],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf],
    Part[typeof effectsOf] | Effect | Foots
  >;

  /**
   * Adds pictures to swipe through. A screen holds at most 2, a flow 3. Flow JSON 7.1.
   *
   * @param options 1 to 3 images, each with `src` (bytes or base64) and `altText`.
   * @example
   * ```ts
   * screen("ROOMS", { title: "Rooms" }).imageCarousel({ images: [{ src: "iVBORw0KGgo=", altText: "A room" }] });
   * //=> { "type": "ImageCarousel", "images": [{ "src": "iVBORw0KGgo=", "alt-text": "A room" }] }
   * ```
   * @see Meta's page: Components, Image Carousel.
   */
  imageCarousel<Part extends AnyPart>(
    this: Part,
    options: Part[typeof placeOf] extends "branch" | "footedBranch" | "case" | "footedCase"
      ? FlowTypeError<"an ImageCarousel may not stand in a branch; put it beside the block"> & ImageCarouselOptions
      : With<ImageCarouselOptions, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf],
    Part[typeof effectsOf] | Needs<(typeof imageCarousel)["since"], (typeof imageCarousel)["type"]>
  >;
}

/** Adds a Form, or reads a field. */
export interface AddForm {
  /**
   * Adds a Form, one a screen: a block whose `initValue`s and `errorMessage`s are the Form's.
   *
   * Other screens read a field of this one by its name: `details.form.name` prints `${screen.DETAILS.form.name}`.
   *
   * @param add Adds the components of the Form.
   * @param options The name of the Form (default: form), and data that holds all initial values or all error messages.
   * @example
   * ```ts
   * screen("NAME", { title: "Name" }).form((form) => form.textInput("name", { label: "Name", initValue: "Ada" }));
   * //=> { "type": "Form", "name": "form", "init-values": { "name": "Ada" }, "children": [{ "type": "TextInput", "name": "name", "label": "Name" }] }
   * ```
   * @see Meta's page: Flow JSON, Forms.
   */
  <Part extends AnyPart, Fields, Added>(
    this: Part,
    add: (
      form: FormPart<Part[typeof dataOf], Part[typeof formOf], Extract<Part[typeof effectsOf], LongTexts>>,
    ) => Built<Fields, Added>,
    options?: With<FormOptions, Part[typeof dataOf], Fields>,
  ): Next<
    AfterBlock<Part[typeof placeOf], Added>,
    Part[typeof idOf],
    Part[typeof dataOf],
    Fields,
    Part[typeof effectsOf] | Added
  >;
}

/** What is laid out so far, for the links to read. The plain screen, which most links stand on, holds it without a base. */
interface Laid<At extends Place, Id extends string, Data, Form, Effects> extends Links {
  readonly [placeOf]: At;
  readonly [idOf]: Id;
  readonly [dataOf]: Data;
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;
}

interface LaidScreen<At extends Place, Id extends string, Data, Form, Effects>
  extends Laid<At, Id, Data, Form, Effects> {
  readonly id: Id;
  /** The screen's data, for other screens: `details.data.name` prints `${screen.DETAILS.data.name}`. */
  readonly data: Refs<Data>;
  /** Adds a Form; or reads a field from another screen: `details.form.name` prints `${screen.DETAILS.form.name}`. */
  readonly form: Refs<Form> & AddForm;
}

/** A screen that has no footer yet. */
export interface Screen<Id extends string, in out Data, in out Form, in out Effects> extends Links {
  readonly [placeOf]: "screen";
  readonly [idOf]: Id;
  readonly [dataOf]: Data;
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;
  readonly id: Id;
  /** The screen's data, for other screens: `details.data.name` prints `${screen.DETAILS.data.name}`. */
  readonly data: Refs<Data>;
  /** Adds a Form; or reads a field from another screen: `details.form.name` prints `${screen.DETAILS.form.name}`. */
  readonly form: Refs<Form> & AddForm;

  /** @deprecated Only as the first component of a screen. */
  readonly richText: FlowTypeError<"RichText stands alone on its screen, and this one has other components">;
  /** @deprecated Only as the first component of a screen. */
  readonly navigationList: FlowTypeError<"NavigationList stands alone on its screen, and this one has other components">;
}

/** A screen that has its footer; more may stand above it. */
export interface FootedScreen<Id extends string, in out Data, in out Form, in out Effects>
  extends LaidScreen<"footedScreen", Id, Data, Form, Effects> {}

/**
 * A screen without components: the header, which is a target as it is.
 *
 * @example
 * ```ts
 * import { complete, type Header } from "@flows/builder";
 * const bye = (header: Header<"BYE", { name: string }, never>) =>
 *   header.textBody(({ data }) => data.name).footer("Done", complete());
 * ```
 */
export interface Header<Id extends string, in out Data, in out Effects>
  extends LaidScreen<"screen", Id, Data, {}, Effects> {
  /**
   * Adds a text in Markdown, alone on its screen, from Flow JSON 6.3 with a footer.
   *
   * @param text Markdown as one text or a list of blocks, a reference, or the options, or a function that returns one of them.
   * @example
   * ```ts
   * screen("TERMS", { title: "Terms" }).richText(["# Terms", "Be **kind**."]);
   * //=> { "type": "RichText", "text": ["# Terms", "Be **kind**."] }
   * ```
   * @see Meta's page: Components, Rich Text.
   */
  richText(
    text: With<Dynamic<string> | readonly string[] | RichTextOptions, Data, {}>,
  ): RichTextScreen<Id, Data, Effects>;

  /**
   * Adds a list of items to tap, alone on its screen or with one more, and not on a terminal screen. Its value is the id of the
   * item. Flow JSON 6.2.
   *
   * @param name The key of the value, unique on the screen.
   * @param options 1 to 20 items, titles at most 30 characters; the action stands on the list, or on every item.
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
  navigationList: AddNavigationList<"first", Id, Data, {}, Effects>;
}

/** What may follow a list of items: in a Form, and on a screen after its first or its second. */
interface AfterList<Id extends string, Data, Form, Effects> {
  form: FormPart<Data, Form, Effects>;
  first: NavigationListScreen<Id, Data, Form, Effects>;
  second: WholeScreen<Id, Data, Form, Effects>;
}

type AddNavigationList<
  List extends keyof AfterList<string, unknown, unknown, unknown>,
  Id extends string,
  Data,
  Form,
  Effects,
> = <
  const Name extends string,
  const Label extends Dynamic<string>,
  const Text extends string,
  ItemClicks extends readonly unknown[] = [],
  Click = never,
>(
  name: Name extends keyof Form ? NameTaken<Form> : Name,
  options: With<NavigationListOptions<Label, Text, ItemClicks, Click, Effects>, Data, Form>,
) => AfterList<
  Id,
  Data,
  Form & { [Field in Name]: string },
  | Effects
  | EffectsOfItems<ItemClicks>
  | Click
  | Needs<(typeof navigationList)["since"], (typeof navigationList)["type"]>
>[List];

/** A screen of RichText, which takes a footer beside it and nothing else. */
export interface RichTextScreen<Id extends string, Data, Effects> extends WholeScreen<Id, Data, {}, Effects> {
  /** Adds the button at the bottom, beside RichText from Flow JSON 6.3. Meta's page: Components, Rich Text. */
  footer<
    const Label extends Dynamic<string>,
    Effect,
    const Left extends Dynamic<string> = never,
    const Center extends Dynamic<string> = never,
    const Right extends Dynamic<string> = never,
  >(
    label: With<
      Label extends LongerThan[MaxChars<typeof footer>["label"]]
        ? TooLong<MaxChars<typeof footer>["label"], Effects>
        : Label,
      Data,
      {}
    >,
    onClickAction: With<Action<keyof typeof footer.properties.onClickAction.actions, Effect>, Data, {}>,
    options?: With<FooterOptions<Left, Center, Right, Effects>, Data, {}>,
  ): WholeScreen<Id, Data, {}, Effects | Effect | Needs<typeof RICH_TEXT_FOOTER_SINCE, "RichText with a Footer">>;
}

/** A screen of a NavigationList, which takes one more beside it and nothing else. */
export interface NavigationListScreen<Id extends string, Data, Form, Effects>
  extends WholeScreen<Id, Data, Form, Effects> {
  /** Adds another list of items to tap; a screen holds at most 2. Meta's page: Components, Navigation List. */
  navigationList: AddNavigationList<"second", Id, Data, Form, Effects>;
}

/** A screen that takes no more components. */
export interface WholeScreen<Id extends string, Data, Form, Effects> extends Target<Id, Data>, Built<Form, Effects> {
  /** The screen's data, for other screens. */
  readonly data: Refs<Data>;
  /** The screen's fields, for other screens. */
  readonly form: Refs<Form>;
}

// The variances are written, since inferring them for a callback costs 50,000 instantiations.

/** A branch of an If. */
export interface Branch<in out Data, in out Form, in out Effects> extends Laid<"branch", string, Data, Form, Effects> {}

/** A branch of an If that has the footer. */
export interface FootedBranch<in out Data, in out Form, in out Effects>
  extends Laid<"footedBranch", string, Data, Form, Effects> {}

/** A case of a Switch. */
export interface Case<in out Data, in out Form, in out Effects> extends Laid<"case", string, Data, Form, Effects> {}

/** A case of a Switch that has the footer. */
export interface FootedCase<in out Data, in out Form, in out Effects>
  extends Laid<"footedCase", string, Data, Form, Effects> {}

/** The components of a Form. */
export interface FormPart<in out Data, in out Form, in out Effects> extends Laid<"form", string, Data, Form, Effects> {
  /** Adds a list of items to tap, with nothing but another one beside it. Meta's page: Components, Navigation List. */
  navigationList: AddNavigationList<"form", string, Data, Form, Effects>;
}

/** The components of a Form that has the footer. */
export interface FootedFormPart<in out Data, in out Form, in out Effects>
  extends Laid<"footedForm", string, Data, Form, Effects> {}

/** The components of a fragment, or of a round of `each`. */
export interface FragmentPart<in out Data, in out Form, in out Effects>
  extends Laid<"fragment", string, Data, Form, Effects> {}

/** The components of a fragment that has the footer. */
export interface FootedFragmentPart<in out Data, in out Form, in out Effects>
  extends Laid<"footedFragment", string, Data, Form, Effects> {}

/**
 * A screen as defineFlow sees it.
 *
 * @example
 * ```ts
 * import { type AnyScreen, complete, screen } from "@flows/builder";
 * const screens: AnyScreen[] = [screen("BYE", { title: "Bye" }).footer("Done", complete())];
 * ```
 */
export interface AnyScreen extends Built<unknown, unknown> {
  readonly id: string;
}
