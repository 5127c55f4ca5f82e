import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as builder from "@flows/builder";
import * as testing from "@flows/testing";
import { describe, expect, test } from "vitest";

const MODULES: Readonly<Record<string, object>> = { "@flows/builder": builder, "@flows/testing": testing };
const packages = fileURLToPath(new URL("../packages/", import.meta.url));

interface Example {
  readonly place: string;
  readonly code: string;
  /** What the lines `//=>` say. */
  readonly outputs: readonly unknown[];
}

/** The examples of a package's docstrings and its README that say what comes out of them. */
function examplesOf(name: string): Example[] {
  const folder = `${packages}${name}`;
  const sources = readdirSync(`${folder}/src`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/${file}`);
  return [...sources, "README.md"]
    .flatMap((file) => {
      const source = readFileSync(`${folder}/${file}`, "utf8");
      return [...source.matchAll(/```ts\n([\s\S]*?)```/g)].map(({ 1: block = "", index }) => {
        const lines = block.replace(/^ *\* ?/gm, "").split("\n");
        const outputs = lines.flatMap((line) =>
          line.startsWith("//=>") ? [JSON.parse(line.slice(4)) as unknown] : [],
        );
        const place = `${name}/${file}:${source.slice(0, index).split("\n").length}`;
        return { place, code: lines.filter((line) => !line.startsWith("//=>")).join("\n"), outputs };
      });
    })
    .filter(({ outputs }) => outputs.length > 0);
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...given: unknown[]) => Promise<unknown>;

/** Runs an example, and gives the value of its last statement. */
async function run(code: string): Promise<unknown> {
  const imports = code.match(/^import .*$/gm) ?? [];
  const names = imports.map((line) => /\{(?<names>.*)\} from "(?<module>.*)"/.exec(line)?.groups ?? {});
  const given = names.length === 0 ? [builder] : names.map(({ module = "" }) => MODULES[module]);
  const all =
    names.length === 0 ? [`{ ${Object.keys(builder).join(", ")} }`] : names.map(({ names: of }) => `{ ${of} }`);
  const statements = code.replace(/^import .*\n/gm, "").trimEnd();
  const last = Math.max(0, ...[...statements.matchAll(/^(?=[A-Za-z(])/gm)].map(({ index }) => index));
  return new AsyncFunction(...all, `${statements.slice(0, last)}return ${statements.slice(last)}`)(...given);
}

/** A value, and everything in it. */
function* within(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value === "object" && value !== null) for (const item of Object.values(value)) yield* within(item);
}

function emitted(result: unknown): unknown {
  const isScreen = typeof result === "object" && result !== null && "placed" in result;
  return isScreen ? builder.defineFlow({ version: "7.3" }, [result] as never) : result;
}

describe.each(["builder", "testing"])("the examples of %s", (name) => {
  const examples = examplesOf(name);

  test("are there", () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples.map((example) => [example.place, example] as const))(
    "%s gives what it says",
    async (_, { code, outputs }) => {
      const result = JSON.parse(JSON.stringify(emitted(await run(code)))) as unknown;
      for (const output of outputs) expect([...within(result)]).toContainEqual(output);
    },
  );
});
