import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The compilers that the types are promised for, by their packages. */
export const COMPILERS = { "TypeScript 7": "typescript", "TypeScript 5.9": "typescript-5" } as const;

/** The package of a compiler. */
export type Compiler = (typeof COMPILERS)[keyof typeof COMPILERS];

const OPTIONS = { composite: false, noEmit: true, incremental: false, declaration: false, declarationMap: false };

/** What a compiler prints about the sources, given by their file names, as a user of `@flows/builder` would compile them. */
export function compile(compiler: Compiler, sources: Readonly<Record<string, string>>, ...flags: string[]): string {
  // Inside the package, so that it is found by its name.
  const folder = mkdtempSync(join(root, "packages/builder/.type-errors-"));
  try {
    for (const [file, source] of Object.entries(sources)) writeFileSync(join(folder, file), source);
    const config = { extends: "../../../tsconfig.base.json", compilerOptions: OPTIONS, files: Object.keys(sources) };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(root, "node_modules", compiler, "bin/tsc");
    const { stdout, error } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false", ...flags], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    if (error !== undefined) throw error;
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An error that a compiler reports. */
export interface Reported {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const REPORT = /^(?:(?<path>.+)\((?<line>\d+),(?<column>\d+)\): )?error [^:]+: (?<message>.+)/s;

/** Reads what `compile` returns; an error that is in no source has no file. */
export function reportedErrors(output: string): Reported[] {
  return output.split(/\n(?=\S)/).flatMap((report) => {
    const { path = "", line = 0, column = 0, message } = REPORT.exec(report)?.groups ?? {};
    return message === undefined ? [] : [{ file: basename(path), line: Number(line), column: Number(column), message }];
  });
}
