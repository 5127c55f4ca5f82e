import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readArguments } from "../src/command/arguments.ts";
import { createEmulator } from "../src/index.ts";
import { keepState } from "../src/node.ts";

const BIN = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
let folder: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "flows-emulator-"));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** Starts the built command, and waits until it has printed something or ended. */
async function start(...given: string[]) {
  const child = spawn(process.execPath, [BIN, ...given], { stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let output = "";
  const code = await new Promise<number | null>((resolve) => {
    const read = (chunk: Buffer): void => {
      output += chunk;
      if (output.includes("Ctrl+C")) resolve(null);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", resolve);
  });
  const stop = async (): Promise<number | null> => {
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    child.kill("SIGTERM");
    return await ended;
  };
  return { output, code, stop, url: /http:\/\/[\d.:]+/.exec(output)?.[0] ?? "" };
}

async function names(url: string): Promise<unknown> {
  const answer = await fetch(`${url}/v26.0/1/flows?fields=name`, { headers: { authorization: "Bearer any" } });
  return ((await answer.json()) as { data: { name: string }[] }).data.map(({ name }) => name);
}

test("--help says what there is", async () => {
  const { output, code } = await start("--help");
  expect(code).toBe(0);
  for (const option of ["--port", "--host", "--data", "--webhook", "--clock"]) expect(output).toContain(option);
});

test("what it prints works, and with --data it survives a restart", async () => {
  const file = join(folder, "state.json");
  const first = await start("--port", "0", "--data", file);
  const curl = /-d name=(\w+) -d categories='(.*)'/.exec(first.output);
  const created = await fetch(`${first.url}/v26.0/1/flows`, {
    method: "POST",
    headers: { authorization: "Bearer any" },
    body: new URLSearchParams({ name: curl?.[1] ?? "", categories: curl?.[2] ?? "" }),
  });
  expect(created.status).toBe(200);
  expect(await (await fetch(first.url)).text()).toContain("Survey");
  expect(await first.stop()).toBe(0);
  const second = await start("--port", "0", "--data", file);
  expect(await names(second.url)).toEqual(["Survey"]);
  const third = await start("--port", new URL(second.url).port);
  expect([third.code, third.output]).toEqual([1, expect.stringContaining("is taken: choose another with --port")]);
  await second.stop();
});

test("an address of another machine is refused", async () => {
  const { code, output } = await start("--port", "0", "--host", "192.0.2.1");
  expect([code, output]).toEqual([1, expect.stringContaining("192.0.2.1 is no address of this machine")]);
});

describe("arguments", () => {
  test.each([
    [[], { port: 4010, hostname: "127.0.0.1", data: undefined, webhook: undefined, clock: undefined }],
    [["--port", "0", "--host", "0.0.0.0", "--data", "a"], { port: 0, hostname: "0.0.0.0", data: "a" }],
    [["-h"], "help"],
  ])("%j", (given, expected) => {
    const read = readArguments(given);
    if (typeof expected === "string") expect(read).toBe(expected);
    else expect(read).toMatchObject(expected);
  });

  test.each([
    [["--prot", "1"], "--prot"],
    [["--port", "many"], "--port many is no port"],
    [["--port", "70000"], "65535"],
    [["--webhook", "nowhere"], "no URL"],
    [["--clock", "soon"], "no date"],
  ])("%j is refused", (given, message) => {
    expect(() => readArguments(given)).toThrow(message);
  });
});

describe("the state file", () => {
  test("is replaced as a whole, and only when something changed", async () => {
    const path = join(folder, "state.json");
    const emulator = createEmulator();
    const state = await keepState(emulator, path);
    emulator.flows.add({ wabaId: "1", name: "A" });
    await emulator.fetch("http://x/1/flows?access_token=t&name=B&categories=OTHER", { method: "POST" });
    await state.close();
    expect(readdirSync(folder)).toEqual(["state.json"]);
    expect(JSON.parse(readFileSync(path, "utf8")).flows).toMatchObject([{ name: "A" }, { name: "B" }]);
  });

  test.each(["", "{", "[]", '{"format":2}', '{"format":1}'])("%s is no state, and is left as it is", async (text) => {
    const path = join(folder, "state.json");
    writeFileSync(path, text);
    await expect(keepState(createEmulator(), path)).rejects.toThrow("is no state of an emulator");
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("a folder is no file", async () => {
    await expect(keepState(createEmulator(), folder)).rejects.toThrow(/can't be read \(EISDIR\): name a file/);
  });

  test("a folder that is not there is told", async () => {
    await expect(keepState(createEmulator(), join(folder, "none/state.json"))).rejects.toThrow(
      /can't be kept in .* \(ENOENT\)/,
    );
  });
});
