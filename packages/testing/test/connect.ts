import { createEmulator, type Emulator, type EmulatorOptions } from "../src/index.ts";

/** An answer of the emulator. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  readonly body: any;
}

/** An emulator, and plain requests to it: no client of ours in between. */
export interface Connection {
  readonly emulator: Emulator;
  send(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Creates a flow in account 1, and gives its id. */
  create(name: string, more?: object): Promise<string>;
}

export function connect(options?: EmulatorOptions): Connection {
  const emulator = createEmulator(options);
  const send: Connection["send"] = async (method, path, body, headers) => {
    const response = await emulator.fetch(`https://graph.facebook.com/v26.0/${path}`, {
      method,
      headers: {
        authorization: "Bearer token",
        ...(body !== undefined && !(body instanceof FormData) && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  const create: Connection["create"] = async (name, more) =>
    (await send("POST", "1/flows", { name, categories: ["OTHER"], ...more })).body.id;
  return { emulator, send, create };
}

/** A flow that is valid and says goodbye. */
export const FAREWELL: string = JSON.stringify({
  version: "7.3",
  screens: [
    {
      id: "BYE",
      title: "Bye",
      terminal: true,
      layout: {
        type: "SingleColumnLayout",
        children: [
          { type: "TextBody", text: "See you" },
          { type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } },
        ],
      },
    },
  ],
});

/** The same with an endpoint. */
export const WITH_ENDPOINT: string = JSON.stringify({
  ...JSON.parse(FAREWELL),
  data_api_version: "3.0",
  routing_model: { BYE: [] },
});

/** The form that uploads a Flow JSON. */
export function uploadOf(text: string): FormData {
  const form = new FormData();
  form.set("asset_type", "FLOW_JSON");
  form.set("name", "flow.json");
  form.set("file", new Blob([text]), "flow.json");
  return form;
}
