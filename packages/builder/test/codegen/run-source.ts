import * as builder from "../../src/index.ts";

/** Runs a module that was generated, and returns the flow that it exports. */
export function runSource(source: string): builder.AnyFlow {
  const body = source
    .replace(/^import (\{[^}]*\}) from "@flows\/builder";$/m, "const $1 = builder;")
    .replace(/^export const (\w+) = /m, "return ");
  return new Function("builder", `"use strict";\n${body}`)(builder) as builder.AnyFlow;
}
