import { ActionValue } from "../action-value.ts";
import { encodeBase64 } from "../base64.ts";
import { describeArgument } from "../describe-argument.ts";
import type { Binding } from "../expression.ts";
import { propertyName } from "../json-name.ts";
import { KnownList } from "../layout/known-list.ts";
import { misnamed } from "../layout/option-names.ts";
import { expressionIn } from "../reference.ts";
import type { Path } from "../validate/place.ts";
import type { RuleId } from "../validate/rule-id.ts";
import type { Version } from "../versions.ts";
import { withinStack } from "../within-stack.ts";
import { ExpressionPrinter } from "./expression-printer.ts";
import type { At, PlacedProblem } from "./printed.ts";

/** An object of Flow JSON, not yet validated. */
export type Json = Record<string, unknown>;

/** Where a value stands. */
interface Standing {
  /** Whether the keys of objects are options, or the author's own. */
  readonly inOptions: boolean;
  /** Whether Meta resolves an expression at the target of a navigate, where this screen's own references have to name it. */
  readonly atTarget: boolean;
}

const OPTIONS: Standing = { inOptions: true, atTarget: false };
const KEYED_BY_AUTHOR: Standing = { inOptions: false, atTarget: false };
const NAVIGATE: Standing = { inOptions: false, atTarget: true };

/** Prints the values of one screen: references become texts. What it returns is the caller's own. */
export class ValuePrinter {
  /** The actions that were printed. */
  readonly actions: At<ActionValue>[] = [];
  readonly #expressions: ExpressionPrinter;
  readonly #path: () => Path;
  readonly #problems: PlacedProblem[];

  constructor(screen: string, version: Version, path: () => Path, problems: PlacedProblem[]) {
    this.#path = path;
    this.#problems = problems;
    const report = (rule: RuleId, message: string): void => this.#report(rule, message);
    this.#expressions = new ExpressionPrinter({ screen, version, path, report });
  }

  /** The fields that were said to have a type before they were there. */
  get claims(): readonly At<Binding>[] {
    return this.#expressions.claims;
  }

  /** A value in which the keys of objects are options. */
  value(value: unknown): unknown {
    return this.#whole(value, OPTIONS);
  }

  /** A value in which the keys of objects are the author's own. */
  keyedByAuthor(value: unknown): unknown {
    return this.#whole(value, KEYED_BY_AUTHOR);
  }

  /** The condition of an If. */
  condition(value: unknown, ofEmptyBranch: boolean): unknown {
    const expression = expressionIn(value);
    return expression === undefined ? this.value(value) : this.#expressions.condition(expression, ofEmptyBranch);
  }

  #whole(value: unknown, standing: Standing): unknown {
    return withinStack(
      () => this.#print(value, standing),
      () => this.#refuse("a value that holds itself or is nested too deep"),
    );
  }

  #print(value: unknown, standing: Standing): unknown {
    if (typeof value === "number") return Number.isFinite(value) ? value : this.#refuse(describeArgument(value));
    if (typeof value === "bigint" || typeof value === "symbol") return this.#refuse(describeArgument(value));
    if (value === null || (typeof value !== "object" && typeof value !== "function")) return value;
    const expression = expressionIn(value);
    if (expression !== undefined) return this.#expressions.print(expression, standing.atTarget);
    if (value instanceof KnownList) return value.copy();
    if (Array.isArray(value)) return value.map((item) => this.#print(item, standing));
    if (isPlain(value)) return this.#object(value, standing);
    if (value instanceof ActionValue) return this.#action(value);
    if (value instanceof Uint8Array || value instanceof ArrayBuffer) return encodeBase64(value);
    return this.#refuse(describeArgument(value));
  }

  #object(object: Json, standing: Standing): Json {
    const json: Json = {};
    for (const key in object) {
      const value = object[key];
      const name = standing.inOptions ? (propertyName(key) ?? this.#misnamed(key)) : key;
      if (name === "__proto__") this.#refuse("the key '__proto__'");
      else if (value !== undefined) json[name] = this.#print(value, standing);
    }
    return json;
  }

  #action(action: ActionValue): Json {
    this.actions.push({ printed: action, path: this.#path() });
    const { name, payload, targets } = action;
    if (name === "open_url") return { name, url: this.value(payload.url) };
    if (name !== "navigate") return { name, payload: this.keyedByAuthor(payload) };
    return { name, next: { type: "screen", name: targets[0]?.id }, payload: this.#print(payload, NAVIGATE) };
  }

  #report(rule: RuleId, message: string): void {
    this.#problems.push({ rule, message, path: this.#path() });
  }

  #misnamed(option: string): string {
    this.#report("option-name", misnamed(option));
    return option;
  }

  /** What JSON can't hold is refused, since it would vanish. */
  #refuse(given: string): undefined {
    this.#report(
      "json-value",
      `Flow JSON can't hold ${given}; ${FIXES[given] ?? "write texts, numbers, booleans, lists and plain objects"}`,
    );
  }
}

/** What to write in the place of something that JSON can't hold, by its description. */
const FIXES: Readonly<Record<string, string>> = {
  "a Blob": "write await base64(blob)",
  "a File": "write await base64(blob)",
  "a group of references": "name each, as in { city: data.city }",
  "the key '__proto__'": "choose another name",
};

function isPlain(value: object): value is Json {
  const prototype: unknown = Object.getPrototypeOf(value);
  return typeof value === "object" && (prototype === Object.prototype || prototype === null);
}
