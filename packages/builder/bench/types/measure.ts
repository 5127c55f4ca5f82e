import { type Compiler, compile } from "../../test/compiler.ts";

/** What a program costs its compiler. */
export interface Cost {
  readonly instantiations: number;
  readonly checkSeconds: number;
}

function diagnostic(output: string, name: string): number {
  const value = new RegExp(`^${name}: +(?<value>[\\d.]+)`, "m").exec(output)?.groups?.value;
  if (value === undefined) throw new Error(`the compiler did not say its '${name}':\n${output.slice(0, 2_000)}`);
  return Number(value);
}

/** Compiles a program as a user of the package would. Instantiations repeat exactly; the time is the shortest of the runs. */
export function measure(compiler: Compiler, source: string, runs = 1): Cost {
  const costs = Array.from({ length: runs }, () => {
    const output = compile(compiler, { "flow.ts": source }, "--extendedDiagnostics");
    if (output.includes("error TS")) throw new Error(`a measured program does not compile:\n${output.slice(0, 2_000)}`);
    return {
      instantiations: diagnostic(output, "Instantiations"),
      checkSeconds: diagnostic(output, "Check time"),
    };
  });
  return {
    instantiations: Math.max(...costs.map(({ instantiations }) => instantiations)),
    checkSeconds: Math.min(...costs.map(({ checkSeconds }) => checkSeconds)),
  };
}
