import type { CalendarPickerMethod } from "./components/calendar-picker-method.ts";
import type { CheckboxGroupMethod } from "./components/checkbox-group.ts";
import type { ChipsSelectorMethod } from "./components/chips-selector.ts";
import type { DatePickerMethod } from "./components/date-picker.ts";
import type { DocumentPickerMethod } from "./components/document-picker.ts";
import type { DropdownMethod } from "./components/dropdown.ts";
import type { EmbeddedLinkMethod } from "./components/embedded-link.ts";
import type { FooterMethod } from "./components/footer.ts";
import type { FormMethod } from "./components/form.ts";
import type { IfMethod } from "./components/if.ts";
import type { ImageMethod } from "./components/image.ts";
import type { ImageCarouselMethod } from "./components/image-carousel.ts";
import type { NavigationListInFormMethod, NavigationListMethod } from "./components/navigation-list.ts";
import type { OptInMethod } from "./components/opt-in.ts";
import type { PhotoPickerMethod } from "./components/photo-picker.ts";
import type { RadioButtonsGroupMethod } from "./components/radio-buttons-group.ts";
import type { RichTextMethod } from "./components/rich-text.ts";
import type { SwitchMethod } from "./components/switch.ts";
import type { TextAreaMethod } from "./components/text-area.ts";
import type { TextBodyMethod } from "./components/text-body.ts";
import type { TextCaptionMethod } from "./components/text-caption.ts";
import type { TextHeadingMethod } from "./components/text-heading.ts";
import type { TextInputMethod } from "./components/text-input.ts";
import type { TextSubheadingMethod } from "./components/text-subheading.ts";
import type { FragmentMethods } from "./fragment.ts";

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
