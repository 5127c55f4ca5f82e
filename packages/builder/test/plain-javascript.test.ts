import { describe, expect, test } from "vitest";
import { complete, dataExchange, defineFlow, forward, fragment, navigate, screen, text } from "../src/index.ts";

const done = complete({});

function cyclic(): unknown {
  const list: unknown[] = [];
  list.push({ list });
  return list;
}

describe("what only plain JavaScript lets through", () => {
  const a = screen("A", { title: "A", data: { name: "Ada" } });
  const flow = defineFlow({ version: "7.3" }, [a.footer("Done", done)]);
  const any = (value: unknown) => value as never;

  test.each([null, undefined, 5])("options that are %s", (given) => {
    expect(() => a.textInput("n", given as never)).toThrow(
      `TextInput 'n' of screen 'A' takes options, and this is ${given}`,
    );
    expect(() => a.textBody(given as never)).toThrow(`TextBody of screen 'A' takes options, and this is ${given}`);
  });

  test.each<[string, () => unknown, string]>([
    [
      "no options of a screen",
      () => screen("A", any(undefined)),
      'screen("A", …) takes options with a title, and this is undefined',
    ],
    [
      "a function that returns nothing",
      () => a.form(any(() => undefined)),
      "the function of form on screen 'A' returns undefined; return the part",
    ],
    [
      "a branch that returns nothing",
      () =>
        a.if(
          any(true),
          any(() => 5),
        ),
      "the function of if on screen 'A' returns 5; return the part",
    ],
    [
      "no branch",
      () => a.if(any(true), any(undefined)),
      "if on screen 'A' takes functions that add components, and this is undefined",
    ],
    [
      "a function in the place of a fragment",
      () => a.use(any((part: unknown) => part)),
      "use takes one fragment; write fragment((part) => …) around a function",
    ],
    [
      "a screen in the place of a fragment",
      () => a.use(any(a)),
      "use takes what fragment(…) makes, and this is a screen",
    ],
    [
      "a fragment without components",
      () => fragment(any({ data: {} })),
      "fragment takes a function that adds components, and this is an object",
    ],
    [
      "a function that returns another screen",
      () => a.form(any(() => screen("B", { title: "B" }))),
      "the function of form on screen 'A' returns another screen, 'B'; return the part",
    ],
    [
      "nothing to do for each",
      () => a.each([1], any(undefined)),
      "each takes a function that adds components, and this is undefined",
    ],
    [
      "a reference in the place of options",
      () => a.image(any(a.data.name)),
      "Image of screen 'A' takes options, and this is a reference",
    ],
    ["a flow to go to", () => navigate(any(flow)), "navigate takes a screen to go to, and this is a flow"],
    [
      "a flow in a flow",
      () => defineFlow({ version: "7.3" }, any([flow])),
      "a flow is made of screens, and this is a flow",
    ],
    [
      "an action as data",
      () => screen("B", { title: "B", data: any({ next: done }) }),
      "data 'next' is an action; give",
    ],
    [
      "nothing to go through",
      () =>
        a.each(
          any(undefined),
          any(() => a),
        ),
      "each goes through a list, and this is undefined",
    ],
    [
      "a screen in the place of screens",
      () => defineFlow({ version: "7.3" }, any(a)),
      "defineFlow takes a list of screens, and this is a screen",
    ],
    [
      "nothing in the place of a screen",
      () => defineFlow({ version: "7.3" }, any([undefined])),
      "a flow is made of screens, and this is undefined; spread one that may be missing: ...(condition ? [screen] : [])",
    ],
    ["an id in the place of a screen", () => navigate(any("A")), 'navigate takes a screen to go to, and this is "A"'],
    [
      "a screen in the place of a list",
      () => dataExchange({}, { next: any(a) }),
      "'next' is a list of the screens that the endpoint may answer with, and this is a screen",
    ],
    [
      "a list in the place of options",
      () => dataExchange({}, any([a])),
      "dataExchange takes its screens as an option; write { next: [screen] }",
    ],
    [
      "a misspelled option",
      () => dataExchange({}, any({ nxt: [a] })),
      "dataExchange has no option 'nxt'; it has 'next'",
    ],
    [
      "screens without options",
      () => defineFlow(any([a]), any(undefined)),
      "defineFlow takes options with a version, then the screens; this is a list",
    ],
    [
      "no fields to come",
      () => forward(a, any(undefined)),
      'forward takes the fields as { form: { email: "string" } }',
    ],
    ["text as a function", () => text(any("x")), "text is a tag"],
    [
      "a Date as data",
      () => screen("A", { title: "A", data: { day: any(new Date(0)) } }),
      "data 'day' is a Date; give an example",
    ],
  ])("%s", (_, run, message) => {
    expect(run).toThrow(message);
  });

  test.each<[string, unknown, string]>([
    ["a function", () => 1, "a function"],
    ["a Date", new Date(0), "a Date"],
    ["a Map", new Map(), "a Map"],
    ["no number", Number.NaN, "NaN"],
    ["a bigint", 1n, "a BigInt"],
    ["a symbol", Symbol("x"), "a Symbol"],
    ["an object that holds itself", cyclic(), "a value that holds itself or is nested too deep"],
  ])("%s in a payload", (_, value, shown) => {
    const flow = defineFlow({ version: "7.3" }, [a.footer("Done", complete({ value: any(value) }))]);
    expect(() => flow.build()).toThrow(`screen A › footer › onClickAction: Flow JSON can't hold ${shown}; write texts`);
  });

  test("a key that would become the prototype", () => {
    const flow = defineFlow({ version: "7.3" }, [a.footer("Done", complete(JSON.parse('{ "__proto__": 1 }')))]);
    expect(() => flow.build()).toThrow("Flow JSON can't hold the key '__proto__'; choose another name");
  });

  test("a Blob, which has to be read first", () => {
    const flow = defineFlow({ version: "7.3" }, [a.image({ src: any(new Blob()) }).footer("Done", done)]);
    expect(() => flow.build()).toThrow("Flow JSON can't hold a Blob; write await base64(blob)");
  });

  test("options of a screen and of a flow that nobody knows", () => {
    const b = screen("B", any({ title: "B", subtitle: "x" })).footer("Done", done);
    expect(() => defineFlow({ version: "7.3" }, [b]).build()).toThrow("'subtitle'");
    const misspelled: { version: "7.3" } = any({ version: "7.3", verison: "7.2" });
    expect(() => defineFlow(misspelled, [a.footer("Done", done)]).build()).toThrow("'verison'");
  });
});
