import { describe, expect, test } from "vitest";
import { type AnyScreen, complete, defineFlow, navigate, screen, text } from "../src/index.ts";
import { children } from "./children.ts";

const done = complete({});

describe("a reference", () => {
  const a = screen("A", { title: "A", data: { name: "Ada", slot: { times: "9:00", and: "x", constructor: 1 } } });

  test("does not go into a plain text, which would hold no value", () => {
    // biome-ignore lint/style/useTemplate: the mistake
    expect(() => a.textBody(({ data }) => "Hello " + data.name)).toThrow(
      "data.name is known only once the flow runs; write text`…` to put it into a text",
    );
    expect(() => a.textBody(({ data }) => `Hello ${data.name}`)).toThrow("write text`…`");
  });

  describe("is named one by one, since all of them at once would be none", () => {
    const to = screen("TO", { title: "To", data: { name: "Ada", user: { name: "Ada" } } });
    const asked = screen("ASK", { title: "Ask", data: { name: "Ada", user: { name: "Ada" } } });
    const { form } = asked.textInput("email", { label: "E-mail" });
    const whole = "Flow JSON can't hold a group of references; name each, as in { city: data.city }";
    const spread = "references can't be spread or listed; name each, as in { city: data.city }";

    test.each<[string, () => AnyScreen, string]>([
      ["data as a payload", () => asked.footer("Go", ({ data }) => complete(data)), whole],
      ["data as that of the next screen", () => asked.footer("Go", ({ data }) => navigate(to, data)), whole],
      ["data in a payload", () => asked.footer("Go", ({ data }) => complete({ data })), whole],
      ["another screen's fields in a payload", () => asked.footer("Go", complete({ form: form as never })), whole],
      ["data spread", () => asked.footer("Go", ({ data }) => complete({ ...data })), spread],
      ["an object of data spread", () => asked.footer("Go", ({ data }) => complete({ ...data.user })), spread],
      ["another screen's fields spread", () => asked.footer("Go", complete({ ...form })), spread],
    ])("%s", (_, shown, message) => {
      expect(() => defineFlow({ version: "7.3" }, [shown()] as AnyScreen[]).build()).toThrow(message);
    });

    test("but for an object of data, which is a reference itself", () => {
      const shown = asked.footer("Go", ({ data }) => complete({ user: data.user }));
      expect(() => defineFlow({ version: "7.3" }, [shown]).build()).not.toThrow();
    });
  });

  test("reaches data whose name is that of an operator", () => {
    const flow = defineFlow({ version: "7.3" }, [
      a
        .textBody(({ data }) => data.slot.times)
        .textBody(({ data }) => ({ text: "x", visible: data.slot.and.eq("x") }))
        .footer("Done", ({ data }) => complete({ constructor: data.slot.constructor })),
    ]);
    expect(children(flow)).toMatchObject([
      { text: "${data.slot.times}" },
      { visible: "`${data.slot.and} == 'x'`" },
      { "on-click-action": { payload: { constructor: "${data.slot.constructor}" } } },
    ]);
  });
});

describe("a field that is read before it is there", () => {
  const later = (type: "string" | "number") =>
    defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" })
        .textBody(({ form }) => text`${form.later("email", type)}`)
        .textInput("email", { label: "E-mail" })
        .footer("Done", done),
    ]);

  test("prints as any other", () => {
    expect(children(later("string"))[0]).toEqual({ type: "TextBody", text: "`'' ${form.email}`" });
  });

  test("has to be of the type that was said", () => {
    expect(() => later("number").build()).toThrow(
      "screen A › textBody › text: field 'email' of screen 'A' was said to be of type 'number' before it was there, and is of type 'string'",
    );
  });

  test("has to be of that type in a payload too", () => {
    const next = screen("B", { title: "B", data: { text: "x" } });
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" })
        .embeddedLink("Next", ({ form }) => navigate(next, { text: text`${form.later("email", "number")}` }))
        .textInput("email", { label: "E-mail" })
        .footer("Done", done),
      next.footer("Done", done),
    ]);
    expect(() => flow.build()).toThrow(
      "screen A › embeddedLink › onClickAction: field 'email' of screen 'A' was said to be of type 'number'",
    );
  });

  test("may be called later", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" })
        .textInput("later", { label: "Later" })
        .textBody(({ form }) => form.later)
        .footer("Done", done),
    ]);
    expect(children(flow)[1]).toEqual({ type: "TextBody", text: "${form.later}" });
  });
});
