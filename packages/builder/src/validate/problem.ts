import type { AnyVersion } from "../versions.ts";
import type { Severity } from "./finding.ts";
import type { Path, Place } from "./place.ts";
import type { RuleId } from "./rule-id.ts";

/** What a rule found, before it has its place in the text. */
export interface Problem {
  readonly error: string;
  readonly rule: RuleId;
  readonly message: string;
  readonly page: string;
  readonly places: readonly Place[];
  readonly severity: Exclude<Severity, "off">;
  /** Meta brackets hyphenated keys in the paths of the schema stage, and not in those of the semantic stage. */
  readonly bracketed: boolean;
  /** Whether the key is meant, not its value. */
  readonly pointsAtKey?: boolean;
  /** Whether Meta keeps the place to itself. */
  readonly hidesPath?: boolean;
}

/** A problem as a rule tells it: of severity `error` unless it says otherwise. */
export type Told = Omit<Problem, "bracketed" | "severity"> & { readonly severity?: Problem["severity"] };

/** Takes what rules find. */
export interface Report {
  readonly version: AnyVersion;
  add(problem: Told): void;
}

/** Collects what the rules of one stage find. */
export class Problems implements Report {
  readonly version: AnyVersion;
  readonly all: Problem[] = [];
  /** Whether Meta, in this version, does not hold documents to the rule that is at work. */
  isSpared = false;
  readonly #bracketed: boolean;

  constructor(version: AnyVersion, stage: "schema" | "semantic") {
    this.version = version;
    this.#bracketed = stage === "schema";
  }

  add(problem: Told): void {
    const { error, rule, message, page, places, pointsAtKey = false, hidesPath = false } = problem;
    const severity = this.isSpared ? "warning" : (problem.severity ?? "error");
    this.all.push({ error, rule, message, page, places, severity, bracketed: this.#bracketed, pointsAtKey, hidesPath });
  }

  get hasErrors(): boolean {
    return this.all.some(({ severity }) => severity === "error");
  }
}

/** What stands below these is named by the flow's author; but `required` in data is no field. */
const FREE_KEYS: ReadonlySet<string | number> = new Set(["data", "properties", "routing_model", "cases"]);

const WORD = /^[A-Za-z_$][\w$]*$/;

/** Prints a path as Meta does: `screens[0].layout.children[1]['on-click-action'].name`. */
export function printPath(path: Path, { bracketed, pointsAtKey }: Pick<Problem, "bracketed" | "pointsAtKey">): string {
  let printed = "";
  let isFree = false;
  for (const [index, key] of path.entries()) {
    // A key that is meant itself is printed plain.
    const isPlain = !bracketed || (pointsAtKey === true && index === path.length - 1);
    const before = path[index - 1] ?? "";
    isFree = !isFree && FREE_KEYS.has(before) && !(before === "data" && key === "required");
    if (typeof key === "number") printed += `[${key}]`;
    else if (!isPlain && (isFree || !WORD.test(key))) printed += `['${key}']`;
    else printed += printed === "" ? key : `.${key}`;
  }
  return printed;
}
