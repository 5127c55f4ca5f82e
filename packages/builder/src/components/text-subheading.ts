import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const textSubheading = {
  type: "TextSubheading",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  page: "Components, Text Subheading",
  takes: ["text"],
  properties: {
    text: { value: "string", required: true, dynamic: true, maxChars: 80 },
    visible: { value: "boolean", dynamic: true, default: true },
  },
} as const satisfies ComponentDefinition;

// Listed one by one in the interface: one that extends this would be instantiated with every screen.
type Plain = Required<Options<typeof textSubheading>>;
type Limit = MaxChars<typeof textSubheading>;

/** The options of a TextSubheading. */
export interface TextSubheadingOptions<Text, Effects> {
  /** The text, at most 80 characters. */
  text: Text extends LongerThan[Limit["text"]] ? TooLong<Limit["text"], Effects> : Text;
  /** Whether it is shown. Default: true. */
  visible?: Plain["visible"] | undefined;
}
