import { describe, expect, test } from "vitest";
import type { TextBodyOptions } from "../src/components/text-body.ts";
import {
  complete,
  type DataOf,
  type Dynamic,
  defineFlow,
  navigate,
  type Ref,
  screen,
  text,
  type With,
} from "../src/index.ts";
import { children } from "./children.ts";

const done = complete({});

describe("text and operators", () => {
  const base = screen("A", { title: "A", data: { name: "Ada", age: 3, vip: false } });
  const printed = (of: With<Dynamic<string> | TextBodyOptions, DataOf<typeof base>, {}>): unknown =>
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

  test.each([
    ["a second condition", "`${data.age} < 9`", (old: Ref<boolean>, young: Ref<boolean>) => old && young],
    ["a first condition", "`${data.age} > 2`", (old: Ref<boolean>, young: Ref<boolean>) => old || young],
    ["false", false, (old: Ref<boolean>) => !old],
  ])("are all that combines: %s is left by JavaScript's own", (_, left, combined) => {
    expect(printed(({ data }) => ({ text: "x", visible: combined(data.age.gt(2), data.age.lt(9)) }))).toMatchObject({
      visible: left,
    });
  });
});

describe("where Meta resolves a reference decides how it prints", () => {
  const target = screen("TARGET", { title: "Target", data: { greeting: "Hi" } });
  const shown = target.textBody(({ data }) => data.greeting).footer("Done", done);
  const asked = screen("ASK", { title: "Ask" }).textInput("name", { label: "Name" });

  test("an expression in a navigate payload names the screen that it stands on", () => {
    const flow = defineFlow({ version: "7.3" }, [
      asked.footer("Go", ({ form }) => navigate(target, { greeting: text`Hi ${form.name}` })),
      shown,
    ]);
    expect(children(flow)[1]).toMatchObject({
      "on-click-action": { payload: { greeting: "`'Hi ' ${screen.ASK.form.name}`" } },
    });
  });

  test("a screen's own field, read by its name, is plain", () => {
    const flow = defineFlow({ version: "7.3" }, [asked.textBody(asked.form.name).footer("Done", done)]);
    expect(children(flow)[1]).toEqual({ type: "TextBody", text: "${form.name}" });
  });

  test("an expression needs Flow JSON 6.0", () => {
    const flow = defineFlow({ version: "5.1" }, [
      target.textBody(({ data }) => text`Hi ${data.greeting}`).footer("Done", done),
    ]);
    expect(() => flow.build()).toThrow("is an expression, which needs Flow JSON 6.0; this flow is 5.1");
  });

  test("a brace in a text beside references is refused, since Meta drops it", () => {
    const flow = defineFlow({ version: "7.3" }, [
      target.textBody(({ data }) => text`{${data.greeting}}`).footer("Done", done),
    ]);
    expect(() => flow.build()).toThrow("which Meta drops where a text stands beside references; put it into data");
  });
});
