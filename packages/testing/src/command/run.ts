import { GRAPH_VERSION } from "@flows/client";
import { createEmulator } from "../emulator.ts";
import { listen } from "../node/listen.ts";
import { keepState } from "../node/state-file.ts";
import { type Arguments, HELP, readArguments } from "./arguments.ts";

/** What runs until it is closed. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Runs the command.
 *
 * @param print Takes lines for people.
 * @returns What runs; `undefined` if there was only something to print.
 */
export async function run(given: readonly string[], print: (text: string) => void): Promise<Running | undefined> {
  const options = readArguments(given);
  if (options === "help") {
    print(HELP);
    return undefined;
  }
  const { port, hostname, data, webhook, clock } = options;
  const emulator = createEmulator({ ...(webhook !== undefined && { webhook }), ...(clock !== undefined && { clock }) });
  const state = data === undefined ? undefined : await keepState(emulator, data);
  const server = await listen(emulator, { port, hostname }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(whyNot(error, options));
  });
  print(welcome(server.url, data));
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await state?.close();
    },
  };
}

function whyNot({ code, message }: NodeJS.ErrnoException, { port, hostname }: Arguments): string {
  if (code === "EADDRINUSE") return `Port ${port} is taken: choose another with --port.`;
  if (code === "EACCES") return `Port ${port} is not for everybody: choose one above 1023 with --port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `${hostname} is no address of this machine (${code}): give one with --host, or leave it out.`;
  return message;
}

function welcome(url: string, data: string | undefined): string {
  return `An emulator of Meta's Graph API listens on ${url}; any token and any account id will do.

  In TypeScript   new WhatsApp({ accessToken: "any", wabaId: "1", phoneNumberId: "2", baseUrl: "${url}" })
  In a shell      curl ${url}/${GRAPH_VERSION}/1/flows -H "Authorization: Bearer any" -d name=Survey -d categories='["SURVEY"]'
  In a browser    ${url} lists the flows, with their previews

${data === undefined ? "Nothing is kept when it stops; --data FILE keeps it." : `What it holds is kept in ${data}.`} Stop it with Ctrl+C.
`;
}
