import {
  type Binding,
  type Expression,
  holdsBrace,
  isNested,
  type PrintBinding,
  printCondition,
  printExpression,
} from "../expression.ts";
import type { Path } from "../validate/place.ts";
import type { RuleId } from "../validate/rule-id.ts";
import { EXPRESSIONS_SINCE, isAtLeast, type Version } from "../versions.ts";
import type { At } from "./printed.ts";

/** Where printing is, and whom it tells what is wrong there. */
export interface PrintingPlace {
  readonly screen: string;
  readonly version: Version;
  path(): Path;
  report(rule: RuleId, message: string): void;
}

/** Prints the expressions of one screen. */
export class ExpressionPrinter {
  /** The fields that were said to have a type before they were there. */
  readonly claims: At<Binding>[] = [];
  readonly #place: PrintingPlace;
  readonly #hasExpressions: boolean;

  constructor(place: PrintingPlace) {
    this.#place = place;
    this.#hasExpressions = isAtLeast(place.version, EXPRESSIONS_SINCE);
  }

  /** `atTarget` says that Meta resolves it at the target of a navigate, where this screen's own references have to name it. */
  print(expression: Expression, atTarget = false): string | number | boolean {
    if (!isNested(expression)) return printExpression(expression, this.#printBinding);
    const printed = printExpression(expression, atTarget ? this.#printAtTarget : this.#printBinding);
    if (holdsBrace(expression))
      this.#place.report(
        "brace-in-text",
        `${printed} has a '}' or a '\${' in a text, which Meta drops where a text stands beside references; put it into data`,
      );
    if (!this.#hasExpressions)
      this.#place.report(
        "nested-expression",
        `${printed} is an expression, which needs Flow JSON ${EXPRESSIONS_SINCE}; this flow is ${this.#place.version}`,
      );
    return printed;
  }

  /** The condition of an If, which versions before expressions have in a form of its own. */
  condition(expression: Expression, ofEmptyBranch: boolean): string | number | boolean {
    if (!this.#hasExpressions) return printCondition(expression, this.#printBinding);
    const printed = this.print(expression);
    // Meta takes an empty branch only beside an expression in backticks.
    return ofEmptyBranch && !isNested(expression) ? `\`${printed}\`` : printed;
  }

  readonly #printBinding: PrintBinding = (binding) => {
    const { screen } = binding;
    // Meta refuses a reference to a screen's own field by the screen's id.
    const isOwn = screen === undefined || screen === this.#place.screen;
    return isOwn ? `\${${this.#claimed(binding)}}` : this.#printAtTarget(binding);
  };

  readonly #printAtTarget: PrintBinding = (binding) =>
    `\${screen.${binding.screen ?? this.#place.screen}.${this.#claimed(binding)}}`;

  #claimed(binding: Binding): string {
    const { screen = this.#place.screen, claim, path } = binding;
    if (claim !== undefined) this.claims.push({ printed: { ...binding, screen }, path: this.#place.path() });
    return path;
  }
}
