/** A message that a business sent. */
export interface SentMessage {
  /** Such as `wamid.…`. */
  readonly id: string;
  readonly phoneNumberId: string;
  readonly wabaId: string;
  /** The user's number, or a business-scoped user id. */
  readonly to: string;
  readonly type: string;
  /** The flow it opens, if it does. */
  readonly flow: SentFlow | undefined;
  /** The whole message, as it was sent. */
  readonly body: Readonly<Record<string, unknown>>;
  /** When, by the emulator's clock. */
  readonly at: Date;
}

/** The flow that a message opens. */
export interface SentFlow {
  readonly id: string;
  readonly token: string;
  readonly mode: "draft" | "published";
  readonly action: "navigate" | "data_exchange";
  /** The first screen, where it was named. */
  readonly screen: string | undefined;
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** The version of the Flow JSON that the message keeps, whatever becomes of the flow. */
  readonly flowJson: string;
}
