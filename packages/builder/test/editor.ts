import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript-5";

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

/** What an editor offers at the cursor. */
export function completions(marked: string): string[] {
  const { service, position } = editorOf(marked);
  return (service.getCompletionsAtPosition(file, position, {})?.entries ?? []).map(({ name }) => name);
}

/** What an editor shows of what is at the cursor. */
export function hover(marked: string): string {
  const { service, position } = editorOf(marked);
  const info = service.getQuickInfoAtPosition(file, position);
  return ts.displayPartsToString(info?.displayParts);
}

/** What an editor says of a method, and where it leads from there. */
export function method(marked: string): { readonly said: string; readonly leadsTo: string | undefined } {
  const { service, position } = editorOf(marked);
  const said = ts.displayPartsToString(service.getQuickInfoAtPosition(file, position)?.documentation);
  return { said, leadsTo: service.getDefinitionAtPosition(file, position)?.[0]?.fileName.replace(/^.*[/]dist[/]/, "") };
}
