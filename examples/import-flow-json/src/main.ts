// From the Flow JSON that you have to TypeScript: shown, changed in a word, built and uploaded.
// With the path of a document it takes yours: node dist/main.js my-flow.json
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type AnyFlow, FlowBuildError, formatFindings } from "@flows/builder";
import { toTypeScript } from "@flows/builder/codegen";
import { WhatsApp } from "@flows/client";
import { createEmulator } from "@flows/testing";

interface Work {
  readonly path: string;
  /** What is written instead of what, in the source. */
  readonly change?: readonly [from: string, to: string];
}

const flows = new URL("../flows/", import.meta.url);
const generated = new URL("./generated/", import.meta.url);
const [given] = process.argv.slice(2);

const ours: Work[] = [
  // The flow of the front page, as JSON.
  { path: fileURLToPath(new URL("appointment.json", flows)), change: ["Full name", "Your name"] },
  // As Meta's own builder exports it: names with numbers, a Form around the fields, one screen reading from another.
  { path: fileURLToPath(new URL("newsletter.json", flows)), change: ["New books", "Fresh books"] },
];

const client = new WhatsApp({
  accessToken: "any",
  wabaId: "1001",
  phoneNumberId: "2001",
  fetch: createEmulator().fetch,
});

/** Runs a source: it needs no annotations, so that it is JavaScript as it stands. In your project it is one more file. */
async function run(name: string, source: string): Promise<AnyFlow> {
  await mkdir(generated, { recursive: true });
  const file = new URL(`${name}.js`, generated);
  await writeFile(file, source);
  const { flow } = (await import(file.href)) as { flow: AnyFlow };
  return flow;
}

async function readDocument(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path} can't be read (${error.code}); give the path of a Flow JSON document`);
  });
}

/** Shows a document as TypeScript, and publishes what that builds. */
async function importFlow({ path, change }: Work): Promise<void> {
  const name = basename(path, ".json");
  const flowJson = await readDocument(path);
  const { source, findings } = toTypeScript(flowJson);
  console.log(`--- ${name}.ts\n${source}`);
  if (findings.length > 0) console.log(`${formatFindings(findings, flowJson, { file: basename(path) })}\n`);
  // The source is yours to mend all the same: its comments say where.
  if (findings.some(({ severity }) => severity === "error"))
    throw new Error(`${basename(path)} has errors, so nothing was uploaded; mend them where the comments stand`);

  const changed = change === undefined ? source : source.replace(...change);
  if (change !== undefined) console.log(`changed: "${change[0]}" to "${change[1]}"`);
  const built = (await run(name, changed)).build();

  const { data } = await client.flows.create({ name, categories: ["OTHER"], flowJson: built, publish: true });
  console.log(`uploaded: ${data.validation_errors?.length ?? 0} errors`);
  const { data: read } = await client.flows.get(data.id);
  console.log(`published: ${read.status}\n`);
}

try {
  // The package manager runs scripts elsewhere than where the person stands.
  const works = given === undefined ? ours : [{ path: resolve(process.env.INIT_CWD ?? ".", given) }];
  for (const work of works) await importFlow(work);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof FlowBuildError ? `Nothing was uploaded: ${error.message}` : error.message);
  process.exitCode = 1;
}
