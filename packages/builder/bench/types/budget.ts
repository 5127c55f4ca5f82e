import type { KINDS } from "./kinds.ts";

/** Instantiations per component that a flow of 10 screens of 50 components may cost, on either compiler. Lower them when you can. */
export const BUDGET = {
  /** The mix of components, in the chain. */
  mix: 161,
  /** The same document as a literal that satisfies `FlowJson`. */
  literal: 76,
  /** Screens of one kind of component alone. */
  kinds: {
    textHeading: 35,
    textBody: 18,
    textInput: 217,
    dropdown: 196,
    chipsSelector: 147,
    datePicker: 177,
    optIn: 143,
  } satisfies Record<keyof typeof KINDS, number>,
  /** How much more a component of 100 screens may cost than one of 10. */
  growth: 1.02,
};
