import * as builder from "../../src/index.ts";

/** Reads a module that was generated, without running it. */
export function parseSource(source: string): (dsl: typeof builder) => builder.AnyFlow {
  const body = source
    .replace(/^import (\{[^}]*\}) from "@flows\/builder";$/m, "const $1 = builder;")
    .replace(/^export const (\w+) = /m, "return ");
  return new Function("builder", `"use strict";\n${body}`) as never;
}

/** Runs a module that was generated, and returns the flow that it exports. */
export function runSource(source: string): builder.AnyFlow {
  return parseSource(source)(builder);
}
