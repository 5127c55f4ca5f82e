import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { COMPONENTS } from "../src/index.ts";

const SOURCES = fileURLToPath(new URL("../src/", import.meta.url));
const ENTRIES = ["index.ts", "flow-categories.ts", "public-versions.ts", "codegen/index.ts", "explain/index.ts"];

/** Public symbols without an example of their own, by the reason. */
const WITHOUT_EXAMPLE = {
  "the compiler writes them, into hovers and into the declarations of modules that export screens": [
    ..."AddForm AfterBlock Branch Case Footed FootedBranch FootedCase FootedFormPart FootedFragmentPart FootedScreen FormPart".split(
      " ",
    ),
    ..."AnyPart FirstLinks FormLinks FragmentPart Links NavigationListScreen Next Place Places RichTextScreen Screen WholeScreen".split(
      " ",
    ),
    ..."BranchFields Built CalendarPickerValue ChipsSelectorNeeds Context Described EffectsOf EffectsOfItems".split(
      " ",
    ),
    ..."FlowTypeError FormOf HeaderEffects NameTaken Optional ScreenId Taken With".split(" "),
    ..."Completes Ends Foots LeadsTo LongTexts Needs Promises Refreshes Sends".split(" "),
  ],
  "they are words in a table whose example shows them: COMPONENTS": ["ActionName", "Container", "FieldValue"],
  "they are parts of what another one's example shows: Choice, ComponentJson, NEWEST_VERSION, base64": [
    ..."ChoiceAction ComponentPlace ItemJson NewestVersion ReadableBytes".split(" "),
  ],
};

interface PublicSymbol {
  readonly name: string;
  readonly docstring: string;
}

/** The docstring of each declaration that a module exports, its own and those that it passes on. */
function symbolsOf(file: string): PublicSymbol[] {
  const source = readFileSync(file, "utf8");
  const passedOn = [...source.matchAll(/^export (?:type )?\{([^}]*)\} from "([^"]*)"/gm)].flatMap(
    ([, names = "", from = ""]) => {
      const passed = new Set(names.split(",").map((name) => name.trim().replace(/^type /, "")));
      return symbolsOf(join(dirname(file), from)).filter(({ name }) => passed.has(name));
    },
  );
  const declared = source.matchAll(
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm,
  );
  return [...passedOn, ...[...declared].map(([, docstring = "", name = ""]) => ({ name, docstring }))];
}

const symbols = ENTRIES.flatMap((entry) => symbolsOf(join(SOURCES, entry)));
const exempt = Object.values(WITHOUT_EXAMPLE).flat();
// The docstring of a function with several signatures stands before the first.
const documented = new Set(symbols.filter(({ docstring }) => docstring.includes("@example")).map(({ name }) => name));

test("every public symbol has a docstring", () => {
  const docstrings = new Set(symbols.filter(({ docstring }) => docstring !== "").map(({ name }) => name));
  expect(symbols.map(({ name }) => name).filter((name) => !docstrings.has(name))).toEqual([]);
});

test("every public symbol has an example, but for those that have a reason", () => {
  const lacking = new Set(symbols.map(({ name }) => name).filter((name) => !documented.has(name)));
  expect([...lacking].toSorted()).toEqual(exempt.toSorted());
});

test("every method of the chain says what it returns, and when it throws", () => {
  const links = join(SOURCES, "links/");
  const sources = readdirSync(links).map((file) => readFileSync(join(links, file), "utf8"));
  const methods = sources.flatMap(
    (source) => source.match(/^ {2}\/\*\*$(?:(?!\*\/)[\s\S])*@example[\s\S]*?\*\//gm) ?? [],
  );
  expect(methods.length).toBe(Object.keys(COMPONENTS).length + 2);
  expect(methods.filter((docstring) => !/@returns .[\s\S]*@throws \{TypeError\} ./.test(docstring))).toEqual([]);
});

test("docstrings name Meta's pages about components as the table does", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const named = files
    .map((file) => readFileSync(join(SOURCES, file), "utf8"))
    .flatMap((source) => [...source.matchAll(/Meta's page: (Components, [\w ]+)/g)].map(([, page = ""]) => page));
  const pages = new Set<string>(Object.values(COMPONENTS).map(({ page }) => page));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((page) => !pages.has(page))).toEqual([]);
});

test("no file adds to the declarations of another, which api-extractor refuses and bundlers of declarations lose", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter((file) => /^declare (?:module|global)\b/m.test(readFileSync(join(SOURCES, file), "utf8"))),
  ).toEqual([]);
});
