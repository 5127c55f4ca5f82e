import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript-5";
import { describe, expect, test } from "vitest";

// Inside the package, so that it is found by its name; the file itself is never written.
const file = fileURLToPath(new URL("./editor-source.ts", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.base.json`, (path) => readFileSync(path, "utf8")).config,
  ts.sys,
  root,
);

/** What an editor knows of a source; `|` marks the cursor. */
function editorOf(marked: string) {
  const position = marked.indexOf("|");
  const source = marked.replace("|", "");
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, composite: false, noEmit: true }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = path === file ? source : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  return { service: ts.createLanguageService(host), position };
}

function completions(marked: string): string[] {
  const { service, position } = editorOf(marked);
  return (service.getCompletionsAtPosition(file, position, {})?.entries ?? []).map(({ name }) => name);
}

function hover(marked: string): string {
  const { service, position } = editorOf(marked);
  const info = service.getQuickInfoAtPosition(file, position);
  return ts.displayPartsToString(info?.displayParts);
}

/** What an editor says of a method, and where it leads from there. */
function method(marked: string): { readonly said: string; readonly leadsTo: string | undefined } {
  const { service, position } = editorOf(marked);
  const said = ts.displayPartsToString(service.getQuickInfoAtPosition(file, position)?.documentation);
  return { said, leadsTo: service.getDefinitionAtPosition(file, position)?.[0]?.fileName.replace(/^.*[/]dist[/]/, "") };
}

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
