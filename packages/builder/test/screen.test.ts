import { describe, expect, test } from "vitest";
import { complete, defineFlow, navigate, screen } from "../src/index.ts";
import { children } from "./children.ts";

const done = complete({});

describe("a screen", () => {
  test("is immutable: a prefix can be finished in two ways", () => {
    const prefix = screen("START", { title: "Start" }).textBody("Hello");
    const one = defineFlow({ version: "7.3" }, [prefix.footer("One", done)]);
    const two = defineFlow({ version: "7.3" }, [prefix.textBody("More").footer("Two", done)]);
    expect(children(one)).toHaveLength(2);
    expect(children(two)).toHaveLength(3);
    expect(children(one)).toHaveLength(2);
  });

  test("is laid out in flows of different versions", () => {
    const shown = screen("START", { title: "Start", data: { age: 3 } })
      .if(
        ({ data }) => data.age.gt(2),
        (branch) => branch.textBody("Old enough"),
      )
      .footer("Done", done);
    const conditions = (["5.1", "7.3", "5.1"] as const).map(
      (version) => (children(defineFlow({ version }, [shown]))[0] as { condition: string }).condition,
    );
    expect(conditions).toEqual(["${data.age} > 2", "`${data.age} > 2`", "${data.age} > 2"]);
  });

  test("keeps the choices that it was given, whatever becomes of the list", () => {
    const dataSource = [{ id: "par", title: "Paris" }];
    const shown = screen("START", { title: "Start" }).dropdown("city", { label: "City", dataSource });
    dataSource.push({ id: "rom", title: "Rome" });
    expect(children(defineFlow({ version: "7.3" }, [shown.footer("Done", done)]))[0]).toMatchObject({
      "data-source": [{ id: "par", title: "Paris" }],
    });
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
        .textInput("n", { label: "N", helperText: undefined, sensitive: undefined, required: true })
        .dropdown("d", () => ({ label: "D", dataSource: [{ id: "a", title: "A", metadata: undefined }] }))
        .footer("Done", done, { centerCaption: undefined }),
    ]);
    expect(flow.build().screens[0]?.layout.children).toStrictEqual([
      { type: "TextInput", name: "n", label: "N", required: true },
      { type: "Dropdown", name: "d", label: "D", "data-source": [{ id: "a", title: "A" }] },
      { type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } },
    ]);
  });
});

describe("a header", () => {
  test("in the place of its layout is an error that can be switched off", () => {
    const b = screen("B", { title: "B" });
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" }).footer("Next", navigate(b)),
      b.footer("Done", done),
    ]);
    expect(() => flow.build()).not.toThrow();
    const forgotten = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" }).embeddedLink("Next", navigate(b)).footer("Done", done),
      b,
    ]);
    expect(() => forgotten.build()).toThrow("screen 'B' is only its header; put its layout into the flow");
    expect(() => forgotten.build({ severities: { "empty-screen": "off" } })).not.toThrow();
  });

  test("is missed where it was forgotten, not where it came out empty", () => {
    const b = screen("B", { title: "B" });
    const a = screen("A", { title: "A" }).embeddedLink("Next", navigate(b)).footer("Done", done);
    for (const empty of [b.use(undefined), b.use(false), b.each([], (part) => part)])
      expect(() => defineFlow({ version: "7.3" }, [a, empty]).build()).not.toThrow();
  });
});

describe("what a field can be beside its component", () => {
  test("sensitive: the screen lists it", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" })
        .textInput("pin", { label: "Pin", sensitive: true })
        .textInput("name", { label: "Name", sensitive: false })
        .footer("Done", done),
    ]);
    expect(flow.build().screens[0]).toMatchObject({ sensitive: ["pin"] });
    expect(children(flow)[0]).toEqual({ type: "TextInput", name: "pin", label: "Pin" });
  });
});
