import type { Account } from "../account.ts";
import type { CallOptions, Result } from "../options.ts";
import type { Page } from "../pagination.ts";
import type { GraphRequest } from "../transport.ts";
import type { Success } from "./flow-answers.ts";

/** Where the account's webhooks go. */
export interface SubscribeWebhooks {
  /** The callback's URL. Default: the app's. */
  readonly overrideCallbackUri?: string | undefined;
  /** What the callback's handshake is asked with; needed with `overrideCallbackUri`. */
  readonly verifyToken?: string | undefined;
}

/** An app that gets the account's webhooks. */
export interface SubscribedApp {
  readonly whatsapp_business_api_data?: { readonly id: string; readonly name?: string; readonly link?: string };
  readonly override_callback_uri?: string;
}

export async function subscribe(
  account: Account,
  webhook: SubscribeWebhooks = {},
  options?: CallOptions,
): Promise<Result<Success>> {
  const json = account.readParameters("webhook", webhook, { "overrideCallbackUri?": "url", "verifyToken?": "text" });
  const { override_callback_uri, verify_token } = json;
  if ((override_callback_uri === undefined) !== (verify_token === undefined))
    account.refuse("overrideCallbackUri and verifyToken go together; give both, or neither");
  return await send(account, options, {
    method: "post",
    idempotent: true,
    ...(verify_token !== undefined && { json }),
  });
}

export async function listSubscriptions(account: Account, options?: CallOptions): Promise<Result<Page<SubscribedApp>>> {
  return await send(account, options, { method: "get" });
}

export async function unsubscribe(account: Account, options?: CallOptions): Promise<Result<Success>> {
  return await send(account, options, { method: "delete", idempotent: true });
}

function send<Data>(
  { transport, wabaId }: Account,
  options: CallOptions | undefined,
  request: Omit<GraphRequest, "path">,
): Promise<Result<Data>> {
  return transport.send({ ...request, path: `${wabaId}/subscribed_apps` }, options);
}
