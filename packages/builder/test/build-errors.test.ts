import { describe, expect, test } from "vitest";
import { complete, dataExchange, defineFlow, FlowBuildError, navigate, screen, unchecked } from "../src/index.ts";

const done = complete({});

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

  const any = (value: unknown) => value as never;
  const choice = { id: "a", title: "A" };
  const start = screen("A", { title: "A" });

  test.each<[string, unknown, string]>([
    [
      "an option written as in Flow JSON",
      start.textInput("n", () => ({ label: "N", "helper-text": "x" })),
      'screen A › textInput "n": the option "helper-text" is written \'helperText\'',
    ],
    [
      "one of an item written as in Flow JSON",
      start.dropdown("n", () => ({ label: "N", dataSource: [{ ...choice, "alt-text": "x" }] })),
      'screen A › dropdown "n" › dataSource: the option "alt-text" is written \'altText\'',
    ],
    [
      "one of an object in an option written as in Flow JSON",
      start.calendarPicker("n", () => ({
        mode: "range",
        label: { startDate: "From", endDate: "To" },
        helperText: { startDate: "x", "end-date": "y" },
      })),
      'screen A › calendarPicker "n" › helperText: the option "end-date" is written \'endDate\'',
    ],
    [
      "an unknown one of an item",
      start.dropdown("n", () => ({ label: "N", dataSource: [{ ...choice, subtitle: "x" }] })),
      'screen A › dropdown "n" › dataSource › [0] › subtitle',
    ],
    [
      "an unknown one of a Form",
      start.form(
        (form) => form.textInput("n", { label: "N" }),
        any(() => ({ initialValues: {} })),
      ),
      'screen A › form "form" › initialValues',
    ],
    [
      "what the method takes before the options",
      start.textInput("n", () => ({ label: "N", name: "m" })),
      "screen A › textInput \"n\": 'name' is given before the options, and not among them",
    ],
    [
      "the children of a Form as an option",
      start.form(
        (form) => form.textInput("n", { label: "N" }),
        any(() => ({ children: [] })),
      ),
      "screen A › form \"form\": 'children' is given before the options, and not among them",
    ],
    [
      "what only a block has",
      start.textInput("n", () => ({ label: "N", children: ["x"] })),
      "TextInput 'n' has no property 'children'",
    ],
    [
      "a field that is neither sensitive nor not",
      start.textInput("n", { label: "N", sensitive: "yes" as never }),
      'screen A › textInput "n" › sensitive: \'sensitive\' is true or false, and this is "yes"',
    ],
    [
      "a sensitive component that is no field",
      start.textBody(() => ({ text: "x", sensitive: true })),
      "screen A › textBody › sensitive",
    ],
  ])("%s, from a callback too", (_, shown, message) => {
    const flow = defineFlow({ version: "7.3", endpoint: true }, [(shown as typeof start).footer("Done", done)]);
    const { findings, message: all } = built(() => flow.build());
    expect(all).toContain(message);
    expect(findings).toHaveLength(1);
  });

  test("a number where a text is wanted, and says how to make it one", () => {
    const counted = screen("A", { title: "A", data: { age: 3 } }).textBody(({ data }) => data.age as never);
    expect(built(() => defineFlow({ version: "7.3" }, [counted.footer("Done", done)]).build()).message).toContain(
      "screen A › textBody › text: '${data.age}' is of type number; it takes string or array; make it a text: text`${data.age}` (",
    );
    const error = built(() => defineFlow({ version: "5.1" }, [counted.footer("Done", done)]).build());
    expect(error.message).toContain("is of type number; it takes string or array (");
  });

  test("an unknown option that a callback returned", () => {
    const a = screen("A", { title: "A" }).textInput("n", () => ({ label: "N", helpText: "x" }));
    const error = built(() => defineFlow({ version: "7.3" }, [a.footer("Done", done)]).build());
    expect(error.message).toContain('screen A › textInput "n" › helpText');
    expect(error.findings[0]?.error).toBe("INVALID_PROPERTY_KEY");
  });

  test("a comma in a screen's id, from Flow JSON 7.0 on", () => {
    const end = screen("A,B", { title: "A" }).footer("Done", done);
    expect(() => defineFlow({ version: "7.0" }, [end]).build()).toThrow("may hold letters and underscores only");
    expect(() => defineFlow({ version: "6.3" }, [end]).build()).not.toThrow();
  });

  test("an unchecked payload, unless Meta lets it pass", () => {
    const to = screen("TO", { title: "To", data: { name: "Ada" } });
    const from = screen("FROM", { title: "From" }).footer("Next", navigate(to, unchecked({})));
    const end = to.footer("Done", done);
    expect(() => defineFlow({ version: "7.3" }, [from, end]).build()).toThrow(
      "screen 'TO' also receives 'name'; add it to the payload",
    );
    expect(() => defineFlow({ version: "7.2" }, [from, end]).build()).not.toThrow();
  });

  test("a target that is another screen than the one in the flow", () => {
    const real = screen("B", { title: "B" });
    const other = screen("B", { title: "Other" });
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" }).footer("Next", navigate(other)),
      real.footer("Done", done),
    ]);
    expect(built(() => flow.build()).message).toContain(
      "screen A › footer › onClickAction: it leads to another screen 'B' than the one in the flow",
    );
  });

  test.each<[string, Readonly<Record<string, readonly string[]>>, string]>([
    [
      "a way that is missing",
      {},
      "nothing leads from screen 'A' to 'B'; navigate to it, write the way into routes, or",
    ],
    ["a way back", { A: ["B"], B: ["A"] }, "routes leads 'B' back to 'A'"],
    ["a way to nowhere", { A: ["B", "BB"] }, "routes leads to a screen 'BB' that does not exist"],
  ])("%s where the server leads, by the name of its option", (_, routes, message) => {
    const screens = [start.footer("Next", dataExchange({})), screen("B", { title: "B" }).footer("Done", done)] as const;
    const flow = defineFlow({ version: "7.3", endpoint: true, routes: routes as never }, screens);
    expect(built(() => flow.build()).message).toContain(message);
  });

  test("everything at once", () => {
    const a = screen("A", { title: "A" })
      .textInput("n", () => ({ label: "N", helpText: "x" }))
      .textInput("m", () => ({ label: "M", hint: "x" }));
    expect(built(() => defineFlow({ version: "7.3" }, [a.footer("Done", done)]).build()).findings).toHaveLength(2);
  });
});
