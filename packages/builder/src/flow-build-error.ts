import { linkName, optionName } from "./json-name.ts";
import type { Finding } from "./validate/finding.ts";
import { isObject } from "./validate/json-object.ts";
import type { Path } from "./validate/place.ts";
import { pathsOf } from "./validate/to-finding.ts";

/** What the DSL says where the rule of that id speaks of JSON that the author does not write. */
const IN_THE_DSL: Readonly<Record<string, string>> = {
  "data-exchange-endpoint": "it uses data_exchange; define the flow with 'endpoint: true'",
  "refresh-on-back": "it has refreshOnBack; define the flow with 'endpoint: true'",
  "terminal-screen": "no screen ends the flow; give one a footer with complete(…)",
};

/**
 * Everything that `build()` found wrong with a flow.
 *
 * @example
 * ```ts
 * import { type AnyFlow, FlowBuildError } from "@flows/builder";
 * const rulesBrokenBy = (flow: AnyFlow) => {
 *   try {
 *     flow.build();
 *     return [];
 *   } catch (error) {
 *     if (error instanceof FlowBuildError) return error.findings.map(({ rule }) => rule);
 *     throw error;
 *   }
 * };
 * ```
 */
export class FlowBuildError extends Error {
  override readonly name = "FlowBuildError";
  /** What Meta would refuse, in the shape of the API's `validation_errors`. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], json: unknown) {
    const lines = findings.map((finding) => `  - ${describe(finding, json)}`);
    super(`the flow has ${lines.length === 1 ? "an error" : `${lines.length} errors`}:\n${lines.join("\n")}`);
    this.findings = findings;
  }
}

function describe(finding: Finding, json: unknown): string {
  const { error, message, pointers, rule } = finding;
  const places = [...new Set(pathsOf(finding).map((path) => authorPath(path, json)))].filter((place) => place !== "");
  const before = places.length === 0 ? "" : `${places.join(", ")}: `;
  const paths = pointers.map(({ path }) => path).filter((path) => path !== "");
  const at = paths.length === 0 ? "" : ` at ${paths.join(", ")}`;
  return `${before}${IN_THE_DSL[rule] ?? inOptions(message).replace(/\s*\n\s*/g, " ")} (${error}${at})`;
}

/** A message with the names of options in the place of those of properties, and text`…` in that of an expression. */
function inOptions(message: string): string {
  return message
    .replace(/'[a-z]+(?:-[a-z]+)+'/g, optionName)
    .replace(/\brouting_model\b/g, "routes")
    .replace(/`'' (\$\{[^}]+\})`$/, "text`$1`")
    .replace(/`'' \(.+\)`$/, "text`${…}`");
}

/** A path in the author's terms: `screen DETAILS › textInput "name" › label`. */
function authorPath(path: Path, json: unknown): string {
  const words: string[] = [];
  let node = json;
  for (const key of path) {
    node = (node as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    if (typeof key === "number") words.push(nameOf(node, key));
    else if (!["screens", "layout", "children"].includes(key)) words.push(optionName(key));
  }
  return words.join(" › ");
}

function nameOf(node: unknown, index: number): string {
  if (!isObject(node)) return `[${index}]`;
  if (typeof node.type === "string") {
    const link = linkName(node.type);
    return typeof node.name === "string" ? `${link} "${node.name}"` : link;
  }
  const isScreen = typeof node.id === "string" && isObject(node.layout) && Array.isArray(node.layout.children);
  return isScreen ? `screen ${String(node.id)}` : `[${index}]`;
}
