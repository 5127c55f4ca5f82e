import { execFile, execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createEmulator } from "@flows/testing";
import { listen } from "@flows/testing/node";
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

function canRun(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test.for(Object.entries(RUNTIMES))("the built package runs on %s", async ([name, [command, ...given]], { skip }) => {
  skip(!canRun(command), `${name} can't be run here: its package is not installed, or not for this system`);
  const server = await listen(createEmulator({ accounts: [{ id: "100", phoneNumbers: [{ id: "200" }] }] }));
  const { stdout } = await promisify(execFile)(command, [...given, program, server.url]);
  await server.close();
  expect(JSON.parse(stdout)).toEqual({
    steps: ["create", "publish"],
    version: "7.3",
    preview: "true",
    ready: true,
    sent: 1,
    names: ["Survey"],
    error: ["NotFoundError", true, 100, 33],
    signed: true,
    events: ["UNKNOWN"],
  });
});
