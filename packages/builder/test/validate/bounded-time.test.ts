import { describe, expect, test } from "vitest";
import { validate } from "../../src/index.ts";
import { didYouMean } from "../../src/validate/suggestion.ts";
import {
  choose,
  done,
  field,
  flow,
  footer,
  form,
  main,
  navigate,
  type Part,
  screen,
  text,
  two,
  words,
} from "./documents.ts";

const MANY = 20_000;

function many<Item>(make: (id: string) => Item, count = MANY): Item[] {
  return Array.from({ length: count }, (_, index) =>
    make(`x_${index.toString(26).replace(/\d/g, (digit) => "QRSTUVWXYZ"[Number(digit)] ?? "")}`),
  );
}

const keyed = (make: (id: string) => unknown, prefix = "", count = MANY): Part =>
  Object.fromEntries(many((id) => [prefix + id, make(id)], count));
const leading = (id: string, to: string) => screen(id, [footer(navigate(to))]);

/** Documents in which everything refers to everything else of its kind; the work on them grows with their size, no faster. */
const DOCUMENTS: Readonly<Record<string, () => unknown>> = {
  "references to fields that are not there": () =>
    main(many((name) => ({ ...field, name, label: `\${form.y_${name}}` }))),
  "references to data that is not there": () =>
    main(
      many((name) => ({ ...text, text: `\${data.y_${name}}` })),
      keyed(() => words),
    ),
  "references into an object of the data": () =>
    main(
      many((name) => ({ ...text, text: `\${data.o.y_${name}}` })),
      {
        o: { type: "object", properties: keyed(() => ({ type: "string" })), __example__: {} },
      },
    ),
  "navigation to screens that are not there": () => flow(many((id) => leading(id, `Y_${id}`))),
  "routes to screens that are not there": () =>
    flow(
      many((id) => screen(id, [])),
      { data_api_version: "3.0", routing_model: keyed((id) => [`Y_${id}`]) },
    ),
  "routes there and back": () =>
    flow([screen("A", []), ...many((id) => screen(id, []))], {
      data_api_version: "3.0",
      routing_model: { A: many((id) => id), ...keyed(() => ["A"]) },
    }),
  "properties that nobody knows": () => main([{ ...text, ...keyed(() => 1, "", 2 * MANY) }]),
  "payload of fields that are not there": () => main([footer({ name: "complete", payload: keyed(() => "${form.y}") })]),
  "initial values of fields that are not there": () =>
    main([
      form(
        many((name) => ({ ...field, name })),
        { "init-values": keyed(() => "a", "y_") },
      ),
    ]),
  "an example that lacks all that is required": () =>
    main([], { a: { type: "object", required: many((id) => id), __example__: keyed(() => 1, "y_") } }),
  "an example with nothing that is known": () => {
    const properties = keyed(() => ({ type: "string" }));
    const __example__ = keyed(() => "", "y_");
    return main([], { a: { type: "object", properties, additionalProperties: false, __example__ } });
  },
  "navigation that passes nothing to much data": () => {
    const links = many(() => ({ type: "EmbeddedLink", text: "Go on", "on-click-action": navigate("LAST") }));
    return two(
      links,
      keyed(() => words),
    );
  },
  "navigation that passes an empty object for a large one": () => {
    const links = many(() => ({ type: "EmbeddedLink", text: "Go on", "on-click-action": navigate("LAST", { o: {} }) }));
    return two(links, { o: { type: "object", properties: keyed(() => ({ type: "string" })), __example__: {} } });
  },
  "lists that stand alone": () => {
    const list = { type: "NavigationList", name: "a", "list-items": "${data.a}", "on-click-action": navigate("LAST") };
    return two(many(() => list));
  },
  "cases of one Switch": () =>
    main([
      done,
      choose(
        keyed(() => [], "", 10 * MANY),
        "${form.field}",
      ),
    ]),
};

test.each(Object.entries(DOCUMENTS))("a large document of %s is read in a moment, in short findings", (_, make) => {
  const found = validate(JSON.stringify(make()));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ rule }) => rule === "json" || rule === "size")).toEqual([]);
  // Writing them looks up each place; and no finding grows with the document.
  expect(JSON.stringify(found).length).toBeLessThan(1000 * found.length);
});

test("the names that may have been meant are a hundred", () => {
  let taken = 0;
  function* names(): Generator<string> {
    for (; ; taken++) yield taken === 99 ? "helper-text" : `${taken}`;
  }
  expect(didYouMean("helperText", names())).toBe("; did you mean 'helper-text'?");
  expect(taken).toBe(100);
});

describe("of what is declared of data and could take forever", () => {
  const doublings: Part = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => {
      const next = { $ref: `#/definitions/d${index + 1}` };
      return [`d${index}`, index === 59 ? {} : { allOf: [next, next] }];
    }),
  );

  test.each<readonly [string, Part]>([
    ["references that double", { type: "string", definitions: doublings, $ref: "#/definitions/d0", __example__: "a" }],
    [
      "a long list of different items",
      { type: "array", items: { type: "number" }, uniqueItems: true, __example__: many((id) => id).map((_, at) => at) },
    ],
    [
      "a long list of words that are none of many",
      {
        type: "array",
        items: { type: "string", enum: many((id) => id) },
        __example__: many((id) => `y${id}`),
      },
    ],
  ])("%s, it is warned", (_, a) => {
    const found = validate(main([{ ...text, text: "`'' ${data.a}`" }], { a }));
    expect(found).toMatchObject([
      { rule: "data-example", severity: "warning", pointers: [{ path: "screens[0].data.a" }] },
    ]);
  });

  test.each<readonly [string, Part]>([
    ["a pattern that repeats what repeats", { pattern: "^(a+)+$", __example__: `${"a".repeat(60)}!` }],
    [
      "a pattern of a key",
      { type: "object", patternProperties: { "^(a|aa)+$": {} }, __example__: { [`${"a".repeat(60)}!`]: 1 } },
    ],
    ["a pattern that is as long as the text", { pattern: "a*".repeat(30), __example__: `${"a".repeat(60)}!` }],
    ["a URL", { format: "url", __example__: `https://${"a".repeat(60)}` }],
  ])("%s is not tried", (_, a) => {
    expect(validate(main([{ ...text, text: "`'' ${data.a}`" }], { a: { type: "string", ...a } }))).toEqual([]);
  });
});

describe("a chain of operators that is longer than the stack is deep", () => {
  const chain = (last: string): Part =>
    main([
      { type: "OptIn", name: "a", label: "A" },
      { ...text, visible: `\`${"${form.a} && ".repeat(50_000)}${last}\`` },
    ]);

  test("has the type of its operators", () => {
    expect(validate(chain("${form.a}"))).toEqual([]);
    expect(validate(chain("1")).map(({ rule }) => rule)).toEqual(["component-expressions"]);
  });
});
