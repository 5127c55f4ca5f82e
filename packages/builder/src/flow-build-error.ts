import type { Finding } from "./validate/finding.ts";

/** Everything that `build()` found wrong with a flow. */
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

function describe({ error, message, pointers }: Finding, json: unknown): string {
  const paths = pointers.map(({ path }) => path).filter((path) => path !== "");
  const places = [...new Set(paths.map((path) => authorPath(path, json)))].filter((place) => place !== "");
  const before = places.length === 0 ? "" : `${places.join(", ")}: `;
  const at = paths.length === 0 ? "" : ` at ${paths.join(", ")}`;
  return `${before}${message} (${error}${at})`;
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
    const link = node.type.charAt(0).toLowerCase() + node.type.slice(1);
    return typeof node.name === "string" ? `${link} "${node.name}"` : link;
  }
  return typeof node.id === "string" && Array.isArray((node.layout as { children?: unknown } | undefined)?.children)
    ? `screen ${node.id}`
    : `[${key}]`;
}

function optionName(key: string): string {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
