import { describe, expect, test } from "vitest";
import {
  complete,
  dataExchange,
  defineFlow,
  FlowBuildError,
  integer,
  list,
  navigate,
  SUCCESS,
  screen,
  text,
} from "../src/index.ts";

const done = complete({});

function children(flow: {
  build(): { screens: readonly { layout: { children: readonly unknown[] } }[] };
}): readonly unknown[] {
  return flow.build().screens[0]?.layout.children ?? [];
}

describe("a screen", () => {
  test("is immutable: a prefix can be finished in two ways", () => {
    const prefix = screen("START", { title: "Start" }).textBody("Hello");
    const one = defineFlow({ version: "7.3" }, [prefix.footer("One", done)]);
    const two = defineFlow({ version: "7.3" }, [prefix.textBody("More").footer("Two", done)]);
    expect(children(one)).toHaveLength(2);
    expect(children(two)).toHaveLength(3);
    expect(children(one)).toHaveLength(2);
  });

  test("prints another screen's field with the screen's id", () => {
    const first = screen("FIRST", { title: "First" }).textInput("name", { label: "Name" });
    const second = screen("SECOND", { title: "Second" });
    const flow = defineFlow({ version: "7.3" }, [
      first.footer("Next", navigate(second)),
      second.textBody(first.form.name).footer("Done", done),
    ]);
    expect(flow.build().screens[1]?.layout.children[0]).toEqual({
      type: "TextBody",
      text: "${screen.FIRST.form.name}",
    });
  });

  test("leaves out options that are undefined", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" })
        .textInput("n", ({ form: _ }) => ({ label: "N", required: true }))
        .footer("Done", done),
    ]);
    expect(children(flow)[0]).toEqual({ type: "TextInput", name: "n", label: "N", required: true });
  });
});

describe("what only plain JavaScript lets through", () => {
  test.each([null, undefined, 5])("options that are %s", (given) => {
    const a = screen("A", { title: "A" });
    expect(() => a.textInput("n", given as never)).toThrow(
      `TextInput 'n' of screen 'A' takes options, and this is ${given}`,
    );
    expect(() => a.textBody(given as never)).toThrow(`TextBody of screen 'A' takes options, and this is ${given}`);
  });
});

describe("data by example", () => {
  test("gives type, schema and example", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", {
        title: "A",
        data: { seats: integer(2), lines: list({ sku: "A" }), user: { city: "Paris" }, vip: false },
      })
        .textBody(({ data }) => data.user.city)
        .footer("Done", done),
    ]);
    expect(flow.build().screens[0]?.data).toEqual({
      seats: { type: "integer", __example__: 2 },
      lines: { type: "array", items: { type: "object", properties: { sku: { type: "string" } } }, __example__: [] },
      user: { type: "object", properties: { city: { type: "string" } }, __example__: { city: "Paris" } },
      vip: { type: "boolean", __example__: false },
    });
    expect(children(flow)[0]).toEqual({ type: "TextBody", text: "${data.user.city}" });
  });

  test("of an empty list is refused, with the way out", () => {
    expect(() => screen("A", { title: "A", data: { lines: [] } })).toThrow(
      "data 'lines' is an empty list, which has no type; write list(",
    );
  });
});

describe("text and operators", () => {
  const base = screen("A", { title: "A", data: { name: "Ada", age: 3, vip: false } });
  const printed = (of: Parameters<typeof base.textBody>[0]): unknown =>
    children(defineFlow({ version: "7.3" }, [base.textBody(of).footer("Done", done)]))[0];

  test("of one reference is a text, whatever the reference's type", () => {
    expect(printed(({ data }) => text`${data.age}`)).toEqual({ type: "TextBody", text: "`'' ${data.age}`" });
  });

  test("of what is known already is a plain text", () => {
    expect(printed(text`${2} seats for ${"Ada"}`)).toEqual({ type: "TextBody", text: "2 seats for Ada" });
  });

  test("are put together with spaces, numbers in parentheses", () => {
    expect(printed(({ data }) => text`${data.name} is ${data.age.plus(1)}`)).toEqual({
      type: "TextBody",
      text: "`${data.name} ' is ' (${data.age} + 1)`",
    });
  });

  test("quote texts with apostrophes", () => {
    expect(printed(({ data }) => text`It's ${data.name}`)).toEqual({
      type: "TextBody",
      text: '`"It\'s " ${data.name}`',
    });
  });

  test("stand in boolean options", () => {
    expect(printed(({ data }) => ({ text: "x", visible: data.age.gt(2).and(data.vip.not()) }))).toEqual({
      type: "TextBody",
      text: "x",
      visible: "`(${data.age} > 2) && !${data.vip}`",
    });
  });
});

describe("an endpoint flow", () => {
  test("has its routing model derived, without the ways back", () => {
    const a = screen("A", { title: "A" });
    const b = screen("B", { title: "B" });
    const flow = defineFlow({ version: "7.3", endpoint: true }, [
      a.textInput("x", { label: "X" }).footer("Next", ({ form }) => dataExchange({ x: form.x }, { next: [b] })),
      b.footer("Done", dataExchange({}, { next: [a, SUCCESS] })),
    ]);
    expect(flow.build()).toMatchObject({ data_api_version: "3.0", routing_model: { A: ["B"], B: [] } });
    expect(flow.build().screens.map(({ terminal }) => terminal)).toEqual([undefined, true]);
  });
});

describe("build() refuses", () => {
  const built = (make: () => unknown): FlowBuildError => {
    try {
      make();
    } catch (error) {
      if (error instanceof FlowBuildError) return error;
      throw error;
    }
    throw new Error("nothing was refused");
  };

  test("a reference that does not exist, and names its place in the author's words", () => {
    const a = screen("A", { title: "A" }).textBody((context) => (context.data as { nope: never }).nope);
    const error = built(() => defineFlow({ version: "7.3" }, [a.footer("Done", done)]).build());
    expect(error.message).toContain("screen A › textBody › text: ");
    expect(error.message).toContain("nope");
  });

  test("an unknown option that a callback returned", () => {
    const a = screen("A", { title: "A" }).textInput("n", () => ({ label: "N", helpText: "x" }));
    const error = built(() => defineFlow({ version: "7.3" }, [a.footer("Done", done)]).build());
    expect(error.message).toContain('screen A › textInput "n" › helpText');
    expect(error.findings[0]?.error).toBe("INVALID_PROPERTY_KEY");
  });

  test("a target that is another screen than the one in the flow", () => {
    const real = screen("B", { title: "B" });
    const other = screen("B", { title: "Other" });
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" }).footer("Next", navigate(other)),
      real.footer("Done", done),
    ]);
    expect(built(() => flow.build()).message).toContain(
      "screen A: it leads to another screen 'B' than the one in the flow",
    );
  });

  test("everything at once", () => {
    const a = screen("A", { title: "A" })
      .textInput("n", () => ({ label: "N", helpText: "x" }))
      .textInput("m", () => ({ label: "M", hint: "x" }));
    expect(built(() => defineFlow({ version: "7.3" }, [a.footer("Done", done)]).build()).findings).toHaveLength(2);
  });
});
