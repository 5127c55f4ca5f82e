import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Emulator } from "./emulator.ts";

/** An emulator on a port. */
export interface Listening {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Puts an emulator on a port.
 *
 * @param emulator The emulator.
 * @param options `port`: default a free one. `hostname`: default 127.0.0.1, this machine alone.
 */
export async function listen(
  emulator: Emulator,
  options: { readonly port?: number; readonly hostname?: string } = {},
): Promise<Listening> {
  const { port = 0, hostname = "127.0.0.1" } = options;
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch: emulator.fetch, port, hostname }, (info: AddressInfo) =>
      resolve({
        url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${info.port}`,
        close: () => new Promise((done, failed) => server.close((error?: Error) => (error ? failed(error) : done()))),
      }),
    );
    server.once("error", reject);
  });
}
