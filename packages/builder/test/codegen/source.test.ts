import { describe, expect, test } from "vitest";
import { toTypeScript } from "../../src/codegen/index.ts";

type Json = Record<string, unknown>;

const DONE = { type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } };
const DATA = {
  name: { type: "string", __example__: "Ada" },
  count: { type: "number", __example__: 2 },
  open: { type: "boolean", __example__: true },
};
const AGREED = { type: "OptIn", name: "agreed", label: "I agree" };
const CODE = { type: "TextInput", name: "code", label: "Code" };
const EMAIL = { type: "TextInput", name: "email", label: "E-mail" };

function screen(id: string, children: readonly unknown[], options: Json = {}): Json {
  return { id, title: "Title", layout: { type: "SingleColumnLayout", children }, ...options };
}

function flow(...screens: readonly Json[]): Json {
  return { version: "7.3", screens };
}

function navigateTo(name: string): Json {
  const next = { type: "screen", name };
  return { type: "Footer", label: "Next", "on-click-action": { name: "navigate", next, payload: {} } };
}

/** The screen MAIN with these components above its footer. */
function main(...components: readonly unknown[]): Json {
  return flow(screen("MAIN", [...components, DONE], { terminal: true, data: DATA }));
}

const plan = {
  type: "RadioButtonsGroup",
  name: "plan",
  label: "Plan",
  "data-source": [
    { id: "pro", title: "Pro" },
    { id: "free", title: "Free" },
  ],
};
const ifPlan = (value: string): Json => ({
  type: "If",
  condition: `\`\${form.plan} == '${value}'\``,
  // biome-ignore lint/suspicious/noThenProperty: Meta's name of the property
  then: [{ type: "TextBody", text: "Yes" }],
});
const picture = `iVBORw0KGgo${"A".repeat(100)}=`;

