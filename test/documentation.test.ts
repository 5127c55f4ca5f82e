import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
// Inside an example package, so that the packages are found by their names.
const folder = mkdtempSync(join(root, "examples/appointment/.type-errors-"));
afterAll(() => rmSync(folder, { recursive: true }));

// What the examples of the client's methods start from.
const GLOBALS = `declare const client: import("@flows/client").WhatsApp;
declare const id: string;
declare const flow: import("@flows/builder").AnyFlow;
declare const message: unknown;
`;
const BUILDER =
  'import { complete, dataExchange, fragment, navigate, openUrl, SUCCESS, screen, text, type Answer } from "@flows/builder"; import { parseFlowResponse } from "@flows/client";\n';

/** The examples of every docstring below a folder; one without an import stands beside the others of its method. */
function examplesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(join(path, file), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)])
    .map(([, block = ""]) => block.replace(/^ *\* ?/gm, ""))
    .map((code) => (code.includes("import ") ? code : BUILDER + code));
}

test("every example of a docstring compiles", () => {
  const examples = ["builder", "client", "testing"].flatMap((name) => examplesIn(join(root, "packages", name, "src")));
  expect(examples.length).toBeGreaterThan(15);
  const files = examples.map((code, index) => {
    writeFileSync(join(folder, `example-${index}.ts`), code);
    return `example-${index}.ts`;
  });
  writeFileSync(join(folder, "globals.d.ts"), GLOBALS);
  files.push("globals.d.ts");
  const options = { composite: false, incremental: false, noEmit: true, declaration: false, declarationMap: false };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../../tsconfig.base.json", compilerOptions: options, files }),
  );
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  let output = "";
  try {
    execFileSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { encoding: "utf8" });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  expect(output).toBe("");
});
