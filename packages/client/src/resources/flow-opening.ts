import type { AnyFlow, FirstScreenIdOf, FlowTypeError, ScreenDataOf, ScreenIdOf } from "@flows/builder";
import type { Account } from "../account.ts";
import { builtJson } from "../built-flow.ts";
import type { ParametersOf, ParameterTable } from "../parameter-table.ts";
import type { Refuse } from "../refuse.ts";

/** How a flow begins: with a screen, or with what its endpoint answers. */
export type FlowAction = "navigate" | "data_exchange";

/** The parameter that says which. */
export const ACTION = { "flowAction?": ["word", "navigate", "data_exchange"] } as const satisfies ParameterTable;

/** What is said at run time, too. */
export type EndpointChooses = "with data_exchange the endpoint chooses the screen; leave it out";

/** What is said at run time, too. */
export type EndpointGives = "with data_exchange the endpoint gives the data; leave it out";

/** The data of a screen: all that it declares, and none where it declares none. Any, where the flow is not known. */
export type OpeningData<Data, Screen extends string> = [Data] extends [never]
  ? { readonly data?: Readonly<Record<string, unknown>> | undefined }
  : [keyof Data] extends [never]
    ? { readonly data?: FlowTypeError<`screen '${Screen}' receives no data; leave it out`> | undefined }
    : { readonly data: Readonly<Data> };

/** The data of the screen that is opened: where none is named, which is `undefined`, the flow's first. */
export type OpenedData<Of extends AnyFlow, Screen extends ScreenIdOf<Of> | undefined> = undefined extends Screen
  ? OpeningData<ScreenDataOf<Of, FirstScreenIdOf<Of>>, FirstScreenIdOf<Of>>
  : OpeningData<ScreenDataOf<Of, Screen & string>, Screen & string>;

/** The opened screen's data, which an endpoint gives itself. Without an action, the flow begins with a screen. */
export type Opening<
  Of extends AnyFlow,
  Action extends FlowAction | undefined,
  Screen extends ScreenIdOf<Of> | undefined,
> = undefined extends Action
  ? OpenedData<Of, Screen>
  : Action extends "data_exchange"
    ? {
        readonly screen?: FlowTypeError<EndpointChooses> | undefined;
        readonly data?: FlowTypeError<EndpointGives> | undefined;
      }
    : OpenedData<Of, Screen>;

/** The parameters that say how a flow begins; the flow itself is not sent. */
export const OPENING = { "flow?": flow, "screen?": "text", "data?": "object" } as const satisfies ParameterTable;

function flow(given: unknown, refuse: Refuse): AnyFlow {
  return typeof Object(given).build === "function"
    ? (given as AnyFlow)
    : refuse("is none that defineFlow made; pass that, or leave it out");
}

/**
 * Refuses a screen that the flow does not have, and data that the screen does not declare.
 *
 * @throws {InvalidCallError} Naming keys, never values.
 */
export function checkOpening(account: Account, { flow, screen, data = {} }: ParametersOf<typeof OPENING>): void {
  if (flow === undefined) return;
  const screens = builtJson(flow).screens as readonly { readonly id: string; readonly data?: object }[];
  const opened = screen === undefined ? screens[0] : screens.find(({ id }) => id === screen);
  if (opened === undefined)
    return account.refuse(`the flow has no screen '${screen}'; it has ${screens.map(({ id }) => id).join(", ")}`);
  const declared = Object.keys(opened.data ?? {});
  const missing = declared.filter((key) => !Object.hasOwn(data, key));
  if (missing.length > 0) account.refuse(`data lacks ${missing.join(", ")}, which ${opened.id} receives`);
  const unknown = Object.keys(data).filter((key) => !declared.includes(key));
  if (unknown.length > 0)
    account.refuse(
      declared.length > 0
        ? `data has ${unknown.join(", ")}, which ${opened.id} does not declare; leave it out`
        : `screen '${opened.id}' receives no data; leave it out`,
    );
}
