import type { KINDS } from "./kinds.ts";

/** Instantiations per component that a flow of 10 screens of 50 components may cost, on either compiler. Lower them when you can. */
export const BUDGET = {
  /** The mix of components, in the chain. */
  mix: 157,
  /** The same document as a literal that satisfies `FlowJson`. */
  literal: 76,
  /** Screens of one kind of component alone. */
  kinds: {
    textHeading: 34,
    textBody: 21,
    textInput: 196,
    dropdown: 227,
    chipsSelector: 198,
    datePicker: 153,
    optIn: 146,
    textSubheading: 34,
    textCaption: 21,
    textArea: 141,
    checkboxGroup: 227,
    radioButtonsGroup: 193,
    calendarPicker: 283,
    embeddedLink: 48,
    image: 21,
    imageCarousel: 23,
    photoPicker: 106,
    documentPicker: 106,
    if: 376,
  } satisfies Record<keyof typeof KINDS, number>,
  /** How much more a component of 100 screens may cost than one of 10. */
  growth: 1.02,
};
