import { describe, expect, test } from "vitest";
import {
  base64,
  complete,
  dataExchange,
  defineFlow,
  FlowBuildError,
  fragment,
  integer,
  list,
  navigate,
  SUCCESS,
  screen,
  text,
  unchecked,
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
      "use takes what fragment(…) makes; write fragment((part) => …) around the function",
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
  ])("%s in a payload", (_, value, shown) => {
    const flow = defineFlow({ version: "7.3" }, [a.footer("Done", complete({ value: any(value) }))]);
    expect(() => flow.build()).toThrow(`screen A › footer › onClickAction: Flow JSON can't hold ${shown}; write texts`);
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

describe("a reference", () => {
  const a = screen("A", { title: "A", data: { name: "Ada", slot: { times: "9:00", and: "x", constructor: 1 } } });

  test("does not go into a plain text, which would hold no value", () => {
    // biome-ignore lint/style/useTemplate: the mistake
    expect(() => a.textBody(({ data }) => "Hello " + data.name)).toThrow(
      "data.name is known only once the flow runs; write text`…` to put it into a text",
    );
    expect(() => a.textBody(({ data }) => `Hello ${data.name}`)).toThrow("write text`…`");
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
    expect(() => defineFlow({ version: "7.0" }, [end]).build()).toThrow("it may hold letters and underscores only");
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
});

describe("reuse", () => {
  const address = fragment((part) => part.textInput("street", { label: "Street" }));

  test("adds a fragment, and skips what is not there", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" }).use(address).use(false).use(undefined).footer("Done", done),
    ]);
    expect(children(flow)).toHaveLength(2);
  });

  test("adds components for each item", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" })
        .each(["age", "height"], (part, id, index) => part.textInput(`q_${id}`, { label: `${index}` }))
        .footer("Done", ({ form }) => complete({ age: form.q_age })),
    ]);
    expect(children(flow).slice(0, 2)).toEqual([
      { type: "TextInput", name: "q_age", label: "0" },
      { type: "TextInput", name: "q_height", label: "1" },
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
      "field 'email' of screen 'A' was said to be of type 'number' before it was there, and is of type 'string'",
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
    expect(() => flow.build()).toThrow("was said to be of type 'number'");
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

describe("an image", () => {
  test.each([
    ["bytes", new Uint8Array([137, 80, 78, 71])],
    ["a buffer", new Uint8Array([137, 80, 78, 71]).buffer],
    ["base64", "iVBORw=="],
  ])("is given as %s", (_, src) => {
    const flow = defineFlow({ version: "7.3" }, [screen("A", { title: "A" }).image({ src }).footer("Done", done)]);
    expect(children(flow)[0]).toEqual({ type: "Image", src: "iVBORw==" });
  });

  test("is read from a Blob, of any size", async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
    expect(await base64(new Blob([bytes]))).toBe(Buffer.from(bytes).toString("base64"));
  });
});

describe("what is built is the caller's own", () => {
  const make = () => {
    const next = screen("B", { title: "B", data: { names: ["Ada"], user: { city: "Paris" } } });
    const routes = { A: ["B"] } as const;
    return defineFlow({ version: "7.3", endpoint: true, routes }, [
      screen("A", { title: "A" })
        .dropdown("city", { label: "City", dataSource: [{ id: "par", title: "Paris" }] })
        .calendarPicker("day", { label: "Day", includeDays: ["Mon"] })
        .footer("Next", navigate(next, { names: ["Ada"], user: { city: "Paris" } })),
      next.textBody(({ data }) => data.user.city).footer("Done", done),
    ]);
  };
  const emptied = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const inner of Object.values(value)) emptied(inner);
    for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
  };

  test("at any depth", () => {
    const flow = make();
    const expected = JSON.stringify(flow);
    emptied(flow.build());
    emptied(flow.toJSON());
    expect(JSON.stringify(flow)).toBe(expected);
  });
});

describe("a flow", () => {
  const long = defineFlow({ version: "7.3" }, [
    screen("A", { title: "A" })
      .textInput("n", { label: "123456789012345678901" as string })
      .footer("Done", done),
  ]);

  test("tells warnings, which do not keep it from being built", () => {
    expect(long.validate()).toMatchObject([{ severity: "warning" }]);
    expect(() => long.build()).not.toThrow();
    const [{ rule = "" } = {}] = long.validate();
    expect(() => long.build({ severities: { [rule]: "error" } })).toThrow('textInput "n" › label');
  });

  test("tells that the address of an image shows none", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" }).image({ src: "https://example.org/logo.png" }).footer("Done", done),
    ]);
    expect(flow.validate()).toMatchObject([{ rule: "image-base64", severity: "warning" }]);
  });

  test("is written as JSON without validating it", () => {
    expect(JSON.parse(JSON.stringify(long))).toEqual(long.build());
  });

  test("has the routes that it is told, beside those that are derived", () => {
    const b = screen("B", { title: "B" });
    const flow = defineFlow({ version: "7.3", endpoint: true, routes: { A: ["B"] } }, [
      screen("A", { title: "A" }).footer("Send", dataExchange({})),
      b.footer("Done", done),
    ]);
    expect(flow.build().routing_model).toEqual({ A: ["B"], B: [] });
  });
});
