import type { AddressInfo } from "node:net";
import { type HttpBindings, serve } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { ConnectionDropped } from "../arrange/faults.ts";
import type { Emulator } from "../emulator.ts";

/** An emulator on a port. */
export interface Listening {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Where an emulator listens. */
export interface ListenOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Default: 127.0.0.1, this machine alone. */
  readonly hostname?: string;
}

/**
 * Puts an emulator on a port, as `http` without TLS.
 *
 * @returns When it listens: its URL, and how to close it; connections that are still open are closed with it.
 * @throws {Error} If the port is taken, as `node:net` says it.
 * @example
 * ```ts
 * import { createEmulator } from "@flows/testing";
 * import { listen } from "@flows/testing/node";
 * const server = await listen(createEmulator(), { port: 8080 });
 * await server.close();
 * ```
 */
export async function listen(emulator: Emulator, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, hostname = "127.0.0.1" } = options;
  const fetch = async (request: Request, { outgoing }: HttpBindings): Promise<Response> => {
    try {
      return await emulator.fetch(request);
    } catch (error) {
      if (!(error instanceof ConnectionDropped)) throw error;
      outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  };
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch: fetch as never, port, hostname }, (info: AddressInfo) =>
      resolve({
        url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${info.port}`,
        close: () =>
          new Promise((done, failed) => {
            server.close((error?: Error) => (error ? failed(error) : done()));
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      }),
    );
    server.once("error", reject);
  });
}
