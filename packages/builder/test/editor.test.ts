import { describe, expect, test } from "vitest";
import { completions, hover, method } from "./editor.ts";

const IMPORTS = `import { choices, complete, defineFlow, navigate, screen } from "@flows/builder";\n`;
const HEADER = `const a = screen("A", { title: "A", data: { user: { name: "Ada" }, cities: choices([{ id: "par", title: "Paris" }]) } });\n`;

describe("an editor completes", () => {
  test("the links of a screen", () => {
    const offered = completions(`${IMPORTS}${HEADER}a.|`);
    expect(offered).toEqual(
      expect.arrayContaining(["textHeading", "textInput", "if", "form", "footer", "use", "richText"]),
    );
    expect(offered.filter((name) => name.startsWith("__") || name.startsWith("#"))).toEqual([]);
  });

  test("options, words, fields and data", () => {
    expect(completions(`${IMPORTS}${HEADER}a.textInput("n", { label: "N", | })`)).toEqual(
      expect.arrayContaining(["helperText", "inputType", "required", "sensitive"]),
    );
    expect(completions(`${IMPORTS}${HEADER}a.textInput("n", { label: "N", inputType: "|" })`)).toEqual(
      expect.arrayContaining(["email", "number", "passcode"]),
    );
    expect(completions(`${IMPORTS}${HEADER}a.textArea("n", { label: "N", labelVariant: "|" })`)).toEqual(["large"]);
    expect(completions(`${IMPORTS}${HEADER}a.calendarPicker("n", { label: "N", mode: "|" })`)).toEqual([
      "range",
      "single",
    ]);
    expect(
      completions(`${IMPORTS}${HEADER}a.textInput("city", { label: "N" }).textBody(({ form }) => form.|)`),
    ).toContain("city");
    expect(completions(`${IMPORTS}${HEADER}a.textBody(({ data }) => data.user.|)`)).toContain("name");
    expect(completions(`${IMPORTS}${HEADER}a.footer("Done", () => navigate(a, { | }))`)).toEqual(["cities", "user"]);
    expect(completions(`${IMPORTS}${HEADER}a.textBody({ | })`)).toEqual([
      "text",
      ...["fontWeight", "markdown", "strikethrough", "visible"],
    ]);
    expect(completions(`${IMPORTS}${HEADER}a.navigationList("n", { listItems: [{ mainContent: { | } }] })`)).toEqual([
      ...["title", "description", "metadata"],
    ]);
  });

  test("versions", () => {
    expect(completions(`${IMPORTS}defineFlow({ version: "|" }, [])`)).toEqual(expect.arrayContaining(["5.1", "7.3"]));
  });
});

describe("an editor shows on hover", () => {
  test("a screen of ten fields that a person can read", () => {
    const fields = Array.from({ length: 10 }, (_, index) => `.textInput("field_${index}", { label: "Label" })`);
    const shown = hover(`${IMPORTS}${HEADER}const |laid = a${fields.join("")}.footer("Done", complete({}));`);
    expect(shown).toContain('FootedScreen<"A", {');
    expect(shown).toContain("field_0: string;");
    expect(shown.length).toBeLessThan(600);
  });

  test("a field's type, and the answer's", () => {
    expect(
      hover(`${IMPORTS}${HEADER}a.textInput("city", { label: "N" }).textBody(({ form }) => form.|city)`),
    ).toContain("city: Ref<string>");
    const flow = `const f = defineFlow({ version: "7.3" }, [a.optIn("ok", { label: "Ok" }).footer("Done", ({ form }) => complete({ ok: form.ok }))]);`;
    expect(
      hover(
        `${IMPORTS}import type { Answer } from "@flows/builder";\n${HEADER}${flow}\ntype |Given = Answer<typeof f>;`,
      ),
    ).toBe("type Given = {\n    ok: boolean;\n}");
  });

  test("what a method does, and leads to its component", () => {
    expect(method(`${IMPORTS}${HEADER}a.text|Input("n", { label: "N" });`)).toEqual({
      said: expect.stringContaining("Adds a field of one line."),
      leadsTo: "links/text-input.d.ts",
    });
    expect(method(`${IMPORTS}${HEADER}a.textBody("x").foot|er("Done", complete());`)).toEqual({
      said: expect.stringContaining("Adds the button at the bottom"),
      leadsTo: "links/footer.d.ts",
    });
    expect(method(`${IMPORTS}${HEADER}a.fo|rm((form) => form.textBody("x"));`).said).toContain(
      "Adds a Form, one a screen",
    );
  });
});
