import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
// Inside an example package, so that the packages are found by their names.
const folder = mkdtempSync(join(root, "examples/vitest/.type-errors-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

const GLOBALS = `import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { survey } from "../src/flow.ts";
declare const app: { fetch(request: Request): Promise<Response> };
declare const id: string;
declare const bytes: Uint8Array<ArrayBuffer>;
`;

/** The blocks of code, and the code of each row of the table. */
function codeOf(readme: string): string[] {
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
  const rows = [...readme.matchAll(/^\| [^|]+ \| (.+) \|$/gm)].map(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+\))`/g)].map(([, code]) => code).join(";\n"),
  );
  return [...blocks, ...rows];
}

test("every line of code in the README compiles", () => {
  const code = codeOf(readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8"));
  expect(code.length).toBeGreaterThan(20);
  const [first = "", ...rest] = code;
  const imports = rest.flatMap((block) => block.match(/^import .*$/gm) ?? []);
  const bodies = rest.map((block) => `{\n${block.replace(/^import .*$/gm, "")}\n}`);
  writeFileSync(join(folder, "readme.ts"), [GLOBALS, ...imports, first, ...bodies].join("\n"));
  const options = {
    composite: false,
    noEmit: true,
    declaration: false,
    declarationMap: false,
    types: ["node"],
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
  };
  const config = { extends: "../../../tsconfig.base.json", compilerOptions: options, files: ["readme.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  let output = "";
  try {
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder, "--pretty", "false"]);
  } catch (error) {
    output = String((error as { stdout: Buffer }).stdout);
  }
  expect(output).toBe("");
});
