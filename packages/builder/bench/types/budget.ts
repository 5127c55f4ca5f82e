import type { KINDS } from "./kinds.ts";

/** Instantiations per component that a flow of 10 screens of 50 components may cost, on either compiler. Lower them when you can. */
export const BUDGET = {
  /** The mix of components, in the chain. */
  mix: 170,
  /** The same document as a literal that satisfies `FlowJson`. */
  literal: 76,
  /** Screens of one kind of component alone. */
  kinds: {
    textHeading: 36,
    textBody: 22,
    textInput: 217,
    dropdown: 242,
    chipsSelector: 208,
    datePicker: 177,
    optIn: 151,
    textSubheading: 36,
    textCaption: 22,
    textArea: 150,
    checkboxGroup: 242,
    radioButtonsGroup: 202,
    calendarPicker: 330,
    embeddedLink: 49,
    image: 22,
    imageCarousel: 24,
    photoPicker: 123,
    documentPicker: 124,
    if: 409,
  } satisfies Record<keyof typeof KINDS, number>,
  /** How much more a component of 100 screens may cost than one of 10. */
  growth: 1.02,
};
