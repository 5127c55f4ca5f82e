import type { AnyFlow, ScreenIdOf } from "@flows/builder";
import type { Account, PhoneNumberCallOptions } from "../account.ts";
import type { Result } from "../options.ts";
import type { SendFlow } from "./flow-message.ts";
import type { FlowAction } from "./flow-opening.ts";
import { loadCalls } from "./load-calls.ts";
import type { SentMessage } from "./sent-message.ts";

/** Messages that open a flow. Meta's page: Sending a Flow. */
export class Messages {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * Sends a message with a button that opens a flow, within 24 hours after the person last wrote. It is never sent twice.
   *
   * @param message To whom, with which texts, which flow, and how it begins. With `flow`, `screen` and `data` have its types.
   * @returns The id of the message; the answer to it has that as `context.id`.
   * @throws {InvalidCallError} Before any request: a text over its limit, a screen or data that the flow does not know.
   * @throws {ValidationError} 131047, if the person last wrote more than 24 hours ago: send a template then.
   * @throws {FlowStateError} 132068 or 132069, if the flow is blocked or throttled.
   * @example
   * ```ts
   * const { data } = await client.messages.sendFlow({
   *   to: "+1 555 010 0100",
   *   flowId: id,
   *   cta: "Book now",
   *   body: "Book a table in a minute.",
   *   flowToken: "booking-42",
   * });
   * console.log(data.messages[0]?.id);
   * ```
   * @see Meta's page: Sending a Flow.
   */
  async sendFlow<
    Of extends AnyFlow = AnyFlow,
    const Name extends string | undefined = undefined,
    Action extends FlowAction | undefined = FlowAction | undefined,
    const Screen extends ScreenIdOf<Of> | undefined = ScreenIdOf<Of> | undefined,
  >(message: SendFlow<Of, Name, Action, Screen>, options?: PhoneNumberCallOptions): Promise<Result<SentMessage>> {
    return (await loadCalls()).sendFlow(this.#account, message, options);
  }
}