const CASES: Readonly<Record<string, readonly [document: Json, ...lines: string[]]>> = {
  "a concatenation": [
    main({ type: "TextBody", text: "`'Hello, ' ${data.name} '!'`" }),
    ".textBody(({ data }) => text`Hello, ${data.name}!`)",
  ],
  "what a template would read as its own": [
    main({ type: "TextBody", text: "`'a \\` \\\\ \\n b ' ${data.name}`" }),
    ".textBody(({ data }) => text`a \\` \\\\ \\n b ${data.name}`)",
  ],
  "an expression in a text": [
    main({ type: "TextBody", text: "`'In all ' (${data.count} * 2 + 1)`" }),
    ".textBody(({ data }) => text`In all ${data.count.times(2).plus(1)}`)",
  ],
  "a known value on the left, where the operator can be turned around": [
    main({ type: "TextBody", text: "Hi", visible: "`5 < ${data.count} && !${data.open}`" }),
    "visible: data.count.gt(5).and(data.open.not()),",
  ],
  "a known value on the left, where it can't": [
    main({ type: "TextBody", text: "`'Left: ' (5 - ${data.count}) ' of ' (2 * 3)`" }),
    'import { complete, defineFlow, literal, screen, text } from "@flows/builder";',
    ".textBody(\n      ({ data }) =>\n        text`Left: ${literal(5).minus(data.count)} of ${literal(2).times(3)}`,",
  ],
  "what the DSL has no word for": [
    main({ type: "TextBody", text: "`+${data.count} ''`" }),
    ".textBody(\"`+${data.count} ''`\")",
  ],
  "what the DSL has no word for, where a text would not do": [
    main({ type: "TextBody", text: "Hi", visible: "`+${data.count} > 1`" }),
    '// The DSL has no word for this expression.\n      visible: unchecked("`+${data.count} > 1`"),',
  ],
  "a list of paragraphs": [{ ...main({ type: "TextBody", text: ["One", "Two"] }) }, '.textBody(["One", "Two"])'],
  "a plain condition": [
    main({ ...ifPlan("pro"), condition: "(${data.count} > -5) && ${data.open}" }),
    ".if(\n      ({ data }) => data.count.gt(-5).and(data.open),",
  ],
  "a text that only looks like an expression": [main({ type: "TextBody", text: "`it's" }), '.textBody("`it\'s")'],
  "a comparison with an option that there is": [main(plan, ifPlan("pro")), '({ form }) => form.plan.eq("pro"),'],
  "a comparison with an option that there is not": [
    main(plan, ifPlan("none")),
    '({ form }) => form.later("plan", "string").eq("none"),',
  ],
  "a field that comes later": [
    main({ type: "TextBody", text: "Hi", visible: "${form.agreed}" }, AGREED),
    'visible: form.later("agreed", "boolean"),',
  ],
  "values of a Form, on its fields": [
    main({
      type: "Form",
      name: "form",
      "init-values": { email: "${data.name}" },
      "error-messages": { email: "Not that one" },
      children: [EMAIL],
    }),
    ".form((part) =>\n      part.textInput(",
    "initValue: data.name,",
    'errorMessage: "Not that one",',
  ],
  "all values of a Form, and its name": [
    main({ type: "Form", name: "data", "init-values": "${data.name}", children: [EMAIL] }),
    '{ name: "data", initValues: data.name }',
  ],
  "masked fields": [
    flow(screen("MAIN", [EMAIL, DONE], { terminal: true, sensitive: ["email"] })),
    '.textInput("email", { label: "E-mail", sensitive: true })',
  ],
  "a branch without components": [
    // biome-ignore lint/suspicious/noThenProperty: Meta's name of the property
    main({ type: "If", condition: "${data.open}", then: [{ type: "TextBody", text: "Yes" }], else: [] }),
    "(branch) => branch,",
  ],
  "branches in one another": [
    main({
      ...ifPlan("pro"),
      condition: "${data.open}",
      // biome-ignore lint/suspicious/noThenProperty: Meta's name of the property
      then: [
        { type: "Switch", value: "${data.name}", cases: { a: [EMAIL] } },
        { type: "TextBody", text: "Yes" },
      ],
    }),
    "(branch) =>\n        branch\n          .switch(({ data }) => data.name, {\n            a: (inner) => inner.textInput(",
  ],
  "a text that Meta shows as it is written": [
    main({ type: "TextBody", text: "Hello ${data.name}" }),
    '// WhatsApp shows this text as it is written; write text`…` for one with values in it.\n    .textBody("Hello ${data.name}")',
  ],
  "the cases of a Switch": [
    main({ type: "Switch", value: "${data.name}", cases: { "a-b": [EMAIL], c: [AGREED] } }),
    ".switch(({ data }) => data.name, {\n",
    '"a-b": (branch) => branch.textInput("email", { label: "E-mail" }),',
  ],
  "data by example": [
    flow(
      screen("MAIN", [DONE], {
        terminal: true,
        data: {
          seats: { type: "integer", __example__: 2 },
          none: { type: "array", items: { type: "string" }, __example__: [] },
          size: { type: "string", enum: ["S", "M"], __example__: "M" },
          users: {
            type: "array",
            items: { type: "object", properties: { id: { type: "string" }, title: { type: "string" } } },
            __example__: [{ id: "1", title: "Ada" }],
          },
        },
      }),
    ),
    "seats: integer(2),",
    'none: list(""),',
    'size: schema({ type: "string", enum: ["S", "M"], __example__: "M" }),',
    'users: choices([{ id: "1", title: "Ada" }]),',
  ],
  "a picture, behind everything else": [
    main({ type: "Image", src: picture, "alt-text": "Our shop" }),
    '.image({ src: ourShopImage(), altText: "Our shop" })',
    `]);\n\nfunction ourShopImage() {\n  return "${picture}";\n}\n`,
  ],
  "texts over their documented length": [
    main({
      type: "TextHeading",
      text: "A heading that goes on and on, until it is longer than what WhatsApp shows of it all",
    }),
    'import { complete, defineFlow, longTexts } from "@flows/builder";\n\nconst { screen } = longTexts;\n',
  ],
  "a screen that ends the flow without completing it": [
    flow(screen("MAIN", [{ type: "TextBody", text: "Bye" }], { terminal: true })),
    'const main = screen("MAIN", { title: "Title", terminal: true });',
  ],
  "names that mean something else": [
    flow(...["DEFAULT", "SCREEN", "FORM", "FLOW", "A_B", "a_b"].map((id) => screen(id, [DONE], { terminal: true }))),
    'const defaultHeader = screen("DEFAULT"',
    'const screenHeader = screen("SCREEN"',
    'const formHeader = screen("FORM"',
    'const flowHeader = screen("FLOW"',
    'const aB = screen("A_B"',
    'const aBHeader = screen("a_b"',
  ],
  "a payload that lacks data of its target, in a version that lets it pass": [
    {
      version: "7.2",
      screens: [
        screen("FIRST", [navigateTo("LAST")]),
        screen("LAST", [DONE], { terminal: true, data: { name: DATA.name } }),
      ],
    },
    "// Meta lets this pass: screen 'LAST' also receives 'name'; add it to the payload\n    .footer(\"Next\", navigate(last, unchecked({})))",
  ],
  "a condition that says nothing": [
    main({ ...ifPlan("pro"), condition: " " }),
    '// Meta lets this pass: a blank condition\n    .if(unchecked(" "), (branch) =>',
  ],
  "a screen without components": [
    flow(
      screen("FIRST", [
        navigateTo("MORE"),
        { type: "EmbeddedLink", text: "End", "on-click-action": navigateTo("LAST")["on-click-action"] },
      ]),
      screen("MORE", []),
      screen("LAST", [DONE], { terminal: true }),
    ),
    "// Meta lets this pass: nothing stands on this screen\n  more.use(undefined),",
  ],
  "a screen that is not there": [
    flow(
      screen("MAIN", [
        { ...DONE, "on-click-action": { name: "navigate", next: { type: "screen", name: "GONE" }, payload: {} } },
      ]),
    ),
    '// Not in the document, and led to from it.\nconst gone = screen("GONE", { title: "GONE" });',
    '.footer("Done", navigate(gone))',
  ],
  "a property that nobody knows": [
    main({ ...EMAIL, "helper-test": "Yours" }),
    "// INVALID_PROPERTY_KEY: ",
    '\n      helperTest: "Yours",\n',
  ],
  "a property of the document that nobody knows": [
    { ...main(), author: { name: "Ada" } },
    'defineFlow(\n  {\n    version: "7.3",\n    // INVALID_PROPERTY_KEY: ',
    '\n    author: { name: "Ada" },\n  },\n  [main.footer(',
  ],
  "a property of the document that is an option of the DSL's": [
    { ...main(), routes: 5 },
    '\n    version: "7.3",\n    // INVALID_PROPERTY_KEY: ',
    '\n    // Left out: "routes": 5\n  },',
  ],
  "what is no screen": [
    flow(5 as never, screen("MAIN", [DONE], { terminal: true }), "x" as never),
    "[\n  // INVALID_PROPERTY_TYPE: a screen is an object with 'id', 'title' and 'layout'; write one\n  // Left out: 5\n  main.footer",
    ",\n  // INVALID_PROPERTY_TYPE: a screen is an object with 'id', 'title' and 'layout'; write one\n  // Left out: \"x\"\n]);",
  ],
  "a screen without a title": [
    { version: "7.3", screens: [{ id: "MAIN", layout: screen("MAIN", [DONE]).layout, terminal: true }] },
    "const main = screen(\"MAIN\", {\n  // MISSING_REQUIRED_PROPERTY: screen 'MAIN' needs the property 'title'; add it\n});",
  ],
  "a component that nobody knows": [
    main({ type: "Text", text: "Hello" }),
    '// Left out: {"type":"Text","text":"Hello"}\n    .footer(',
  ],
  "a frozen version": [
    { ...main(), version: "3.1" },
    "// INVALID_FLOW_JSON_VERSION: Flow JSON 3.1 is frozen since 2025-04-08",
    'version: "3.1",',
  ],
  "what is no document": ["{" as never, "// INVALID_FLOW_JSON: ", "export const flow = defineFlow({}, []);"],
};

