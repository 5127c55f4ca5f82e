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
  "cases of one Switch": () =>
    main([
      done,
      choose(
        keyed(() => [], "", 10 * MANY),
        "${form.field}",
      ),
    ]),
};

test.each(Object.entries(DOCUMENTS))("a large document of %s is read in a moment", (_, make) => {
  const found = validate(JSON.stringify(make()));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ rule }) => rule === "json" || rule === "size")).toEqual([]);
  expect(JSON.stringify(found).length).toBeGreaterThan(0);
});

test("the names that may have been meant are a hundred", () => {
  let taken = 0;
  function* names(): Generator<string> {
    for (; ; taken++) yield taken === 99 ? "helper-text" : `${taken}`;
  }
  expect(didYouMean("helperText", names())).toBe("; did you mean 'helper-text'?");
  expect(taken).toBe(100);
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
