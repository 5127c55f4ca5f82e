import type { AnyFlow, ScreenIdOf } from "@flows/builder";
import type { FlowJsonInput } from "../flow-json.ts";
import type { Id } from "../ids.ts";
import type { Open } from "../open.ts";
import type { FlowAction, OpenedData } from "./flow-opening.ts";

/** A text of a template; with parameters such as `{{1}}` Graph asks for an `example`, in its own shape. */
export type TemplateText = string | { readonly text: string; readonly example?: object };

interface FlowTemplate {
  /** Small letters, digits and underscores. */
  readonly name: string;
  /** Such as `en_US`. */
  readonly language: string;
  readonly category: "MARKETING" | "UTILITY";
  readonly body: TemplateText;
  readonly header?: TemplateText | undefined;
  readonly footer?: string | undefined;
  /** The button's text, at most 25 characters. */
  readonly cta: string;
  /** Whether the flow begins with a screen or asks its endpoint. Default: navigate. */
  readonly flowAction?: FlowAction | undefined;
  /** The first screen, with `navigate`. Default: the flow's first. */
  readonly navigateScreen?: string | undefined;
  readonly icon?: "DOCUMENT" | "PROMOTION" | "REVIEW" | undefined;
}

type OneFlow =
  | { readonly flowId: Id; readonly flowName?: undefined; readonly flowJson?: undefined }
  | { readonly flowName: string; readonly flowId?: undefined; readonly flowJson?: undefined }
  | { readonly flowJson: FlowJsonInput; readonly flowId?: undefined; readonly flowName?: undefined };

/** A template with a button that opens a flow: one that is published, by its id or name, or a new one of `flowJson`. */
export type CreateFlowTemplate = FlowTemplate & OneFlow;

/** What creating a template gives. */
export interface CreatedTemplate {
  readonly id: string;
  readonly status: Open<"APPROVED" | "PENDING" | "REJECTED">;
  readonly category: string;
}

interface TemplateMessage<Of extends AnyFlow, Screen extends ScreenIdOf<Of> | undefined> {
  /** The person's phone number, with the country code; or, where the person shows none, the `userId` of an answer. */
  readonly to: Id;
  /** The template's name. */
  readonly name: string;
  /** Such as `en_US`. */
  readonly language: string;
  /** Comes back with the answer, and tells which message it answers. Default: `unused`. */
  readonly flowToken?: string | undefined;
  /** The position of the flow's button among the template's. Default: 0. */
  readonly buttonIndex?: number | undefined;
  /** The template's other parameters, under Graph's own names. */
  readonly components?: readonly object[] | undefined;
  /** The flow, which types `data`; it is not sent. */
  readonly flow?: Of | undefined;
  /** The screen that the button opens; it is not sent. Default: the flow's first. */
  readonly screen?: (Screen & string) | undefined;
}

/** A message made from a template whose button opens a flow. */
export type SendFlowTemplate<Of extends AnyFlow, Screen extends ScreenIdOf<Of> | undefined> = TemplateMessage<
  Of,
  Screen
> &
  OpenedData<Of, Screen>;
