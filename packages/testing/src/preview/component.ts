import { html } from "hono/html";
import { embeddedLink, footer, note } from "./actions.ts";
import { checkboxGroup, chipsSelector, dropdown, optIn, radioButtonsGroup } from "./choices.ts";
import { calendarPicker, datePicker, documentPicker, photoPicker, textArea, textInput } from "./fields.ts";
import type { Html } from "./html.ts";
import { navigationList } from "./navigation-list.ts";
import { image, imageCarousel } from "./pictures.ts";
import { flagIn, type Part, partOf, type Showing } from "./shown.ts";
import { shownValue } from "./shown-text.ts";
import { richText, textBody, textCaption, textHeading, textSubheading } from "./texts.ts";

/** How each component is shown. */
const COMPONENTS: Readonly<Record<string, (part: Part, showing: Showing) => Html>> = {
  TextHeading: textHeading,
  TextSubheading: textSubheading,
  TextBody: textBody,
  TextCaption: textCaption,
  RichText: richText,
  TextInput: textInput,
  TextArea: textArea,
  DatePicker: datePicker,
  CalendarPicker: calendarPicker,
  PhotoPicker: photoPicker,
  DocumentPicker: documentPicker,
  CheckboxGroup: checkboxGroup,
  RadioButtonsGroup: radioButtonsGroup,
  ChipsSelector: chipsSelector,
  Dropdown: dropdown,
  OptIn: optIn,
  EmbeddedLink: embeddedLink,
  Footer: footer,
  Image: image,
  ImageCarousel: imageCarousel,
  NavigationList: navigationList,
  Form: ({ children, "init-values": initial }, showing) =>
    html`${components(children, { ...showing, initial: partOf(shownValue(initial, showing.data)) })}`,
  If: (part, showing) =>
    html`${branch(`If ${expression(part.condition)}`, part.then, showing)}${part.else === undefined ? "" : branch("Otherwise", part.else, showing)}`,
  Switch: ({ value, cases }, showing) =>
    html`${Object.entries(partOf(cases)).map(([key, children]) => branch(`If ${expression(value)} is ${key}`, children, showing))}`,
};

/** The types of components that the page can show. */
export const SHOWN_COMPONENTS: readonly string[] = Object.keys(COMPONENTS);

/** Shows components in the order they stand. */
export function components(list: unknown, showing: Showing): Html[] {
  return Array.isArray(list) ? list.map((item) => component(partOf(item), showing)) : [];
}

function component(part: Part, showing: Showing): Html {
  const type = String(part.type ?? "");
  const show = Object.hasOwn(COMPONENTS, type) ? COMPONENTS[type] : undefined;
  if (show === undefined) return note(`${type === "" ? "A component without a type" : type} can't be shown`);
  const shown = show(part, showing);
  if (flagIn(part, "visible", true, showing)) return shown;
  return html`<div class="hidden-part">${note("Not visible at first")}${shown}</div>`;
}

function branch(label: string, children: unknown, showing: Showing): Html {
  return html`<section class="branch" aria-label="${label}">${note(label)}${components(children, showing)}</section>`;
}

function expression(value: unknown): string {
  return String(value ?? "…").replace(/^`|`$/g, "");
}
