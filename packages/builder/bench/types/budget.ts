import type { KINDS } from "./kinds.ts";

/** Instantiations per component that a flow of 10 screens of 50 components may cost, on either compiler. Lower them when you can. */
export const BUDGET = {
  /** The mix of components, in the chain. */
  mix: 140,
  /** The same document as a literal that satisfies `FlowJson`. */
  literal: 76,
  /** Screens of one kind of component alone. */
  kinds: {
    textHeading: 35,
    textBody: 22,
    textInput: 172,
    dropdown: 198,
    chipsSelector: 185,
    datePicker: 140,
    optIn: 132,
    textSubheading: 35,
    textCaption: 22,
    textArea: 125,
    checkboxGroup: 198,
    radioButtonsGroup: 173,
    calendarPicker: 270,
    embeddedLink: 48,
    image: 22,
    imageCarousel: 24,
    photoPicker: 93,
    documentPicker: 93,
    if: 350,
    switch: 842,
    use: 257,
    each: 299,
  } satisfies Record<keyof typeof KINDS, number>,
  /** How much more a component of 100 screens may cost than one of 10. */
  growth: 1.02,
};
