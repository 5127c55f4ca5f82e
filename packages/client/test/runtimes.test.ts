import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createEmulator } from "@flows/testing";
import { listen } from "@flows/testing/node";
import { build } from "esbuild";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("./runtimes/lifecycle.js", import.meta.url));
const deno = fileURLToPath(new URL("../../../node_modules/.bin/deno", import.meta.url));

const RUNTIMES: Readonly<Record<string, readonly [command: string, ...given: string[]]>> = {
  Node: [process.execPath],
  Deno: [
    deno,
    "run",
    "--quiet",
    "--no-lock",
    "--node-modules-dir=manual",
    "--allow-net=127.0.0.1",
    "--allow-read",
    "--allow-env",
  ],
};

/** The program as bundlers for Workers and functions leave it: all in one file. */
async function bundleInto(outfile: string): Promise<void> {
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  });
}

function canRun(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What the program prints, run against an emulator of its own. */
async function outputOf(command: string, ...given: readonly string[]): Promise<unknown> {
  const server = await listen(createEmulator({ accounts: [{ id: "100", phoneNumbers: [{ id: "200" }] }] }));
  try {
    const { stdout } = await promisify(execFile)(command, [...given, server.url]);
    return JSON.parse(stdout);
  } finally {
    await server.close();
  }
}

const EXPECTED = {
  steps: ["create", "publish"],
  version: "7.3",
  preview: "true",
  ready: true,
  sent: 1,
  names: ["Survey"],
  error: ["NotFoundError", true, 100, 33],
  signed: true,
  events: ["UNKNOWN"],
};

test.for(Object.entries(RUNTIMES))("the built package runs on %s", async ([name, [command, ...given]], { skip }) => {
  skip(!canRun(command), `${name} can't be run here: its package is not installed, or not for this system`);
  expect(await outputOf(command, ...given, program)).toEqual(EXPECTED);
});

test("and bundled, with what it loads later in the same file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "flows-bundle-"));
  const outfile = join(folder, "lifecycle.mjs");
  await bundleInto(outfile);
  expect(await outputOf(process.execPath, outfile)).toEqual(EXPECTED);
  rmSync(folder, { recursive: true });
});
