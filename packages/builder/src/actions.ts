import { ActionValue } from "./action-value.ts";
import type { embeddedLink } from "./components/embedded-link.ts";
import { describeArgument } from "./describe-argument.ts";
import type { FlowTypeError } from "./type-error.ts";
import type { Action } from "./types/action.ts";
import type { Completes, LeadsTo, Needs, Sends } from "./types/effects.ts";
import type { AnyPayload, PayloadFields, Resolved } from "./types/payload.ts";
import type { Dynamic } from "./types/reference.ts";
import type { AnyTarget, Target } from "./types/target.ts";

/**
 * Goes to another screen.
 *
 * @param target The screen: its header or its layout.
 * @param payload The data that the target declares, all of it: literals, or references of the right types. Left out where it declares none.
 * @returns The action, for a footer, a link, an OptIn or a NavigationList.
 * @throws {TypeError} If the target is no screen.
 * @example
 * ```ts
 * import { navigate, screen } from "@flows/builder";
 * const confirm = screen("CONFIRM", { title: "Confirm", data: { name: "Ada" } });
 * screen("DETAILS", { title: "Details" })
 *   .textInput("name", { label: "Name" })
 *   .footer("Continue", ({ form }) => navigate(confirm, { name: form.name }));
 * //=> { "name": "navigate", "next": { "type": "screen", "name": "CONFIRM" }, "payload": { "name": "${form.name}" } }
 * ```
 * @see Meta's page: Flow JSON, Actions, navigate.
 */
export function navigate<const Id extends string, Data>(
  target: Target<Id, Data> | FlowTypeError<"navigate takes the screen itself, its header or its layout, not its id">,
  ...payload: [keyof Data] extends [never]
    ? [
        // Of what is no target, the data is not known either.
        payload?: unknown extends Data
          ? unknown
          : Readonly<
              Record<string, FlowTypeError<"the target declares no data; declare it there, or leave the payload out">>
            >,
      ]
    : [payload: NoInfer<PayloadFields<Data>>]
): Action<"navigate", LeadsTo<Id>> {
  if (!isTarget(target))
    throw new TypeError(`navigate takes a screen to go to, and this is ${describeArgument(target)}`);
  return new ActionValue("navigate", payload[0] ?? {}, [target]) as never;
}

/**
 * Ends the flow, and sends the payload to the business. Its screen becomes terminal.
 *
 * @param payload The answer, under names of your own; `Answer<typeof flow>` has its type.
 * @returns The action, for a footer.
 * @example
 * ```ts
 * import { complete, screen } from "@flows/builder";
 * screen("RATE", { title: "Rate us" })
 *   .textInput("comment", { label: "Comment" })
 *   .footer("Send", ({ form }) => complete({ comment: form.comment }));
 * //=> { "name": "complete", "payload": { "comment": "${form.comment}" } }
 * ```
 * @see Meta's page: Flow JSON, Actions, complete.
 */
export function complete<const Given extends { readonly [Key in keyof Given]: AnyPayload } = {}>(
  payload?: Given,
): Action<"complete", Completes<Resolved<Given>>> {
  return new ActionValue("complete", payload ?? {}) as never;
}

/**
 * The end of a flow that the endpoint answers with; not a screen. Meta's page: Data endpoint, Final response.
 *
 * @example
 * ```ts
 * import { dataExchange, SUCCESS, screen } from "@flows/builder";
 * screen("PAY", { title: "Pay" }).footer("Pay", dataExchange({}, { next: [SUCCESS] }));
 * //=> { "name": "data_exchange", "payload": {} }
 * ```
 */
export const SUCCESS: Target<"SUCCESS", unknown> = { id: "SUCCESS" } as Target<"SUCCESS", unknown>;

/**
 * Sends the payload to the flow's endpoint, which answers with a screen and its data.
 *
 * @param payload What the endpoint receives.
 * @param options `next`: the screens that it may answer with, `SUCCESS` to end the flow. The same screen may always be answered.
 * @returns The action, for a footer, a link, an OptIn, a NavigationList, or the choices of a picker.
 * @throws {TypeError} If `next` is no list of screens, or there is an option beside it.
 * @example
 * ```ts
 * import { dataExchange, screen, SUCCESS } from "@flows/builder";
 * screen("ORDER", { title: "Order" })
 *   .textInput("code", { label: "Code" })
 *   .footer("Send", ({ form }) => dataExchange({ code: form.code }, { next: [SUCCESS] }));
 * //=> { "name": "data_exchange", "payload": { "code": "${form.code}" } }
 * ```
 * @see Meta's page: Flow JSON, Actions, data_exchange.
 */
export function dataExchange<
  const Given extends { readonly [Key in keyof Given]: AnyPayload },
  const Next extends readonly AnyTarget[] = [],
>(
  payload: Given,
  options?: { readonly next: Next },
): Action<"data_exchange", Sends<Resolved<Given>, Next[number]["id"]>> {
  const { next = [], ...unknown }: { readonly next?: unknown } = options ?? {};
  const [misspelled] = Object.keys(unknown);
  if (misspelled !== undefined)
    throw new TypeError(
      Array.isArray(options)
        ? "dataExchange takes its screens as an option; write { next: [screen] }"
        : `dataExchange has no option '${misspelled}'; it has 'next'`,
    );
  if (!Array.isArray(next) || !next.every(isTarget))
    throw new TypeError(
      `'next' is a list of the screens that the endpoint may answer with, and this is ${describeArgument(next)}`,
    );
  return new ActionValue("data_exchange", payload, next) as never;
}

function isTarget(value: unknown): value is AnyTarget {
  return typeof value === "object" && value !== null && "id" in value;
}

type OpenUrlSince = (typeof embeddedLink)["properties"]["onClickAction"]["actions"]["open_url"];

/**
 * Opens an address in the device's browser. Flow JSON 6.0.
 *
 * @param url An `https` address, or a reference to one.
 * @returns The action, for a link or an OptIn.
 * @example
 * ```ts
 * import { openUrl, screen } from "@flows/builder";
 * screen("TERMS", { title: "Terms" }).embeddedLink("Read more", openUrl("https://example.org/terms"));
 * //=> { "name": "open_url", "url": "https://example.org/terms" }
 * ```
 * @see Meta's page: Flow JSON, Actions, open_url.
 */
export function openUrl(url: Dynamic<string>): Action<"open_url", Needs<OpenUrlSince, "open_url">> {
  return new ActionValue("open_url", { url }) as never;
}
