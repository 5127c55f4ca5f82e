import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { toTypeScript } from "../../src/codegen/index.ts";
import { documents } from "./documents.ts";

const biome = fileURLToPath(new URL("../../../../node_modules/@biomejs/biome/bin/biome", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "generated-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The documents whose sources a formatter would lay out otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "footer-full": "an object that was broken stays so there, and then leaves its chain on one line",
};

const config = {
  root: true,
  formatter: { indentStyle: "space" },
  linter: { rules: { preset: "none", suspicious: { noShadow: "error" } } },
  files: { maxSize: 8 * 1024 * 1024 },
};
writeFileSync(join(folder, "biome.json"), `${JSON.stringify(config, null, 2)}\n`);
for (const { id, document } of documents("accepted"))
  writeFileSync(join(folder, `${id}.ts`), toTypeScript(document).source);

/** The documents, by id, whose sources a command of Biome's complains of. */
function complaints(command: "format" | "lint"): string[] {
  const args = [biome, command, "--max-diagnostics=none", "--reporter=json", folder];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
  expect(status).toBe(diagnostics.length === 0 ? 0 : 1);
  return diagnostics.map(({ location }) => /([^/\\]+)\.ts$/.exec(location.path)?.[1] ?? location.path);
}

describe("the sources of all that Meta accepts", () => {
  test("are laid out as a formatter lays them out", () => {
    expect(complaints("format")).toEqual(Object.keys(OTHERWISE));
  });

  test("give no name to something else inside of where it has a meaning", () => {
    expect(complaints("lint")).toEqual([]);
  });
});
