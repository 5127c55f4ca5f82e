import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { explain } from "@flows/builder/explain";
import { WhatsApp } from "@flows/client";
import { createEmulator } from "@flows/testing";
import { listen } from "@flows/testing/node";
import { appointment } from "./flow.ts";
import { publishFlow, type Work } from "./workflow.ts";

const given = process.argv.slice(2);
const keep = given.includes("--keep");
const path = given.find((argument) => !argument.startsWith("--"));

/** The front page's flow, or the document at the path. */
async function readWork(): Promise<Work> {
  const unknown = given.find((argument) => argument.startsWith("--") && !["--", "--keep"].includes(argument));
  if (unknown !== undefined) throw new Error(`there is no option ${unknown}; there is --keep`);
  if (path === undefined) {
    return {
      name: "Appointment Booking Flow",
      flowJson: JSON.stringify(appointment.build(), null, 2),
      source: "flow.json",
    };
  }
  // The package manager runs scripts elsewhere than where the person stands.
  const file = resolve(process.env.INIT_CWD ?? ".", path);
  const flowJson = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path} can't be read (${error.code}); give the path of a Flow JSON document`);
  });
  return { name: basename(path, ".json"), flowJson, source: path };
}

try {
  const work = await readWork();
  console.log(`${explain(work.flowJson).outline}\n`);
  const server = await listen(createEmulator());
  console.log(`An emulator of Meta's Graph API listens on ${server.url}; no account is needed.\n`);
  const client = new WhatsApp({ accessToken: "demo", wabaId: "1001", phoneNumberId: "2001", baseUrl: server.url });
  const published = await publishFlow(client, work, console.log);
  if (keep) console.log("\nThe emulator stays up, so that the preview opens in a browser. Stop it with Ctrl+C.");
  else await server.close();
  process.exitCode = published ? 0 : 1;
} catch (error) {
  console.error(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
