import type { Finding } from "../validate/finding.ts";
import { isObject, type JsonObject } from "../validate/json-object.ts";
import { readJson } from "../validate/read-json.ts";
import { type ValidateOptions, validate } from "../validate/validate.ts";
import { withinStack } from "../within-stack.ts";
import { filePerScreen } from "./file-per-screen.ts";
import { readFlow } from "./flow-model.ts";
import { type Doc, layOut } from "./format/doc.ts";
import { Images } from "./images.ts";
import { orderLayouts } from "./layout-order.ts";
import { oneFile } from "./one-file.ts";
import { PlacedFindings } from "./placed-findings.ts";
import { planRoutes } from "./routes.ts";
import type { Writing } from "./scope.ts";

/**
 * How to write.
 *
 * @example
 * ```ts
 * import { toTypeScript } from "@flows/builder/codegen";
 * const { files } = toTypeScript('{ "version": "7.3", "screens": [] }', { name: "survey", files: "per-screen" });
 * ```
 */
export interface TypeScriptOptions extends Pick<ValidateOptions, "today"> {
  /** The name of the flow's constant; made into one where it is no identifier. Default: flow. */
  readonly name?: string;
  /** The longest line, in characters, where it can be kept. Default: 80. */
  readonly lineWidth?: number;
  /** One module; or one for each screen, beside one for the headers, one for the flow, and one for pictures that several show. Default: one. */
  readonly files?: "one" | "per-screen";
  /** What imports between the modules end in. Default: .js. */
  readonly importExtension?: ".js" | ".ts" | "";
}

interface Found {
  /** What `validate` finds in the document, a frozen version checked all the same. Errors also stand in the source, as comments. */
  readonly findings: readonly Finding[];
}

/**
 * The source of a flow in one module.
 *
 * @example
 * ```ts
 * import { toTypeScript, type TypeScriptSource } from "@flows/builder/codegen";
 * const { source }: TypeScriptSource = toTypeScript('{ "version": "7.3", "screens": [] }');
 * ```
 */
export interface TypeScriptSource extends Found {
  /** The module: it exports the flow. */
  readonly source: string;
}

/**
 * The source of a flow in several modules.
 *
 * @example
 * ```ts
 * import { toTypeScript, type TypeScriptFiles } from "@flows/builder/codegen";
 * const { files }: TypeScriptFiles = toTypeScript('{ "version": "7.3", "screens": [] }', { files: "per-screen" });
 * const names = Object.keys(files);
 * ```
 */
export interface TypeScriptFiles extends Found {
  /** The modules by file name; `flow.ts` exports the flow. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Writes the source that one would have written with the DSL, from Flow JSON that exists already.
 *
 * What runs and builds gives the document back. A document with errors, or of a frozen version, comes out as far as it goes:
 * its errors stand as comments where they belong, and what the DSL has no word for is kept, in a comment or for the compiler to mark.
 *
 * @param flowJson JSON text, or a document.
 * @param options The name of the constant, the width of lines, and `files: "per-screen"` for one module for each screen.
 * @returns The source, and what `validate` finds in the document. It never throws.
 * @example
 * ```ts
 * import { toTypeScript } from "@flows/builder/codegen";
 * const { source, findings } = toTypeScript('{ "version": "7.3", "screens": [] }');
 * console.log(source, findings.length);
 * ```
 * @see Meta's page: Flow JSON.
 */
export function toTypeScript(
  flowJson: unknown,
  options: TypeScriptOptions & { readonly files: "per-screen" },
): TypeScriptFiles;
export function toTypeScript(
  flowJson: unknown,
  options?: TypeScriptOptions & { readonly files?: "one" },
): TypeScriptSource;
export function toTypeScript(flowJson: unknown, options: TypeScriptOptions = {}): TypeScriptSource | TypeScriptFiles {
  const { name = "flow", lineWidth = 80, files = "one", importExtension = ".js", ...validation } = options;
  const findings = validate(flowJson, { ...validation, frozen: "check" });
  const write = (root: JsonObject): TypeScriptSource | TypeScriptFiles => {
    const writing = beginWriting(root, findings, name);
    const print = (doc: Doc): string => `${layOut(doc, lineWidth)}\n`;
    if (files === "one") return { source: print(oneFile(writing)), findings };
    const modules = [...filePerScreen(writing, importExtension)].map(([file, doc]) => [file, print(doc)]);
    return { files: Object.fromEntries(modules), findings };
  };
  return withinStack(
    () => write(rootOf(flowJson)),
    () => write({}),
  );
}

function rootOf(flowJson: unknown): JsonObject {
  const read = readJson(flowJson);
  return "root" in read && isObject(read.root) ? read.root : {};
}

function beginWriting(root: JsonObject, findings: readonly Finding[], name: string): Writing {
  const flow = readFlow(root, name);
  return {
    flow,
    imports: new Set(),
    used: new Set(),
    order: orderLayouts(flow),
    routes: planRoutes(flow),
    findings: new PlacedFindings(findings, root),
    images: new Images(flow.names),
  };
}
