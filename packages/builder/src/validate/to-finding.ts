import type { Finding, Pointer } from "./finding.ts";
import { type Locator, NOWHERE, type Position } from "./locate.ts";
import type { Path } from "./place.ts";
import { type Problem, printPath } from "./problem.ts";
import type { RuleId } from "./rule-id.ts";
import type { SyntaxProblem } from "./syntax-error.ts";

/** Makes a finding of a problem. */
export function toFinding(problem: Problem, locator: Locator): Finding {
  return new LocatedFinding(problem, locator);
}

/** A finding whose places are looked up when the first is read: many never are, and texts are long. */
class LocatedFinding implements Finding {
  readonly error: string;
  readonly error_type = "FLOW_JSON_ERROR";
  readonly message: string;
  readonly rule: RuleId;
  readonly severity: "error" | "warning";
  readonly page: string;
  readonly #problem: Problem;
  readonly #locator: Locator;
  #pointers: readonly Pointer[] | undefined;

  constructor(problem: Problem, locator: Locator) {
    this.error = problem.error;
    this.message = shortened(problem.message);
    // Its own, so that they are in its JSON and in copies of it.
    for (const [name, descriptor] of PLACES) Object.defineProperty(this, name, descriptor);
    this.rule = problem.rule;
    this.severity = problem.severity;
    this.page = problem.page;
    this.#problem = problem;
    this.#locator = locator;
  }

  /** Where it is, also where Meta keeps the place to itself; nowhere if it is no finding of ours. */
  static pathsOf(finding: Finding): readonly Path[] {
    return #problem in finding ? finding.#problem.places.map(({ path }) => path) : [];
  }

  /** Node's consoles show the places that the getters hold, and not the getters. */
  [Symbol.for("nodejs.util.inspect.custom")](): Finding {
    return { ...this };
  }

  get #first(): Position {
    return this.pointers[0] ?? NOWHERE;
  }

  get line_start(): number {
    return this.#first.line_start;
  }

  get line_end(): number {
    return this.#first.line_end;
  }

  get column_start(): number {
    return this.#first.column_start;
  }

  get column_end(): number {
    return this.#first.column_end;
  }

  get pointers(): readonly Pointer[] {
    this.#pointers ??= pointersOf(this.#problem, this.#locator);
    return this.#pointers;
  }
}

/** Longer ones hold a long text of the document, in their middle. */
const LONGEST = 700;
/** How much of such a message is kept at either end, where it says what it is about and how to mend it. */
const KEPT = LONGEST / 2;

function shortened(message: string): string {
  if (message.length <= LONGEST) return message;
  return `${message.slice(0, KEPT)} … ${message.slice(-KEPT)}`.replace(HALF_LETTERS, "");
}

/** Halves of letters that take two units, which a cut leaves. */
const HALF_LETTERS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

// Made once, and not configurable: so the engine lays out all findings alike.
const PLACES = (["line_start", "line_end", "column_start", "column_end", "pointers"] as const).map((name) => {
  const { get } = Object.getOwnPropertyDescriptor(LocatedFinding.prototype, name) ?? {};
  return [name, { ...(get !== undefined && { get }), enumerable: true }] as const;
});

function pointersOf(problem: Problem, locator: Locator): readonly Pointer[] {
  const { places, pointsAtKey = false, hidesPath = false } = problem;
  return places.map(({ path }) => ({
    ...locator.locate(path, pointsAtKey),
    path: hidesPath ? "" : printPath(path, problem),
  }));
}

/** Where a finding is in the document, also where Meta keeps the place to itself. */
export function pathsOf(finding: Finding): readonly Path[] {
  return LocatedFinding.pathsOf(finding);
}

/** Says that a document is no JSON. */
export function unreadable({ reason, place }: SyntaxProblem): Finding {
  return {
    error: "INVALID_FLOW_JSON",
    error_type: "FLOW_JSON_ERROR",
    message: `the document is not JSON: ${reason}`,
    ...place,
    pointers: [{ ...place, path: "" }],
    rule: "json",
    severity: "error",
    page: "Flow JSON",
  };
}
