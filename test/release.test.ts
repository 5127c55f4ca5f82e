import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const compilers = { "TypeScript 7": "typescript", "TypeScript 5.9": "typescript-5" };
let folder: string;
let project: string;

function run(command: string, cwd: string, ...given: string[]): string {
  return execFileSync(command, given, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The workspace as a release would leave it: a copy, so that no version changes here. */
function release(): string {
  const copy = join(folder, "release");
  const skipped = /node_modules|\.turbo|\.git$/;
  cpSync(root, copy, { recursive: true, filter: (source) => !skipped.test(source.slice(root.length)) });
  run("git", copy, "init", "-q", "-b", "main");
  run(process.execPath, copy, join(root, "node_modules/@changesets/cli/bin.js"), "version");
  return copy;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "flows-release-"));
  const copy = release();
  project = join(folder, "project");
  mkdirSync(project);
  const tarballs = ["builder", "client", "testing"].map((name) => {
    const source = join(copy, "packages", name);
    // What pnpm does when it publishes: workspace ranges become versions.
    const manifest = readFileSync(join(source, "package.json"), "utf8");
    const { version } = JSON.parse(manifest) as { version: string };
    writeFileSync(join(source, "package.json"), manifest.replaceAll('"workspace:^"', `"^${version}"`));
    run("npm", source, "pack", "--pack-destination", project);
    return readdirSync(project).find((file) => file.startsWith(`flows-${name}-`)) ?? name;
  });
  const dependencies = Object.fromEntries(
    tarballs.map((file, index) => [`@flows/${["builder", "client", "testing"][index]}`, `file:./${file}`]),
  );
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module", private: true, dependencies }));
  cpSync(join(root, "test/release"), project, { recursive: true });
  run("npm", project, "install", "--no-audit", "--no-fund");
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the released versions are not 0.0.0", () => {
  for (const name of readdirSync(join(project, "node_modules/@flows"))) {
    const manifest = JSON.parse(readFileSync(join(project, "node_modules/@flows", name, "package.json"), "utf8")) as {
      version: string;
    };
    expect(manifest.version).not.toBe("0.0.0");
  }
});

const PROGRAMS = {
  "front-page": 'PUBLISHED {"name":"Ada","date":"2026-11-22"}',
  "every-link": "2 one",
  functions: "2 ASK",
  client: "Survey PUBLISHED CONNECTED",
};
const OPTIONS = "--declaration --strict --module nodenext --target es2023 --lib es2023,dom".split(" ");

describe.each(Object.entries(compilers))("%s compiles against the tarballs, with declarations", (_, compiler) => {
  test.each(Object.entries(PROGRAMS))("%s", (program, printed) => {
    const out = join(project, compiler);
    const tsc = join(root, "node_modules", compiler, "bin/tsc");
    expect(run(process.execPath, project, tsc, ...OPTIONS, "--outDir", out, `${program}.ts`)).toBe("");
    expect(run(process.execPath, project, join(out, `${program}.js`)).trim()).toBe(printed);
  });
});
