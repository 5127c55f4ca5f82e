import type { KINDS } from "./kinds.ts";

/** Instantiations per component that a flow of 10 screens of 50 components may cost, on either compiler. Lower them when you can. */
export const BUDGET = {
  /** The mix of components, in the chain. */
  mix: 158,
  /** The same document as a literal that satisfies `FlowJson`. */
  literal: 76,
  /** Screens of one kind of component alone. */
  kinds: {
    textHeading: 35,
    textBody: 22,
    textInput: 197,
    dropdown: 228,
    chipsSelector: 199,
    datePicker: 154,
    optIn: 147,
    textSubheading: 35,
    textCaption: 22,
    textArea: 142,
    checkboxGroup: 228,
    radioButtonsGroup: 194,
    calendarPicker: 284,
    embeddedLink: 49,
    image: 22,
    imageCarousel: 24,
    photoPicker: 107,
    documentPicker: 107,
    if: 377,
  } satisfies Record<keyof typeof KINDS, number>,
  /** How much more a component of 100 screens may cost than one of 10. */
  growth: 1.02,
};
