import type { AnyVersion } from "../versions.ts";
import type { Severity } from "./finding.ts";

/** Keys and indexes from the root of the document. */
export type Path = readonly (string | number)[];

/** What a rule found, before it has its place in the text. */
export interface Problem {
  readonly error: string;
  readonly rule: string;
  readonly message: string;
  readonly page: string;
  readonly paths: readonly Path[];
  readonly severity: Exclude<Severity, "off">;
  /** Meta brackets hyphenated keys in the paths of the schema stage, and not in those of the semantic stage. */
  readonly bracketed: boolean;
}

/** Takes what rules find. */
export interface Report {
  readonly version: AnyVersion;
  add(problem: Omit<Problem, "bracketed" | "severity"> & { readonly severity?: Problem["severity"] }): void;
}

/** Collects what the rules of one stage find. */
export class Problems implements Report {
  readonly version: AnyVersion;
  readonly all: Problem[] = [];
  readonly #bracketed: boolean;

  constructor(version: AnyVersion, stage: "schema" | "semantic") {
    this.version = version;
    this.#bracketed = stage === "schema";
  }

  add(problem: Parameters<Report["add"]>[0]): void {
    this.all.push({ severity: "error", ...problem, bracketed: this.#bracketed });
  }

  get hasErrors(): boolean {
    return this.all.some(({ severity }) => severity === "error");
  }
}

/** What stands below these is named by the flow's author. */
const FREE_KEYS: ReadonlySet<string | number> = new Set(["data", "routing_model", "cases"]);

/** Prints a path as Meta does: `screens[0].layout.children[1]['on-click-action'].name`. */
export function printPath(path: Path, { bracketed, error }: Pick<Problem, "bracketed" | "error">): string {
  let printed = "";
  for (const [index, key] of path.entries()) {
    // What Meta says of a key, not of its value, has the key plain.
    const isPlain = !bracketed || (error === "INVALID_PROPERTY_KEY" && index === path.length - 1);
    const isFree = FREE_KEYS.has(path[index - 1] ?? "");
    if (typeof key === "number") printed += `[${key}]`;
    else if (!isPlain && (isFree || !/^[A-Za-z_$][\w$]*$/.test(key))) printed += `['${key}']`;
    else printed += printed === "" ? key : `.${key}`;
  }
  return printed;
}
