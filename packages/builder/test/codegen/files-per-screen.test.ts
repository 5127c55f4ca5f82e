import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { toTypeScript } from "../../src/codegen/index.ts";
import type { AnyFlow } from "../../src/index.ts";
import { complete, defineFlow, navigate, screen } from "../../src/index.ts";
import { COMPILERS } from "../compiler.ts";
import { compileErrors } from "./compile-errors.ts";
import { documents } from "./documents.ts";
import { comparable } from "./equal-documents.ts";

// Inside the package, so that it is found by its name.
const folder = mkdtempSync(join(fileURLToPath(new URL("../../", import.meta.url)), ".type-errors-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

const picture = `iVBORw0KGgo${"A".repeat(120)}=`;
const oven = picture.replace("A", "B");
const first = screen("FIRST_STEP", { title: "First", data: { logo: picture } });
const headers = screen("HEADERS", { title: "A screen called as a module is" });
const firstStep = first
  .textInput("email", { label: "E-mail" })
  .image({ src: picture, altText: "Our shop" })
  .image({ src: oven, altText: "Our oven" })
  .footer("Next", navigate(headers));
const document = defineFlow({ version: "7.3" }, [
  firstStep,
  headers.textBody(firstStep.form.email).footer("Done", complete({ email: firstStep.form.email })),
]).build();

describe("one module per screen", () => {
  const { files } = toTypeScript(document, { files: "per-screen" });

  test("each has its imports", () => {
    expect(Object.keys(files)).toEqual(["headers.ts", "first-step.ts", "headers-2.ts", "flow.ts", "images.ts"]);
    expect(files["headers-2.ts"]).toBe(
      [
        'import { complete } from "@flows/builder";',
        'import { firstStepScreen } from "./first-step.js";',
        'import { headers } from "./headers.js";',
        "",
        "export const headersScreen = headers",
        "  .textBody(firstStepScreen.form.email)",
        '  .footer("Done", complete({ email: firstStepScreen.form.email }));',
        "",
      ].join("\n"),
    );
    expect(files["first-step.ts"]).toContain('import { logoImage } from "./images.js";\n');
    expect(files["headers.ts"]).toContain('import { logoImage } from "./images.js";\n');
  });

  test("a picture that one of them shows stands behind it", () => {
    expect(files["first-step.ts"]).toContain(`\n\nfunction ourOvenImage() {\n  return "${oven}";\n}\n`);
    expect(files["images.ts"]).toBe(`export function logoImage() {\n  return "${picture}";\n}\n`);
  });

  test("what is said of a screen stands above its constant", () => {
    const layout = { type: "SingleColumnLayout", padding: 3, children: [{ type: "TextBody", text: "Hello" }] };
    const spoiled = { version: "7.3", screens: [{ id: "HELLO", title: "Hello", terminal: true, layout }] };
    expect(toTypeScript(spoiled, { files: "per-screen" }).files["hello.ts"]).toBe(
      [
        'import { hello } from "./headers.js";',
        "",
        "// INVALID_PROPERTY_KEY: the layout has no property 'padding'; remove it",
        '// Left out: "padding": 3',
        'export const helloScreen = hello.textBody("Hello");',
        "",
      ].join("\n"),
    );
  });

  test.each(Object.entries(COMPILERS))("they compile under strict on %s, whatever the document", (_, compiler) => {
    const accepted = documents("accepted");
    const modules: Record<string, string> = {};
    for (const { id, document: whole } of accepted)
      for (const [file, source] of Object.entries(toTypeScript(whole, { files: "per-screen" }).files))
        modules[`${id}--${file}`] = source.replace(/ from "\.\//g, ` from "./${id}--`);
    expect(compileErrors(compiler, modules, (file) => file.split("--")[0] ?? file)).toEqual({});
  });

  test("they run and build the document", async () => {
    const modules = toTypeScript(document, { files: "per-screen", importExtension: ".ts", name: "shop" }).files;
    for (const [file, source] of Object.entries(modules)) writeFileSync(join(folder, file), source);
    const { shop } = (await import(pathToFileURL(join(folder, "flow.ts")).href)) as { shop: AnyFlow };
    expect(comparable(shop.build())).toEqual(comparable(document));
  });
});
