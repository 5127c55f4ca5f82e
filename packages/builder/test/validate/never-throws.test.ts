import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFindings, validate } from "../../src/index.ts";
import { SUITES } from "./conformance/cases.ts";
import { flow, footer, main, type Part, screen, text } from "./documents.ts";

/** Reads all of what is found, places too, and prints it. */
function readAll(document: unknown): number {
  const found = validate(document, { frozen: "check" });
  expect(() => JSON.stringify(found)).not.toThrow();
  expect(typeof formatFindings(found, typeof document === "string" ? document : "")).toBe("string");
  return found.length;
}

function repeat(open: string, inner: string, close: string, times = 100_000): string {
  return open.repeat(times) + inner + close.repeat(times);
}

function cycle(): unknown {
  const document: Record<string, unknown> = { version: "7.3" };
  document.screens = [document];
  return document;
}

/** An object that is small, and written out has 2 to the power of `times` values. */
function shared(times: number): Part {
  let value: Part = { a: 1 };
  for (let index = 0; index < times; index++) value = { a: value, b: value };
  return value;
}

describe("validate finds something, and never throws", () => {
  test.each<readonly [string, unknown]>([
    ["null", null],
    ["undefined", undefined],
    ["a number", 7],
    ["a function", () => 1],
    ["a symbol", Symbol("flow")],
    ["an empty text", ""],
    ["broken JSON", '{ "version": "7.3", }'],
    ["a comment", '{ "version": "7.3" /* */ }'],
    ["a byte order mark", `\uFEFF${JSON.stringify(main([]))}`],
    ["a lone surrogate", '{ "version": "\uD800" }'],
    ["a bigint", { version: 7n }],
    ["a cycle", cycle()],
    [
      "a cycle of lists",
      flow([
        [
          ...(function* () {
            const list: unknown[] = [];
            list.push(list);
            yield list;
          })(),
        ],
      ]),
    ],
    [
      "toJSON that throws",
      {
        toJSON: () => {
          throw new Error("no");
        },
      },
    ],
    [
      "toJSON that throws nothing to speak of",
      {
        toJSON: () => {
          throw undefined;
        },
      },
    ],
    [
      "a getter that throws",
      Object.defineProperty({}, "version", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
    ],
    ["a prototype key in text", '{"__proto__": {"version": "7.3"}, "screens": []}'],
    [
      "a prototype key among components",
      main([JSON.parse('{"type": "__proto__"}') as object, { type: "constructor" }]),
    ],
    [
      "a prototype key as a route",
      main([], {}, { routing_model: JSON.parse('{"__proto__": ["toString"]}') as object }),
    ],
    ["deep nesting in text", repeat("[", "", "]")],
    ["deep nesting in screens", `{"version":"7.3","screens":${repeat("[", "", "]")}}`],
    ["deep nesting that breaks off", repeat('{"a":', "", "")],
    [
      "deep Ifs",
      `{"version":"7.3","screens":[{"id":"A","title":"A","terminal":true,"layout":{"type":"SingleColumnLayout","children":[${repeat('{"type":"If","condition":"${data.a}","then":[', "", "]}", 20_000)}]}}]}`,
    ],
    [
      "a deep payload",
      `{"version":"7.3","screens":[{"id":"A","title":"A","terminal":true,"layout":{"type":"SingleColumnLayout","children":[{"type":"Footer","label":"A","on-click-action":{"name":"complete","payload":{"a":${repeat("[", "", "]")}}}}]}}]}`,
    ],
    [
      "a deep schema of data",
      `{"version":"7.3","screens":[{"id":"A","title":"A","terminal":true,"data":{"a":${repeat('{"type":"array","items":', "{}", ',"__example__":[]}', 50_000)}},"layout":{"type":"SingleColumnLayout","children":[]}}]}`,
    ],
    [
      "a schema that refers to itself",
      main([], { a: { type: "object", properties: { b: { $ref: "#" } }, __example__: { b: { b: {} } } } }),
    ],
    ["a schema that refers to nothing", main([], { a: { type: "object", $ref: "#/nothing", __example__: {} } })],
    [
      "keywords of a schema that are none",
      main([], { a: { type: "string", required: 5, enum: 5, pattern: "(", __example__: "a" } }),
    ],
    ["deep parentheses", main([{ ...text, text: `\`${repeat("(", "1", ")")}\`` }])],
    ["objects that share one another", main([footer({ name: "complete", payload: shared(40) })])],
    [
      "objects that share one another, before there was a limit",
      main([footer({ name: "complete", payload: shared(40) })], {}, { version: "5.1" }),
    ],
    ["objects that share one another to a depth", main([footer({ name: "complete", payload: shared(400) })])],
    ["a list of a thousand million", flow(new Proxy([], { get: (_, key) => (key === "length" ? 1e9 : undefined) }))],
    ["10 MB", main([{ type: "Image", src: "a".repeat(11 * 1024 * 1024) }])],
    [
      "10 MB of misspelled names",
      flow([
        screen(
          "A",
          Array.from({ length: 20_000 }, (_, index) => ({ type: `TextBodi${index}`.repeat(20) })),
        ),
      ]),
    ],
  ])("of %s", (_, document) => {
    expect(readAll(document)).toBeGreaterThan(0);
  });

  test("of objects with what JSON leaves out, which count as it writes them", () => {
    const written = main([{ ...text, visible: undefined }], {}, { ["later" as string]: undefined });
    expect(validate(written)).toEqual([]);
    expect(validate({ toJSON: () => main([text]) })).toEqual([]);
    expect(validate(Object.assign(Object.create(null) as object, main([text])))).toEqual([]);
  });

  test("of an object that reads differently each time", () => {
    let reads = 0;
    const document = Object.defineProperty({ ...main([text]) }, "screens", {
      enumerable: true,
      get: () => (reads++ % 2 === 0 ? main([text]).screens : null),
    });
    expect(() => readAll(document)).not.toThrow();
  });
});

/** All places in a value, as keys from its root. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, item]) =>
    placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...below];
}

function replace(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(root);
  let node = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
  Object.defineProperty(node, path.at(-1) ?? "", { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

// Words that mean something somewhere, so that wrong values stand in right places.
const word = fc.constantFrom(
  "${data.a}",
  "${form.a}",
  "`${data.a} + 1`",
  "navigate",
  "If",
  "Form",
  "7.1",
  "__proto__",
  "required",
  "then",
  "",
);
const anything = fc.oneof(word, fc.jsonValue({ maxDepth: 3 }), fc.array(word), fc.dictionary(word, word));

describe.each(Object.entries(SUITES))("whatever stands anywhere in the %s, validate never throws", (_, read) => {
  const documents = read().flatMap(({ document }) => {
    const root: unknown = typeof document === "string" ? JSON.parse(document) : document;
    const places = placesIn(root).slice(1);
    return places.length === 0 ? [] : [{ root, places }];
  });

  test("as an object, and as text it says the same", () => {
    const mutated = fc
      .constantFrom(...documents)
      .chain(({ root, places }) => fc.tuple(fc.constant(root), fc.constantFrom(...places), anything));
    fc.assert(
      fc.property(mutated, ([root, path, value]) => {
        const document = replace(root, path, value);
        const text = JSON.stringify(document, null, 2);
        expect(validate(document, { frozen: "check" })).toEqual(validate(text, { frozen: "check" }));
      }),
      { numRuns: 500, interruptAfterTimeLimit: 15_000 },
    );
  });

  test("when the text is cut, or a character changes", () => {
    const texts = documents.map(({ root }) => JSON.stringify(root, null, 2));
    const broken = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.string({ maxLength: 2 }), fc.boolean());
    fc.assert(
      fc.property(broken, ([text, seed, inserted, isCut]) => {
        const at = seed % text.length;
        readAll(text.slice(0, at) + inserted + (isCut ? "" : text.slice(at + 1)));
      }),
      { numRuns: 500, interruptAfterTimeLimit: 15_000 },
    );
  });
});
