import { calendarPicker } from "./calendar-picker.ts";
import { checkboxGroup } from "./checkbox-group.ts";
import { chipsSelector } from "./chips-selector.ts";
import { datePicker } from "./date-picker.ts";
import type { ComponentDefinition } from "./definition.ts";
import { documentPicker } from "./document-picker.ts";
import { dropdown } from "./dropdown.ts";
import { embeddedLink } from "./embedded-link.ts";
import { footer } from "./footer.ts";
import { form } from "./form.ts";
import { ifBlock } from "./if.ts";
import { image } from "./image.ts";
import { imageCarousel } from "./image-carousel.ts";
import { navigationList } from "./navigation-list.ts";
import { optIn } from "./opt-in.ts";
import { photoPicker } from "./photo-picker.ts";
import { radioButtonsGroup } from "./radio-buttons-group.ts";
import { richText } from "./rich-text.ts";
import { switchBlock } from "./switch.ts";
import { textArea } from "./text-area.ts";
import { textBody } from "./text-body.ts";
import { textCaption } from "./text-caption.ts";
import { textHeading } from "./text-heading.ts";
import { textInput } from "./text-input.ts";
import { textSubheading } from "./text-subheading.ts";

/**
 * The table: every component of Flow JSON, by Meta's name.
 *
 * @example
 * ```ts
 * import { COMPONENTS } from "@flows/builder";
 * COMPONENTS.TextInput.properties.label.maxChars;
 * //=> 20
 * ```
 */
export const COMPONENTS = {
  CalendarPicker: calendarPicker,
  CheckboxGroup: checkboxGroup,
  ChipsSelector: chipsSelector,
  DatePicker: datePicker,
  DocumentPicker: documentPicker,
  Dropdown: dropdown,
  EmbeddedLink: embeddedLink,
  Footer: footer,
  Form: form,
  If: ifBlock,
  ImageCarousel: imageCarousel,
  Image: image,
  NavigationList: navigationList,
  OptIn: optIn,
  PhotoPicker: photoPicker,
  RadioButtonsGroup: radioButtonsGroup,
  RichText: richText,
  Switch: switchBlock,
  TextArea: textArea,
  TextBody: textBody,
  TextCaption: textCaption,
  TextHeading: textHeading,
  TextInput: textInput,
  TextSubheading: textSubheading,
} as const satisfies Record<string, ComponentDefinition>;

/**
 * The name of a Flow JSON component.
 *
 * @example
 * ```ts
 * import { COMPONENTS, type ComponentType } from "@flows/builder";
 * const pageOf = (type: ComponentType) => COMPONENTS[type].page;
 * ```
 */
export type ComponentType = keyof typeof COMPONENTS;
