import type { AtMost } from "../types/length.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const footer = {
  type: "Footer",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  maxPerScreen: 1,
  page: "Components, Footer",
  properties: {
    label: { value: "string", required: true, dynamic: true, maxChars: 35 },
    leftCaption: { value: "string", dynamic: true, maxChars: 15 },
    centerCaption: { value: "string", dynamic: true, maxChars: 15 },
    rightCaption: { value: "string", dynamic: true, maxChars: 15 },
    /** Whether it can be used. Default: true. */
    enabled: { value: "boolean", dynamic: true, default: true },
    onClickAction: {
      value: "action",
      required: true,
      actions: { data_exchange: "2.1", navigate: "2.1", complete: "2.1" },
    },
  },
} as const satisfies ComponentDefinition;

/** The options of a Footer, but for its label and its action. Captions: left and right together, or center alone. */
export interface FooterOptions<Left, Center, Right>
  extends Options<typeof footer, "label" | "onClickAction" | "leftCaption" | "centerCaption" | "rightCaption"> {
  /** At most 15 characters; only together with `rightCaption`. */
  leftCaption?: AtMost<typeof footer.properties.leftCaption.maxChars, Left>;
  /** At most 15 characters; only alone. */
  centerCaption?: AtMost<typeof footer.properties.centerCaption.maxChars, Center>;
  /** At most 15 characters; only together with `leftCaption`. */
  rightCaption?: AtMost<typeof footer.properties.rightCaption.maxChars, Right>;
}
