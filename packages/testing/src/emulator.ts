import type { Answer, AnyFlow } from "@flows/builder";
import { createAnswer } from "./answer.ts";
import { BoundedList } from "./arrange/bounded-list.ts";
import { Faults } from "./arrange/faults.ts";
import { EmulatedFlows } from "./arrange/flows.ts";
import { RateLimits } from "./arrange/rate-limits.ts";
import type { LoggedRequest } from "./arrange/request-log.ts";
import { plant } from "./arrange/seed.ts";
import { Templates } from "./arrange/templates.ts";
import { Tokens } from "./arrange/tokens.ts";
import { flowReply } from "./messages/flow-reply.ts";
import type { SentMessage } from "./messages/sent-message.ts";
import type { EmulatorOptions } from "./options.ts";
import { Clock } from "./state/clock.ts";
import { addMedia, type NewMedia } from "./state/media.ts";
import { Store, type StoreState } from "./state/store.ts";
import { Webhooks } from "./webhooks/webhooks.ts";
import type { World } from "./world.ts";

/** A Graph API in memory. */
export interface Emulator {
  /** Answers a request to any host; it goes in the place of the platform's `fetch`. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** What goes wrong with the next requests. */
  readonly faults: Faults;
  /** The tokens, to expire and to restrict. */
  readonly tokens: Tokens;
  /** How many calls are answered before errors are. */
  readonly rateLimits: RateLimits;
  /** The time, which decides what is frozen, expired, and within a limit. */
  readonly clock: Clock;
  /** The flows, to throttle, block and observe. */
  readonly flows: EmulatedFlows;
  /** The templates, to approve and pause. */
  readonly templates: Templates;
  /** The webhooks that were sent, where they go, and any other to send. */
  readonly webhooks: Webhooks;
  /** The requests that were answered, the newest last; the last 1000. */
  readonly requests: readonly LoggedRequest[];
  /** The messages that were sent, the newest last; the last 1000. */
  readonly outbox: readonly SentMessage[];
  /**
   * Lets the user who got a message complete its flow: the webhook with the `nfm_reply` is delivered.
   *
   * @param message A message of the outbox, such as `emulator.outbox.at(-1)`, or its id.
   * @param answer What the flow sends when it completes, typed by `reply<typeof flow>`; the flow token is added.
   * @throws {RangeError} If no such message was sent, it opens no flow, or the flow does not complete with this.
   */
  reply<Of extends AnyFlow = never>(
    message: SentMessage | string | undefined,
    answer: [Of] extends [never] ? Readonly<Record<string, unknown>> : Answer<Of>,
  ): Promise<void>;
  /** Adds a media file, as if a user had sent it, and gives its id. */
  addMedia(media: NewMedia): Promise<string>;
  /** Everything that it keeps for its accounts, as plain JSON; not the log, the outbox, the faults or the clock. */
  snapshot(): Snapshot;
  /** Goes back to what it held. */
  restore(snapshot: Snapshot): void;
  /** Grows with every change: the same number twice means that there is nothing new to keep. */
  readonly revision: number;
}

/** What an emulator held. */
export interface Snapshot extends StoreState {
  readonly format: 1;
}

/**
 * Makes an emulator of the Flows part of Meta's Graph API. Without options any token is good, and accounts and phone
 * numbers come to be on first use.
 *
 * @param options What it holds at first, how strict it is, the time, and where webhooks go.
 * @throws {RangeError} If the seed has an id twice, or a name twice in an account, or if the clock names no date.
 * @example
 * ```ts
 * import { WhatsApp } from "@flows/client";
 * import { createEmulator } from "@flows/testing";
 * const emulator = createEmulator();
 * const client = new WhatsApp({ accessToken: "test", wabaId: "1", fetch: emulator.fetch });
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { strict = false } = options;
  const store = new Store({ strict });
  const clock = new Clock(options.clock);
  const limits = new RateLimits(clock, options.rateLimits);
  const webhooks = new Webhooks(store, clock, options);
  const outbox = new BoundedList<SentMessage>();
  const requests = new BoundedList<LoggedRequest>();
  const world: World = { store, clock, limits, webhooks, outbox };
  const tokens = new Tokens(clock, strict || options.tokens !== undefined);
  for (const given of options.tokens ?? []) {
    const { token, ...rest } = typeof given === "string" ? { token: given } : given;
    tokens.allow(token, rest);
  }
  const faults = new Faults();
  const answer = createAnswer(world, { tokens, faults, requests });
  plant(options, world);

  return {
    // A server's own request is cheaper than a copy of it.
    fetch: async (input, init) =>
      await answer(
        typeof input === "object" && "method" in input && init === undefined ? input : new Request(input, init),
      ),
    faults,
    tokens,
    rateLimits: limits,
    clock,
    flows: new EmulatedFlows(world),
    templates: new Templates(store),
    webhooks,
    get requests() {
      return requests.items;
    },
    get outbox() {
      return outbox.items;
    },
    reply: async (message, given) => {
      const id = typeof message === "string" ? message : message?.id;
      const sent = outbox.items.find((candidate) => candidate.id === id);
      if (sent?.flow === undefined) throw new RangeError(`No message ${id ?? "at all"} with a flow was sent.`);
      await webhooks.deliver(flowReply(sent, given as object, world));
    },
    addMedia: async (media) => (await addMedia(world, media)).id,
    snapshot: () => ({ format: 1, ...store.snapshot() }),
    restore: (snapshot) => {
      if (snapshot?.format !== 1)
        throw new RangeError("This is no snapshot of an emulator, or one of a later version.");
      store.restore(snapshot);
    },
    get revision() {
      return store.revision;
    },
  };
}
