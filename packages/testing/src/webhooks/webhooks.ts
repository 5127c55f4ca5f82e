import { BoundedList } from "../arrange/bounded-list.ts";
import type { Clock } from "../state/clock.ts";
import type { Store } from "../state/store.ts";
import { type WebhookBody, webhookBody } from "./payload.ts";
import { escapedJson, signWebhook } from "./signature.ts";

/** Where webhooks go: a URL, or a function in the place of one, such as the `fetch` of a server. */
export type WebhookTarget = string | ((request: Request) => unknown);

/** How webhooks are sent. */
export interface WebhookOptions {
  /** Default: nowhere. */
  readonly webhook?: WebhookTarget | undefined;
  /** Signs webhooks. Default: `app-secret`. */
  readonly appSecret?: string | undefined;
}

/** A webhook that was sent. */
export interface Delivery {
  readonly body: WebhookBody;
  /** The bytes that were signed, as text. */
  readonly rawBody: string;
  /** The header `X-Hub-Signature-256`. */
  readonly signature: string;
  /** The status that was answered; `undefined` if nobody did. */
  readonly status: number | undefined;
}

const IN_PROCESS = "http://webhook.test/";

/** Sends webhooks, one after the other, behind the requests that cause them. */
export class Webhooks {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #secret: string;
  readonly #deliveries = new BoundedList<Delivery>();
  #target: WebhookTarget | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Store, clock: Clock, { webhook, appSecret }: WebhookOptions) {
    this.#store = store;
    this.#clock = clock;
    this.#target = webhook;
    this.#secret = appSecret ?? "app-secret";
  }

  /** What was sent, the newest last; the last 1000. */
  get deliveries(): readonly Delivery[] {
    return this.#deliveries.items;
  }

  /** Sends webhooks somewhere else from now on, or nowhere. */
  deliverTo(target: WebhookTarget | undefined): void {
    this.#target = target;
  }

  /** Sends any webhook, signed, such as one of the fixtures, or one that was sent before: at Meta too they repeat. */
  async deliver(body: WebhookBody): Promise<void> {
    const wabaId = body.entry[0]?.id ?? "";
    await this.#enqueue(this.#targetOf(wabaId), body);
  }

  /** Waits until all webhooks are sent and answered. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** Verifies a callback as Meta does when it is subscribed: whether it answers the challenge to the token. */
  async verify(target: WebhookTarget, verifyToken: string): Promise<boolean> {
    const challenge = String(Math.floor(Math.random() * 1e10));
    const url = new URL(typeof target === "string" ? target : IN_PROCESS);
    url.searchParams.set("hub.mode", "subscribe");
    url.searchParams.set("hub.challenge", challenge);
    url.searchParams.set("hub.verify_token", verifyToken);
    const answer = await call(target, new Request(url));
    return answer?.status === 200 && (await answer.text()) === challenge;
  }

  /** Sends a change of an account, if an app is subscribed to it. */
  send(wabaId: string, field: "messages" | "flows", value: object): void {
    const target = this.#targetOf(wabaId);
    if (target !== undefined) void this.#enqueue(target, webhookBody(wabaId, field, value, this.#clock.now()));
  }

  #targetOf(wabaId: string): WebhookTarget | undefined {
    const subscriptions = this.#store.findAccount(wabaId)?.subscriptions;
    if (subscriptions?.length === 0) return undefined;
    return subscriptions?.find(({ overrideCallbackUri }) => overrideCallbackUri)?.overrideCallbackUri ?? this.#target;
  }

  async #enqueue(target: WebhookTarget | undefined, body: WebhookBody): Promise<void> {
    const rawBody = escapedJson(body);
    const before = this.#last;
    const sending = async (): Promise<void> => {
      await before;
      const signature = await signWebhook(rawBody, this.#secret);
      const headers = { "content-type": "application/json", "x-hub-signature-256": signature };
      const url = typeof target === "string" ? target : IN_PROCESS;
      const request = new Request(url, { method: "POST", headers, body: rawBody });
      const answer = target === undefined ? undefined : await call(target, request);
      await answer?.body?.cancel();
      this.#deliveries.add({ body, rawBody, signature, status: answer?.status });
    };
    this.#last = sending();
    await this.#last;
  }
}

/** What the target answers; nobody being there is no error of the emulator's. A function that answers nothing has taken it. */
async function call(target: WebhookTarget, request: Request): Promise<Response | undefined> {
  try {
    if (typeof target === "string") return await fetch(request);
    const answer = await target(request);
    return answer instanceof Response ? answer : new Response(null, { status: 200 });
  } catch {
    return undefined;
  }
}
