import { describe, expect, test } from "vitest";
import { complete, defineFlow, screen } from "../src/index.ts";
import { children } from "./children.ts";

const done = complete({});

describe("a block", () => {
  const base = screen("A", { title: "A", data: { on: true, kind: "a", initial: { x: "x" } } });

  test("of an If has its branches", () => {
    const flow = defineFlow({ version: "7.3" }, [
      base
        .if(
          ({ data }) => data.on,
          (branch) => branch.textInput("email", { label: "E-mail" }),
          (branch) => branch.textBody("Off"),
        )
        .footer("Done", done),
    ]);
    expect(children(flow)[0]).toEqual({
      type: "If",
      condition: "${data.on}",
      // biome-ignore lint/suspicious/noThenProperty: Meta's name of the property
      then: [{ type: "TextInput", name: "email", label: "E-mail" }],
      else: [{ type: "TextBody", text: "Off" }],
    });
  });

  test("has its condition in backticks from Flow JSON 6.0, and plain before", () => {
    const screens = [
      base
        .if(
          ({ data }) => data.kind.eq("a"),
          (branch) => branch.textBody("x"),
        )
        .footer("Done", done),
    ] as const;
    expect(children(defineFlow({ version: "6.0" }, screens))[0]).toMatchObject({ condition: "`${data.kind} == 'a'`" });
    expect(children(defineFlow({ version: "5.1" }, screens))[0]).toMatchObject({ condition: "${data.kind} == 'a'" });
  });

  test("of an If may be empty from Flow JSON 6.0, beside a condition in backticks", () => {
    const shows = screen("MAIN", { title: "T", data: { on: true } });
    const flowOf = (version: "5.1" | "6.0") =>
      defineFlow({ version }, [
        shows
          .if(
            ({ data }) => data.on,
            (branch) => branch.use(false),
          )
          .footer("Done", done),
      ]);
    expect(JSON.stringify(flowOf("6.0").build())).toContain('"condition":"`${data.on}`","then":[]');
    expect(() => flowOf("5.1").build()).toThrow("'then' of an If is empty; add a component");
  });

  test("of a Switch keeps the cases' names", () => {
    const flow = defineFlow({ version: "7.3" }, [
      base.switch(({ data }) => data.kind, { fullTime: (branch) => branch.textBody("Full") }).footer("Done", done),
    ]);
    expect(children(flow)[0]).toEqual({
      type: "Switch",
      value: "${data.kind}",
      cases: { fullTime: [{ type: "TextBody", text: "Full" }] },
    });
  });

  test("of a Form takes the values of its fields, those in branches too, under their own names", () => {
    const flow = defineFlow({ version: "7.3" }, [
      base.form(
        (form) =>
          form
            .textInput("firstName", { label: "Name", initValue: "Ada", errorMessage: "Please" })
            .if(
              ({ data }) => data.on,
              (branch) => branch.optIn("news", { label: "News", initValue: true }),
            )
            .footer("Done", done),
        { name: "details" },
      ),
    ]);
    expect(children(flow)[0]).toMatchObject({
      type: "Form",
      name: "details",
      "init-values": { firstName: "Ada", news: true },
      "error-messages": { firstName: "Please" },
      children: [{ type: "TextInput", name: "firstName", label: "Name" }, { type: "If" }, { type: "Footer" }],
    });
  });

  test("of a Form binds all values at once, and not beside those of a field", () => {
    const form = (initValue: string | undefined) =>
      defineFlow({ version: "7.3" }, [
        base.form(
          (part) =>
            part.textInput("x", { label: "X", ...(initValue !== undefined && { initValue }) }).footer("Done", done),
          ({ data }) => ({ initValues: data.initial }),
        ),
      ]);
    expect(children(form(undefined))[0]).toMatchObject({ "init-values": "${data.initial}" });
    expect(() => form("y").build()).toThrow(
      "the Form binds its init-values as a whole, and 'x' in it has its own; keep one of the two",
    );
  });

  test.each([
    [
      "if",
      () =>
        base.if(
          ({ data }) => data.on,
          () => base.textBody("x"),
        ),
    ],
    ["switch", () => base.switch(({ data }) => data.kind, { a: () => base.textBody("x") })],
    ["form", () => base.form(() => base.textBody("x"))],
    ["each", () => base.each(["a", "b"], () => base.textBody("x"))],
  ])("takes only what its function added to the part that it was given: %s", (link, lay) => {
    expect(lay).toThrow(
      `the function of ${link} on screen 'A' returns another part than it was given; return the part that it was given, with its components`,
    );
  });
});
