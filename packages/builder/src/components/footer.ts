import type { FlowTypeError } from "../type-error.ts";
import type { LongerThan, MaxChars, TooLong } from "../types/length.ts";
import type { Dynamic } from "../types/reference.ts";
import type { ComponentDefinition } from "./definition.ts";
import type { Options } from "./options.ts";

export const footer = {
  type: "Footer",
  since: "2.1",
  standsIn: { layout: "2.1", form: "2.1", if: "4.0", switch: "4.0" },
  maxPerScreen: 1,
  page: "Components, Footer",
  takes: ["label", "onClickAction"],
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

type Limit = MaxChars<typeof footer>;

interface Captions<Left, Center, Right, Effects>
  extends Options<
    typeof footer,
    "label" | "onClickAction" | "leftCaption" | "centerCaption" | "rightCaption" | "enabled"
  > {
  /** Whether it can be used. Default: true. */
  enabled?: Dynamic<boolean> | undefined;
  /** At most 15 characters; only together with `rightCaption`. */
  leftCaption?:
    | (Left extends LongerThan[Limit["leftCaption"]] ? TooLong<Limit["leftCaption"], Effects> : Left)
    | undefined;
  /** At most 15 characters; only alone. */
  centerCaption?:
    | ([Left | Right] extends [never]
        ? Center extends LongerThan[Limit["centerCaption"]]
          ? TooLong<Limit["centerCaption"], Effects>
          : Center
        : FlowTypeError<"a footer has 'centerCaption' alone, or 'leftCaption' and 'rightCaption' together">)
    | undefined;
  /** At most 15 characters; only together with `leftCaption`. */
  rightCaption?:
    | (Right extends LongerThan[Limit["rightCaption"]] ? TooLong<Limit["rightCaption"], Effects> : Right)
    | undefined;
}

type Partner<Left, Right> = [Left] extends [never]
  ? [Right] extends [never]
    ? unknown
    : { leftCaption: unknown }
  : { rightCaption: unknown };

/** The options of a Footer, but for its label and its action. Captions: left and right together, or center alone. */
export type FooterOptions<Left, Center, Right, Effects> = Captions<Left, Center, Right, Effects> & Partner<Left, Right>;
