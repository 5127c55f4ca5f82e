import type { KINDS } from "./kinds.ts";

/** Instantiations per component that a flow of 10 screens of 50 components may cost, on either compiler. Lower them when you can. */
export const BUDGET = {
  /** The mix of components, in the chain. */
  mix: 70,
  /** The same document as a literal that satisfies `FlowJson`. */
  literal: 76,
  /** Screens of one kind of component alone. */
  kinds: {
    textHeading: 40,
    textBody: 28,
    textInput: 64,
    dropdown: 95,
    chipsSelector: 76,
    datePicker: 63,
    optIn: 63,
    textSubheading: 40,
    textCaption: 20,
    textArea: 59,
    checkboxGroup: 95,
    radioButtonsGroup: 67,
    calendarPicker: 73,
    embeddedLink: 45,
    image: 20,
    imageCarousel: 23,
    photoPicker: 54,
    documentPicker: 54,
    if: 159,
    switch: 611,
    use: 113,
    each: 279,
  } satisfies Record<keyof typeof KINDS, number>,
  /** How much more a component of 100 screens may cost than one of 10. */
  growth: 1.02,
};
