import type { AnyFlow, screensOf } from "./flow.ts";
import type { EffectsOf } from "./types/blocks.ts";
import type { Completes, Sends } from "./types/effects.ts";
import type { DataOf } from "./types/target.ts";

type ScreensOf<Of extends AnyFlow> = Of[typeof screensOf];
type AnswerOf<Effect> =
  Effect extends Completes<infer Payload>
    ? Payload
    : Effect extends Sends<unknown, infer Next>
      ? "SUCCESS" extends Next
        ? Record<string, unknown>
        : never
      : never;

/**
 * What a flow sends to the business when it is completed.
 *
 * It has the types of the fields. One that need not be filled in may come without a value: what `parseFlowResponse` of
 * `@flows/client` gives for it is an empty text, of a choice too, an empty list, `false` or `NaN`.
 *
 * @example
 * ```ts
 * import { type Answer, complete, defineFlow, screen } from "@flows/builder";
 * const rate = screen("RATE", { title: "Rate us" })
 *   .textInput("comment", { label: "Comment" })
 *   .footer("Send", ({ form }) => complete({ comment: form.comment }));
 * const flow = defineFlow({ version: "7.3" }, [rate]);
 * const answer: Answer<typeof flow> = { comment: "Great" };
 * ```
 */
export type Answer<Of extends AnyFlow> = AnswerOf<EffectsOf<ScreensOf<Of>[number]>>;

/**
 * The ids of a flow's screens.
 *
 * @example
 * ```ts
 * import { complete, defineFlow, screen, type ScreenIdOf } from "@flows/builder";
 * const flow = defineFlow({ version: "7.3" }, [screen("BYE", { title: "Bye" }).footer("Done", complete())]);
 * const id: ScreenIdOf<typeof flow> = "BYE";
 * ```
 */
export type ScreenIdOf<Of extends AnyFlow> = ScreensOf<Of>[number]["id"];

/**
 * The id of the screen that a flow opens with.
 *
 * @example
 * ```ts
 * import { complete, defineFlow, type FirstScreenIdOf, screen } from "@flows/builder";
 * const flow = defineFlow({ version: "7.3" }, [screen("BYE", { title: "Bye" }).footer("Done", complete())]);
 * const id: FirstScreenIdOf<typeof flow> = "BYE";
 * ```
 */
export type FirstScreenIdOf<Of extends AnyFlow> = ScreensOf<Of>[0]["id"];

/**
 * The data that a screen of a flow receives.
 *
 * @example
 * ```ts
 * import { complete, defineFlow, screen, type ScreenDataOf } from "@flows/builder";
 * const bye = screen("BYE", { title: "Bye", data: { name: "Ada" } });
 * const flow = defineFlow({ version: "7.3" }, [bye.textBody(({ data }) => data.name).footer("Done", complete())]);
 * const data: ScreenDataOf<typeof flow, "BYE"> = { name: "Grace" };
 * ```
 */
export type ScreenDataOf<Of extends AnyFlow, Id extends string> = DataOf<
  Extract<ScreensOf<Of>[number], { readonly id: Id }>
>;
