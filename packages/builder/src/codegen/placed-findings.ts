import type { Finding } from "../validate/finding.ts";
import type { Path } from "../validate/place.ts";
import type { RuleId } from "../validate/rule-id.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import { readPath } from "./read-path.ts";

/** The rules that the compiler holds an author to as well: what Meta lets pass of them, the source has to say explicitly. */
const COMPILED = [
  "navigate-target",
  "navigate-payload",
  "navigate-types",
  "update-data-keys",
  "update-data-types",
  "enum-value",
  "bound-types",
  "component-references",
  "plain-conditions",
] as const satisfies readonly RuleId[];

/** A rule that the compiler holds an author to as well. */
export type CompiledRule = (typeof COMPILED)[number];

/** What such a text looks like in TypeScript is hardly what it says. */
const MIXED_TEXT = "WhatsApp shows this text as it is written; write text`…` for one with values in it.";

interface Waiting {
  readonly path: Path;
  readonly text: string;
}

/** The errors of a document, and what Meta lets pass and the compiler does not, to be written as comments where they belong: each once. */
export class PlacedFindings {
  #waiting: Waiting[] = [];
  /** Whether Meta takes the document: only then is known what it lets pass. */
  readonly isAccepted: boolean;
  readonly #passed: { readonly path: Path; readonly rule: CompiledRule }[] = [];

  constructor(findings: readonly Finding[], root: unknown) {
    this.isAccepted = findings.every(({ severity }) => severity !== "error");
    for (const { severity, rule, error, message, pointers } of findings) {
      const place = (): Path => readPath(pointers[0]?.path ?? "", root);
      // That a version is frozen is a warning where it is checked all the same, and ends every attempt to publish.
      if (severity === "error" || rule === "frozen-version") this.remark(place(), `${error}: ${message}`);
      else if (rule === "mixed-text") this.remark(place(), MIXED_TEXT);
      else if (isCompiled(rule)) this.#passRule(place(), rule, message);
    }
  }

  /** Two rules may find one thing. */
  #passRule(path: Path, rule: CompiledRule, message: string): void {
    const isTold = this.#passed.some((told) => isDeepEqual(told.path, path));
    this.#passed.push({ path, rule });
    if (!isTold) this.pass(path, message);
  }

  /** Adds what Meta lets pass and no rule looks for. */
  pass(path: Path, message: string): void {
    this.remark(path, `Meta lets this pass: ${message}`);
  }

  /** Adds what there is to say of a place. */
  remark(path: Path, text: string): void {
    this.#waiting.push({ path, text });
  }

  /** Whether Meta lets something pass at a place, or in it, that the compiler does not. */
  isPassed(path: Path, ...rules: readonly CompiledRule[]): boolean {
    return this.#passed.some((passed) => rules.includes(passed.rule) && isIn(passed.path, path));
  }

  /** Takes what belongs to a place, or to anything in it. */
  take(path: Path): string[] {
    return this.#take((waiting) => isIn(waiting, path));
  }

  /** Takes what belongs to a place itself. */
  takeAt(path: Path): string[] {
    return this.#take((waiting) => waiting.length === path.length && isIn(waiting, path));
  }

  #take(isMeant: (path: Path) => boolean): string[] {
    const taken = this.#waiting.filter(({ path }) => isMeant(path));
    this.#waiting = this.#waiting.filter(({ path }) => !isMeant(path));
    return taken.map(({ text }) => text);
  }
}

function isCompiled(rule: RuleId): rule is CompiledRule {
  return (COMPILED as readonly RuleId[]).includes(rule);
}

function isIn(path: Path, outer: Path): boolean {
  return outer.every((key, depth) => path[depth] === key);
}
