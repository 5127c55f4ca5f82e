import type { KINDS } from "./kinds.ts";

/** Instantiations per component that a flow of 10 screens of 50 components may cost. Lower them when you can. */
export const BUDGET = {
  /** The mix of components, in the chain, on either compiler. */
  mix: 70,
  /** The same document as a literal that satisfies `FlowJson`, on either compiler. */
  literal: 76,
  /** Screens of one kind of component alone, on TypeScript 7; on 5.9 some cost up to two more. */
  kinds: {
    textHeading: 41,
    textBody: 28,
    textInput: 65,
    dropdown: 96,
    chipsSelector: 77,
    datePicker: 63,
    optIn: 63,
    textSubheading: 41,
    textCaption: 21,
    textArea: 59,
    checkboxGroup: 96,
    radioButtonsGroup: 68,
    calendarPicker: 73,
    embeddedLink: 46,
    image: 21,
    imageCarousel: 24,
    photoPicker: 55,
    documentPicker: 55,
    if: 166,
    switch: 590,
    use: 112,
    each: 277,
  } satisfies Record<keyof typeof KINDS, number>,
  /** How much more a component of 100 screens may cost than one of 10. */
  growth: 1.02,
};
