import { linkName, optionName } from "./json-name.ts";
import type { Finding } from "./validate/finding.ts";

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

function describe({ error, message, pointers, rule }: Finding, json: unknown): string {
  const paths = pointers.map(({ path }) => path).filter((path) => path !== "");
  const places = [...new Set(paths.map((path) => authorPath(path, json)))].filter((place) => place !== "");
  const before = places.length === 0 ? "" : `${places.join(", ")}: `;
  const at = paths.length === 0 ? "" : ` at ${paths.join(", ")}`;
  return `${before}${IN_THE_DSL[rule] ?? inOptions(message)} (${error}${at})`;
}

/** A message with the names of options in the place of those of properties, and text`…` in that of an expression. */
function inOptions(message: string): string {
  return message.replace(/'[a-z]+(?:-[a-z]+)+'/g, optionName).replace(/`'' (\$\{[^}]+\})`$/, "text`$1`");
}

/** A path in the author's terms: `screen DETAILS › textInput "name" › label`. */
export function authorPath(path: string, json: unknown): string {
  const keys = path.match(/[^.[\]']+/g) ?? [];
  const words: string[] = [];
  let node = json as Record<string, unknown> | undefined;
  for (const key of keys) {
    node = (node as Record<string, Record<string, unknown>> | undefined)?.[key];
    if (typeof node === "object" && node !== null && /^\d+$/.test(key)) words.push(nameOf(node, key));
    else if (!["screens", "layout", "children"].includes(key)) words.push(optionName(key));
  }
  return words.join(" › ");
}

function nameOf(node: Record<string, unknown>, key: string): string {
  if (typeof node.type === "string") {
    const link = linkName(node.type);
    return typeof node.name === "string" ? `${link} "${node.name}"` : link;
  }
  return typeof node.id === "string" && Array.isArray((node.layout as { children?: unknown } | undefined)?.children)
    ? `screen ${node.id}`
    : `[${key}]`;
}
