import { isObject, type JsonObject } from "../validate/document.ts";
import type { Finding } from "../validate/finding.ts";
import { readJson } from "../validate/read-json.ts";
import { type ValidateOptions, validate } from "../validate/validate.ts";
import { readFlow } from "./flow-model.ts";
import { type Doc, HARD_LINE, join, layOut } from "./format/doc.ts";
import { array, call, comment, object, type Property, quoted } from "./format/source.ts";
import { Images } from "./images.ts";
import { orderLayouts } from "./layout-order.ts";
import { PlacedFindings } from "./placed-findings.ts";
import { planRoutes } from "./routes.ts";
import type { Writing } from "./scope.ts";
import { headerSource, layoutSource } from "./screen-source.ts";
import { hasLongTexts } from "./text-limits.ts";

/** How to write. */
export interface TypeScriptOptions extends Pick<ValidateOptions, "today"> {
  /** The name of the flow's constant. Default: flow. */
  readonly name?: string;
  /** The longest line, in characters, where it can be kept. Default: 80. */
  readonly lineWidth?: number;
}

/** The source of a flow in one file. */
export interface TypeScriptSource {
  /** The module: it exports the flow. */
  readonly source: string;
  /** What `validate` finds in the document, frozen versions checked all the same. Errors also stand in the source as comments. */
  readonly findings: readonly Finding[];
}

/**
 * Writes the source that one would have written with the DSL, from Flow JSON that exists already.
 *
 * What runs and builds gives the document back. A document with errors, or of a frozen version, comes out as far as it goes:
 * its errors stand as comments where they belong, and what the DSL has no word for stands as it is, marked by the compiler.
 *
 * @param flowJson JSON text, or a document.
 * @param options The name of the constant, and the width of lines.
 * @returns The source, and what `validate` finds in the document. It never throws.
 * @example
 * ```ts
 * import { toTypeScript } from "@flows/builder/codegen";
 * const { source, findings } = toTypeScript('{ "version": "7.3", "screens": [] }');
 * console.log(source, findings.length);
 * ```
 * @see Meta's page: Flow JSON.
 */
export function toTypeScript(flowJson: unknown, options: TypeScriptOptions = {}): TypeScriptSource {
  const read = readJson(flowJson);
  const findings = validate(flowJson, { ...options, frozen: "check" });
  const root: JsonObject = "root" in read && isObject(read.root) ? read.root : {};
  const { name = "flow", lineWidth = 80 } = options;
  const flow = readFlow(root, name);
  const imports = new Set<string>(["defineFlow"]);
  const writing: Writing = {
    flow,
    imports,
    used: new Set(),
    order: orderLayouts(flow),
    routes: planRoutes(flow),
    findings: new PlacedFindings(withFrozen(findings), root),
    images: new Images(flow.names),
  };
  const doc = oneFile(writing, name);
  return { source: `${layOut(doc, lineWidth)}\n`, findings };
}

/** That a version is frozen is a warning here, and keeps the source from compiling all the same. */
function withFrozen(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => (finding.rule === "frozen-version" ? { ...finding, severity: "error" } : finding));
}

function oneFile(writing: Writing, name: string): Doc {
  const { flow, order, imports } = writing;
  const headers = [...flow.screens, ...flow.missing].map(
    (screen): Doc => [
      ...(screen.index === undefined ? comment(["Not in the document, and led to from it."]) : []),
      `const ${screen.header} = `,
      headerSource(screen, writing),
      ";",
    ],
  );
  const isConstant = new Set(order.constants);
  const layouts = order.constants.map(
    (screen): Doc => [`const ${screen.layout} = `, layoutSource(screen, writing), ";"],
  );
  const screens = flow.screens.map((screen) =>
    isConstant.has(screen) ? screen.layout : layoutSource(screen, writing),
  );
  const defined: Doc = [
    `export const ${name} = `,
    call("defineFlow", [flowOptions(writing), array(screens, true)], writing.routes.routes && "all"),
    ";",
  ];
  const images = writing.images.declarations();
  const rest = writing.findings.take([]);
  const switches: Doc[] = [];
  if (hasLongTexts(flow)) {
    imports.add("longTexts");
    imports.delete("screen");
    switches.push("const { screen } = longTexts;");
  }
  const blocks: Doc[] = [
    [...comment(rest), importSource(imports)],
    ...switches,
    join(HARD_LINE, headers),
    ...layouts,
    defined,
    ...images,
  ];
  return join(
    [HARD_LINE, HARD_LINE],
    blocks.filter((block) => !(Array.isArray(block) && block.length === 0)),
  );
}

function importSource(imports: ReadonlySet<string>): Doc {
  const names = [...imports].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  return ["import ", object(names.map((name) => ({ name, value: name }))), ' from "@flows/builder";'];
}

function flowOptions({ flow: { root }, routes, findings }: Writing): Doc {
  const options: Property[] = [];
  const add = (name: string, key: string, value: Doc): void => {
    options.push({ name, value, comments: findings.take([key]) });
  };
  if (root.version !== undefined) add("version", "version", JSON.stringify(root.version));
  const { data_api_version: dataApiVersion } = root;
  if (dataApiVersion === "3.0") add("endpoint", "data_api_version", "true");
  else if (dataApiVersion !== undefined) add("dataApiVersion", "data_api_version", JSON.stringify(dataApiVersion));
  if (routes.routes !== undefined) {
    const entries = Object.entries(routes.routes).map(([id, to]) => ({ name: id, value: array(to.map(quoted)) }));
    add("routes", "routing_model", object(entries));
  }
  return object(options);
}