describe("the source of", () => {
  test.each(Object.entries(CASES))("%s", (_, [document, ...lines]) => {
    const { source } = toTypeScript(document);
    for (const line of lines) expect(source).toContain(line);
  });
});

describe("screens that read from one another", () => {
  const reads = (id: string, field: string): Json => ({ type: "TextBody", text: `\${screen.${id}.form.${field}}` });

  test("have constants for their layouts, in the order in which they need each other", () => {
    const { source } = toTypeScript(
      flow(
        screen("FIRST", [EMAIL, navigateTo("SECOND")]),
        screen("SECOND", [reads("FIRST", "email"), CODE, navigateTo("LAST")]),
        screen("LAST", [reads("SECOND", "code"), DONE], { terminal: true }),
      ),
    );
    expect(source).toMatch(
      /const firstScreen = first\n[\s\S]*const secondScreen = second\n {2}\.textBody\(firstScreen\.form\.email\)/,
    );
    expect(source).toContain("[\n  firstScreen,\n  secondScreen,\n  last.textBody(secondScreen.form.code).footer(");
    expect(source).not.toContain("forward");
  });

  test("are declared forward only in a circle", () => {
    const { source } = toTypeScript(
      flow(
        screen("FIRST", [reads("SECOND", "code"), EMAIL, navigateTo("SECOND")]),
        screen("SECOND", [reads("FIRST", "email"), CODE, DONE], { terminal: true }),
      ),
    );
    expect(source).toContain(
      'const first = forward(screen("FIRST", { title: "Title" }), {\n  form: { email: "string" },\n});',
    );
    expect(source).toContain("const secondScreen = second\n  .textBody(first.form.email)");
    expect(source).toContain("const firstScreen = first\n  .textBody(secondScreen.form.code)");
  });
});

