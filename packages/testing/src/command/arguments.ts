import { parseArgs } from "node:util";

/** What the command was told to do. */
export interface Arguments {
  readonly port: number;
  readonly hostname: string;
  readonly data: string | undefined;
  readonly webhook: string | undefined;
  readonly clock: string | undefined;
}

const DEFAULT_PORT = 4010;

export const HELP = `Starts an emulator of the Flows part of Meta's Graph API. No Meta account is needed.

Usage: npx @flows/testing [options]

  --port NUMBER    the port to listen on (default: ${DEFAULT_PORT}; 0 takes a free one)
  --host NAME      the address to listen on (default: 127.0.0.1, this machine alone)
  --data FILE      keep flows and the rest in this file (default: in memory, gone when it stops)
  --webhook URL    deliver webhooks there, signed with the app secret "app-secret"
  --clock DATE     stand still at this time, such as 2024-10-01 (default: the real time)
  --help           this text
`;

/**
 * Reads the command line.
 *
 * @returns `"help"`, if it was asked for.
 * @throws {Error} In a sentence for people, if an option is unknown or its value can't be.
 */
export function readArguments(given: readonly string[]): Arguments | "help" {
  const text = { type: "string" } as const;
  const options = {
    port: text,
    host: text,
    data: text,
    webhook: text,
    clock: text,
    help: { type: "boolean", short: "h" },
  } as const;
  const { values } = parseArgs({ args: [...given], options });
  if (values.help === true) return "help";
  const port = Number(values.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port} is no port: write a number from 0 to 65535.`);
  if (values.webhook !== undefined && !URL.canParse(values.webhook))
    throw new Error(`--webhook ${values.webhook} is no URL: write one such as http://localhost:3000/webhook.`);
  if (values.clock !== undefined && Number.isNaN(Date.parse(values.clock)))
    throw new Error(`--clock ${values.clock} is no date: write one such as 2024-10-01.`);
  const { data, webhook, clock } = values;
  return { port, hostname: values.host ?? "127.0.0.1", data, webhook, clock };
}
