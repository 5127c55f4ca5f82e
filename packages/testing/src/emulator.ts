import { Hono } from "hono";
import type { World } from "./context.ts";
import { GraphError, invalidToken } from "./graph-error.ts";
import { accountRoutes } from "./routes/account.ts";
import { flowRoutes } from "./routes/flow.ts";
import { publicRoutes } from "./routes/public.ts";
import { type Snapshot, Store } from "./store.ts";

/** How an emulator behaves. */
export interface EmulatorOptions {
  /** The tokens that are accepted. Default: any that is not empty. */
  readonly tokens?: readonly string[];
  /** The time, which decides which versions are frozen. Default: the real one. */
  readonly now?: () => Date;
}

/** A Graph API in memory. */
export interface Emulator {
  /** Answers a request; it goes in the place of the platform's `fetch`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Everything it holds. */
  snapshot(): Snapshot;
  /** Goes back to what it held. */
  restore(snapshot: Snapshot): void;
}

/**
 * Makes an emulator of the Flows part of Meta's Graph API. Accounts come to be on first use.
 *
 * @example
 * ```ts
 * import { WhatsApp } from "@flows/client";
 * import { createEmulator } from "@flows/testing";
 * const emulator = createEmulator();
 * const client = new WhatsApp({ accessToken: "test", wabaId: "1", fetch: emulator.fetch });
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const store = new Store();
  const world: World = { store, now: options.now ?? (() => new Date()) };
  const graph = new Hono();
  graph.use(async (context, next) => {
    const token =
      /^Bearer (.+)$/.exec(context.req.header("authorization") ?? "")?.[1] ?? context.req.query("access_token");
    if (token === undefined || token === "" || options.tokens?.includes(token) === false) throw invalidToken();
    await next();
  });
  graph.route("/", accountRoutes(world));
  graph.route("/", flowRoutes(world));

  const app = new Hono();
  app.route("/", publicRoutes(world));
  app.route("/:version{v[0-9]+\\.[0-9]+}", graph);
  app.notFound(() => new GraphError(2500, "Unknown path components.", { status: 400 }).toResponse(traceId()));
  app.onError((error) =>
    (error instanceof GraphError ? error : new GraphError(1, "An unknown error occurred.", { status: 500 })).toResponse(
      traceId(),
    ),
  );

  return {
    fetch: async (request) => await app.fetch(request),
    snapshot: () => store.snapshot(),
    restore: (snapshot) => store.restore(snapshot),
  };
}

function traceId(): string {
  return crypto.randomUUID().replaceAll("-", "").slice(0, 20);
}