describe("an endpoint's flow", () => {
  const send = (payload: Json): Json => ({ ...DONE, "on-click-action": { name: "data_exchange", payload } });
  const endpoint = (routing: Json, ...screens: readonly Json[]): Json => ({
    ...flow(...screens),
    data_api_version: "3.0",
    routing_model: routing,
  });

  test("says where it leads, and where it ends", () => {
    const { source } = toTypeScript(
      endpoint(
        { FIRST: ["LAST"], LAST: [] },
        screen("FIRST", [send({ a: 1 })]),
        screen("LAST", [send({})], { terminal: true }),
      ),
    );
    expect(source).toContain('defineFlow({ version: "7.3", endpoint: true }, [');
    expect(source).toContain('.footer("Done", dataExchange({ a: 1 }, { next: [last] }))');
    expect(source).toContain('.footer("Done", dataExchange({}, { next: [SUCCESS] }))');
    expect(source).not.toContain("routes");
  });

  test("says in the routes where several items of a list lead", () => {
    const item = (id: string): Json => ({
      id,
      "main-content": { title: id },
      "on-click-action": { name: "data_exchange", payload: { id } },
    });
    const { source } = toTypeScript(
      endpoint(
        { FIRST: ["LAST"], LAST: [] },
        screen("FIRST", [{ type: "NavigationList", name: "list", "list-items": [item("a"), item("b")] }]),
        screen("LAST", [DONE], { terminal: true }),
      ),
    );
    expect(source).toContain('routes: { FIRST: ["LAST"] }');
    expect(source).not.toContain("next:");
  });

  test("keeps routes that no action takes", () => {
    const { source } = toTypeScript(
      endpoint({ FIRST: ["LAST"], LAST: [] }, screen("FIRST", [EMAIL]), screen("LAST", [DONE], { terminal: true })),
    );
    expect(source).toContain('routes: { FIRST: ["LAST"] }');
  });
});

describe("options", () => {
  test.each([
    ["booking", "booking"],
    ["bookingFlow", "bookingFlow"],
    ["my flow", "myFlow"],
    ["class", "class2"],
    ["", "flow"],
  ])("the name %o is the constant %s", (name, constant) => {
    expect(toTypeScript(main(), { name }).source).toContain(`export const ${constant} = defineFlow(`);
  });

  test("lines are as long as they may be", () => {
    const document = main({ ...EMAIL, "helper-text": "Where we send it", required: true });
    const widths = [60, 80, 120].map((lineWidth) =>
      Math.max(
        ...toTypeScript(document, { lineWidth })
          .source.split("\n")
          .map(({ length }) => length),
      ),
    );
    expect(widths.every((width, index) => width <= ([60, 80, 120][index] ?? 0))).toBe(true);
    expect(widths[2]).toBeGreaterThan(80);
  });
});
