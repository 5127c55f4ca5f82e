import { createEmulator, type Emulator, type EmulatorOptions } from "@flows/testing";
import { listen } from "@flows/testing/node";
import { WhatsApp, type WhatsAppOptions } from "../src/index.ts";

/** An emulator, and a client of it. */
export interface Emulated extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly client: WhatsApp;
}

const DEFAULTS = { accessToken: "secret-token", wabaId: 100, phoneNumberId: 200, timeout: 5_000 };

/** How a client reaches the emulator: by its `fetch`, or by HTTP on a port. */
export const WAYS: Readonly<
  Record<string, (options?: EmulatorOptions, client?: Partial<WhatsAppOptions>) => Promise<Emulated>>
> = {
  "in process": async (options, client) => {
    const emulator = createEmulator(options);
    return {
      emulator,
      client: new WhatsApp({ ...DEFAULTS, fetch: emulator.fetch, ...client }),
      [Symbol.asyncDispose]: async () => {},
    };
  },
  "over HTTP": async (options, client) => {
    const emulator = createEmulator(options);
    const server = await listen(emulator);
    return {
      emulator,
      client: new WhatsApp({ ...DEFAULTS, baseUrl: server.url, ...client }),
      [Symbol.asyncDispose]: () => server.close(),
    };
  },
};

/** A client of an emulator in process. */
export async function emulated(options?: EmulatorOptions, client?: Partial<WhatsAppOptions>): Promise<Emulated> {
  return await (WAYS["in process"] as (typeof WAYS)[string])(options, client);
}
