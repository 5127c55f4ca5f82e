import fc from "fast-check";
import { expect, test } from "vitest";
import { toTypeScript } from "../../src/codegen/index.ts";
import * as dsl from "../../src/index.ts";
import { runSource } from "./run-source.ts";

// At run time a chain takes anything, so that a generator need not please the compiler.
type Chain = { [Link in string]: (...given: unknown[]) => Chain };
type Context = { data: References; form: References; updateData: (payload: object) => unknown };
type References = Record<string, Reference>;
type Reference = Record<
  "eq" | "ne" | "gt" | "lte" | "plus" | "minus" | "times" | "and" | "or" | "not",
  (other?: unknown) => Reference
>;

const DATA = { name: "Ada", count: 2, seats: dsl.integer(2), vip: false, user: { city: "Paris" }, tags: ["a"] };

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 15 })
  .filter((text) => text.trim() !== "" && !/[{}$`]/.test(text));
const json = fc.oneof(words, fc.integer(), fc.boolean(), fc.array(words, { maxLength: 2 }));
const options = fc.uniqueArray(fc.record({ id: words, title: words }), {
  minLength: 2,
  maxLength: 4,
  selector: ({ id }) => id,
});

/** A boolean expression of the screen's data. */
const conditions: fc.Arbitrary<(data: References) => unknown> = fc.letrec<{ all: (data: References) => Reference }>(
  (tie) => ({
    all: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      fc.constant((data: References) => data.vip as Reference),
      words.map((word) => (data: References) => (data.name as Reference).eq(word)),
      fc.integer().map((bound) => (data: References) => (data.count as Reference).times(2).plus(data.count).gt(bound)),
      fc
        .integer()
        .map((from) => (data: References) => (dsl.literal(from) as unknown as Reference).minus(data.count).lte(from)),
      tie("all").map((one) => (data: References) => one(data).not()),
      fc.tuple(tie("all"), tie("all")).map(
        ([one, other]) =>
          (data: References) =>
            one(data).and(other(data)),
      ),
      fc.tuple(tie("all"), tie("all")).map(
        ([one, other]) =>
          (data: References) =>
            one(data).or(other(data)),
      ),
    ),
  }),
).all;

/** Adds a component; the name is free on the screen. */
type Add = (chain: Chain, name: string) => Chain;

const leaves: fc.Arbitrary<Add> = fc.oneof(
  words.map((text) => (chain: Chain) => chain.textHeading?.(text) as Chain),
  fc.record({ text: words, markdown: fc.boolean() }).map((given) => (chain: Chain) => chain.textBody?.(given) as Chain),
  fc.tuple(words, words).map(
    ([one, other]) =>
      (chain: Chain) =>
        chain.textBody?.(
          ({ data }: Context) => dsl.text`${one}${data.name as never}${other}${data.count as never}`,
        ) as Chain,
  ),
  fc
    .record({ label: words, required: fc.boolean(), initValue: words }, { requiredKeys: ["label"] })
    .map((given) => (chain: Chain, name: string) => chain.textInput?.(name, given) as Chain),
  fc
    .record({ label: words, dataSource: options, sensitive: fc.boolean() }, { requiredKeys: ["label", "dataSource"] })
    .map((given) => (chain: Chain, name: string) => chain.radioButtonsGroup?.(name, given) as Chain),
  words.map(
    (label) => (chain: Chain, name: string) =>
      chain.optIn?.(name, ({ updateData }: Context) => ({
        label,
        onSelectAction: updateData({ name: label }),
      })) as Chain,
  ),
);

const blocks: fc.Arbitrary<Add> = fc.oneof(
  fc
    .record({
      condition: conditions,
      shown: fc.array(leaves, { minLength: 1, maxLength: 2 }),
      otherwise: fc.option(leaves),
    })
    .map(({ condition, shown, otherwise }) => (chain: Chain, name: string) => {
      const branches = [
        (branch: Chain) => shown.reduce((part, add, index) => add(part, `${name}_then_${"abc".charAt(index)}`), branch),
        ...(otherwise === null ? [] : [(branch: Chain) => otherwise(branch, `${name}_else`)]),
      ];
      return chain.if?.(({ data }: Context) => condition(data), ...branches) as Chain;
    }),
  fc
    .dictionary(fc.stringMatching(/^[a-z]{1,6}$/), leaves, { minKeys: 1, maxKeys: 2 })
    .map((cases) => (chain: Chain, name: string) => {
      const entries = Object.entries(cases).map(([key, add]) => [
        key,
        (branch: Chain) => add(branch, `${name}_${key}`),
      ]);
      return chain.switch?.(({ data }: Context) => data.name, Object.fromEntries(entries)) as Chain;
    }),
);

const screens = fc.array(
  fc.record({
    title: words,
    top: fc.array(fc.oneof({ weight: 3, arbitrary: leaves }, { weight: 1, arbitrary: blocks }), { maxLength: 5 }),
    form: fc.option(fc.array(leaves, { minLength: 1, maxLength: 3 })),
    payload: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), json, { maxKeys: 3 }),
    label: words,
  }),
  { minLength: 1, maxLength: 3 },
);

const IDS = ["FIRST", "SECOND", "THIRD"];

test("a flow of the DSL comes back exactly, through its Flow JSON and the source of that", () => {
  let built = 0;
  fc.assert(
    fc.property(screens, (given) => {
      const headers = given.map(({ title }, index) =>
        dsl.screen(IDS[index] as "FIRST", { title, data: DATA, success: true } as never),
      );
      const layouts = given.map(({ top, form, payload, label }, screen) => {
        let chain = headers[screen] as unknown as Chain;
        for (const [index, add] of top.entries()) chain = add(chain, `field_${index}`);
        if (form !== null)
          chain = chain.form?.((part: Chain) =>
            form.reduce((all, add, index) => add(all, `form_${index}`), part),
          ) as Chain;
        const next = headers[screen + 1];
        const action = ({ data }: Context): unknown =>
          next === undefined
            ? dsl.complete({ ...payload, name: data.name } as never)
            : dsl.navigate(next as never, { ...DATA, seats: data.seats, user: { city: data.name } } as never);
        return chain.footer?.(label, action);
      });
      let json: unknown;
      try {
        json = dsl.defineFlow({ version: "7.3" }, layouts as never).build();
      } catch (error) {
        if (!(error instanceof dsl.FlowBuildError)) throw error;
        fc.pre(false);
      }
      built += 1;
      const { source } = toTypeScript(json);
      expect(runSource(source).build()).toEqual(json);
    }),
    { numRuns: 300 },
  );
  expect(built).toBe(300);
});
