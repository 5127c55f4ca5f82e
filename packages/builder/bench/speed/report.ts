import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { Bench } from "tinybench";
import { expect, test } from "vitest";
// What is published, and not what the test runner makes of the sources.
import { flowJsonSchema, isVersion, type JsonSchema, validate } from "../../dist/index.js";
import { SUITES } from "../../test/validate/conformance/cases.ts";
import { largeFlow } from "./large-flow.ts";
import { largeLiteral } from "./large-literal.ts";

const ROUNDS = 12;

/** Runs ways to do the same in turns, so that what else goes on falls on all, and reports each beside the first: 2 is twice as fast. */
async function compare(title: string, ways: Readonly<Record<string, () => void>>): Promise<Record<string, number>> {
  const rounds = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    // The first round warms up.
    const bench = new Bench({ time: round === 0 ? 1000 : 250, warmup: false });
    for (const [name, run] of Object.entries(ways)) bench.add(name, run);
    await bench.run();
    for (const { name, result } of bench.tasks)
      if (round > 0 && "latency" in result) rounds.get(name)?.push(result.latency.p50);
  }
  const times = Object.fromEntries([...rounds].map(([name, medians]) => [name, median(medians)]));
  const [first = Number.NaN] = Object.values(times);
  console.info(`\n${title}`);
  for (const [name, time] of Object.entries(times))
    console.info(`  ${name.padEnd(52)} ${time.toFixed(3).padStart(9)} ms   ratio ${(first / time).toFixed(2)}`);
  return times;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN;
}

/** What ajv checks of a document: all of its structure, every error or the first; or its components alone, every error. */
type Checks = Readonly<Record<"all" | "first" | "components", ValidateFunction>>;

interface Document {
  readonly screens?: readonly { readonly layout?: { readonly children?: unknown } }[];
}

/** The documents of the corpus, or of our own suite where it is not there, with ajv's checks of them. */
function documents() {
  const compiled = new Map<string, Checks>();
  const ajv = {
    all: new Ajv2020({ discriminator: true, allErrors: true, strict: false }),
    first: new Ajv2020({ discriminator: true, strict: false }),
  };
  const suite = SUITES.documents ?? SUITES.probes ?? (() => []);
  return suite().flatMap(({ document }) => {
    const text = typeof document === "string" ? document : JSON.stringify(document, null, 2);
    const version = (JSON.parse(text) as { version?: unknown } | null)?.version;
    if (!isVersion(version)) return [];
    let checks = compiled.get(version);
    if (checks === undefined) {
      const schema = { ...bare(flowJsonSchema(version)), $id: version };
      const components = { $ref: `${version}#/$defs/componentsOfLayout` };
      checks = {
        all: ajv.all.compile(schema),
        first: ajv.first.compile(schema),
        components: ajv.all.compile(components),
      };
      compiled.set(version, checks);
    }
    return [{ text, value: JSON.parse(text) as unknown, checks }];
  });
}

/** The schema without the test by which editors get better messages: ajv is not to be slower for that. */
function bare(schema: JsonSchema): JsonSchema {
  const unwrap = (_: string, value: JsonSchema | null): unknown => (value?.then?.discriminator ? value.then : value);
  return JSON.parse(JSON.stringify(schema), unwrap) as JsonSchema;
}

function checkComponents(document: unknown, checks: Checks): void {
  const { screens } = document as Document;
  if (Array.isArray(screens)) for (const screen of screens) checks.components(screen?.layout?.children);
}

test("validate, beside a parser and a validator of JSON Schema", async () => {
  const all = documents();
  const times = await compare(`${all.length} documents, once each, from text`, {
    "JSON.parse + ajv, structure only, every error": () => {
      for (const { text, checks } of all) checks.all(JSON.parse(text));
    },
    "JSON.parse + ajv, components only, every error": () => {
      for (const { text, checks } of all) checkComponents(JSON.parse(text), checks);
    },
    "JSON.parse + ajv, structure only, the first error": () => {
      for (const { text, checks } of all) checks.first(JSON.parse(text));
    },
    "JSON.parse": () => {
      for (const { text } of all) JSON.parse(text);
    },
    validate: () => {
      for (const { text } of all) validate(text, { frozen: "check" });
    },
    "validate, and read every line and column": () => {
      for (const { text } of all) for (const found of validate(text, { frozen: "check" })) void found.line_start;
    },
  });
  console.info(`  ${Math.round((all.length * 1000) / (times.validate ?? Number.NaN))} documents per second`);
  await compare("the same, as objects", {
    "ajv, structure only, every error": () => {
      for (const { value, checks } of all) checks.all(value);
    },
    "ajv, components only, every error": () => {
      for (const { value, checks } of all) checkComponents(value, checks);
    },
    "ajv, structure only, the first error": () => {
      for (const { value, checks } of all) checks.first(value);
    },
    validate: () => {
      for (const { value } of all) validate(value, { frozen: "check" });
    },
  });
});

test("build, beside literals", async () => {
  const flow = largeFlow();
  const json = flow.build();
  expect(json).toEqual(largeLiteral());
  // toJSON is build without validating. Neither remembers anything: each call emits anew.
  await compare("10 screens of 20 components, to text", {
    "literals + JSON.stringify": () => void JSON.stringify(largeLiteral()),
    "toJSON + JSON.stringify": () => void JSON.stringify(flow.toJSON()),
    "chains + toJSON + JSON.stringify": () => void JSON.stringify(largeFlow().toJSON()),
    "build, which validates, + JSON.stringify": () => void JSON.stringify(flow.build()),
    "chains + build + JSON.stringify": () => void JSON.stringify(largeFlow().build()),
    "validate alone": () => void validate(json),
  });
});
