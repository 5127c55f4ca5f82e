import type { CalendarPickerMethod } from "./calendar-picker.ts";
import type { CheckboxGroupMethod } from "./checkbox-group.ts";
import type { ChipsSelectorMethod } from "./chips-selector.ts";
import type { DatePickerMethod } from "./date-picker.ts";
import type { DocumentPickerMethod } from "./document-picker.ts";
import type { DropdownMethod } from "./dropdown.ts";
import type { EmbeddedLinkMethod } from "./embedded-link.ts";
import type { FooterMethod } from "./footer.ts";
import type { FormMethod } from "./form.ts";
import type { FragmentMethods } from "./fragment.ts";
import type { IfMethod } from "./if.ts";
import type { ImageMethod } from "./image.ts";
import type { ImageCarouselMethod } from "./image-carousel.ts";
import type { NavigationListInFormMethod, NavigationListMethod } from "./navigation-list.ts";
import type { OptInMethod } from "./opt-in.ts";
import type { PhotoPickerMethod } from "./photo-picker.ts";
import type { RadioButtonsGroupMethod } from "./radio-buttons-group.ts";
import type { RichTextMethod } from "./rich-text.ts";
import type { SwitchMethod } from "./switch.ts";
import type { TextAreaMethod } from "./text-area.ts";
import type { TextBodyMethod } from "./text-body.ts";
import type { TextCaptionMethod } from "./text-caption.ts";
import type { TextHeadingMethod } from "./text-heading.ts";
import type { TextInputMethod } from "./text-input.ts";
import type { TextSubheadingMethod } from "./text-subheading.ts";

// Links lead to places, and places have links: a circle of types alone. An augmentation would part it, and api-extractor and
// bundlers of declarations refuse or lose what one adds.

/**
 * The links that stand everywhere: each adds a component and returns a new screen or part.
 *
 * What is laid out so far they read of what they are called on: an interface with type parameters would be made anew, with all
 * its members, for every link of a chain, which takes the compiler twice as long.
 */
export interface Links
  extends CalendarPickerMethod,
    CheckboxGroupMethod,
    ChipsSelectorMethod,
    DatePickerMethod,
    DocumentPickerMethod,
    DropdownMethod,
    EmbeddedLinkMethod,
    FooterMethod,
    IfMethod,
    ImageCarouselMethod,
    ImageMethod,
    OptInMethod,
    PhotoPickerMethod,
    RadioButtonsGroupMethod,
    SwitchMethod,
    TextAreaMethod,
    TextBodyMethod,
    TextCaptionMethod,
    TextHeadingMethod,
    TextInputMethod,
    TextSubheadingMethod,
    FragmentMethods {}

/** The links that stand on a screen without components only. */
export interface FirstLinks extends NavigationListMethod, RichTextMethod {}

/** The links that stand in a Form only. */
export interface FormLinks extends NavigationListInFormMethod {}

/** Adds a Form, or reads a field. */
export interface AddForm extends FormMethod {}
