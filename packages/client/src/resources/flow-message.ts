import type { AnyFlow, FlowTypeError, ScreenIdOf } from "@flows/builder";
import type { Id } from "../ids.ts";
import type { FlowAction, Opening } from "./flow-opening.ts";

/** A file of a header: one that was uploaded, or one behind a link. */
export type MediaFile = { readonly id: string } | { readonly link: string };

/** What stands above a message: a text of at most 60 characters, or one file. */
export type MessageHeader =
  | string
  | { readonly image: MediaFile }
  | { readonly video: MediaFile }
  | { readonly document: MediaFile & { readonly filename?: string } };

interface FlowMessage<
  Of extends AnyFlow,
  Name extends string | undefined,
  Action extends FlowAction | undefined,
  Screen extends ScreenIdOf<Of> | undefined,
> {
  /** The person's phone number, with the country code; or, where the person shows none, the `userId` of an answer. */
  readonly to: Id;
  /** The button's text, at most 30 characters, without emoji; phones show about 20. */
  readonly cta: string;
  /** At most 1024 characters. */
  readonly body: string;
  readonly header?: MessageHeader | undefined;
  /** At most 60 characters. */
  readonly footer?: string | undefined;
  /** A draft can be sent for tests. Default: published. */
  readonly mode?: "draft" | "published" | undefined;
  /** Comes back with the answer, and tells which message it answers. Default: `unused`. */
  readonly flowToken?: string | undefined;
  /** The flow, which types `screen` and `data`; it is not sent. */
  readonly flow?: Of | undefined;
  /** The flow's name, instead of `flowId`. */
  readonly flowName?: Name | undefined;
  /** Whether the flow begins with a screen or asks its endpoint. Default: navigate. */
  readonly flowAction?: (Action & string) | undefined;
  /** The first screen. Default: the flow's first. */
  readonly screen?: (Screen & string) | undefined;
}

/** What is said at run time, too. */
export type IdOrName = "flowId and flowName exclude each other; leave one out";

type FlowReference<Name> = [Name] extends [undefined]
  ? {
      /** The flow's id; or give `flowName`. */
      readonly flowId: Id;
    }
  : { readonly flowId?: FlowTypeError<IdOrName> | undefined };

/** A message with a button that opens a flow. Meta's page: Sending a Flow. */
export type SendFlow<
  Of extends AnyFlow,
  Name extends string | undefined,
  Action extends FlowAction | undefined,
  Screen extends ScreenIdOf<Of> | undefined,
> = FlowMessage<Of, Name, Action, Screen> & FlowReference<Name> & Opening<Of, Action, Screen>;
