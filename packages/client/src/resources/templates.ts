import type { AnyFlow, ScreenIdOf } from "@flows/builder";
import type { Account, PhoneNumberCallOptions } from "../account.ts";
import type { CallOptions, Result } from "../options.ts";
import type { CreatedTemplate, CreateFlowTemplate, SendFlowTemplate } from "./flow-template.ts";
import { loadCalls } from "./load-calls.ts";
import type { SentMessage } from "./sent-message.ts";

/** Templates whose button opens a flow. Meta's page: Sending a Flow, Templates. */
export class Templates {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * Creates a template with a button that opens a flow. Meta reviews it before it can be sent.
   *
   * @param template Its texts, and the flow: a published one by `flowId` or `flowName`, or a new one of `flowJson`.
   * @throws {InvalidCallError} Before any request: a text over its limit, or not exactly one flow.
   * @throws {ValidationError} 2388039 and others, if a text is not as Meta wants it.
   * @example
   * ```ts
   * const { data } = await client.templates.createWithFlowButton({
   *   name: "book_table",
   *   language: "en_US",
   *   category: "MARKETING",
   *   body: "A table for you tonight?",
   *   cta: "Book now",
   *   flowId: id,
   *   icon: "PROMOTION",
   * });
   * console.log(data.id, data.status);
   * ```
   * @see Meta's page: Sending a Flow, Templates.
   */
  async createWithFlowButton(template: CreateFlowTemplate, options?: CallOptions): Promise<Result<CreatedTemplate>> {
    return (await loadCalls()).createTemplate(this.#account, template, options);
  }

  /**
   * Sends a template whose button opens a flow, at any time. It is never sent twice.
   *
   * @param message To whom, which template, and the data of the first screen, which has its types where `flow` is given.
   * @returns The id of the message; the answer to it has that as `context.id`.
   * @throws {ValidationError} 132001, if there is no such template, or it is not approved.
   * @example
   * ```ts
   * await client.templates.sendFlowTemplate({
   *   to: "+1 555 010 0100",
   *   name: "book_table",
   *   language: "en_US",
   *   flowToken: "booking-42",
   *   data: { guest: "Ada" },
   * });
   * ```
   * @see Meta's page: Sending a Flow, Templates.
   */
  async sendFlowTemplate<
    Of extends AnyFlow = AnyFlow,
    const Screen extends ScreenIdOf<Of> | undefined = ScreenIdOf<Of> | undefined,
  >(message: SendFlowTemplate<Of, Screen>, options?: PhoneNumberCallOptions): Promise<Result<SentMessage>> {
    return (await loadCalls()).sendTemplate(this.#account, message, options);
  }
}
