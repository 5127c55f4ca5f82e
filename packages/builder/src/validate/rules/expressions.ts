import { isAtLeast } from "../../versions.ts";
import type { FoundScreen } from "../document.ts";
import { isObject } from "../document.ts";
import { typeOfNested } from "../expression/nested.ts";
import type { Path } from "../problem.ts";
import { isNestedExpression } from "../schema/references.ts";
import { acceptedTypes } from "./accepted-types.ts";
import { resolverOf } from "./known-types.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Nested expressions";
/** Meta does not look into expressions here. */
const UNCHECKED = new Set(["init-value", "error-message", "init-values", "error-messages"]);

export const componentExpressions: Rule = {
  id: "component-expressions",
  since: "6.0",
  check(document, report) {
    for (const screen of document.screens) {
      const resolve = resolverOf(document, screen);
      for (const { component, path } of screen.components) {
        for (const [key, value] of Object.entries(component)) {
          if (UNCHECKED.has(key) || !isNestedExpression(value, report.version)) continue;
          const outcome = typeOfNested(value, resolve);
          const accepted = key === "condition" ? [] : acceptedTypes(component, key);
          const problem =
            "problem" in outcome
              ? outcome.problem
              : accepted.length > 0 && !accepted.includes(outcome.type)
                ? `yields a ${outcome.type}, and '${key}' takes ${accepted.join(" or ")}`
                : undefined;
          if (problem === undefined) continue;
          report.add({
            error: "INVALID_PROPERTY_VALUE",
            rule: this.id,
            page: PAGE,
            paths: [[...path, key]],
            message: `the expression ${value} ${problem}`,
          });
        }
      }
    }
  },
};

/** Meta resolves names in the payload of navigate on the screen it leads to. */
export const payloadExpressions: Rule = {
  id: "payload-expressions",
  since: "6.0",
  check(document, report) {
    for (const screen of document.screens) {
      for (const { action, path } of screen.actions) {
        const late = action.name === "complete" || action.name === "data_exchange";
        if (late ? !isAtLeast(report.version, "7.2") : report.version === "7.1") continue;
        const target = isObject(action.next) ? document.byId.get(action.next.name as string) : undefined;
        const scope: FoundScreen = action.name === "navigate" ? (target ?? screen) : screen;
        for (const [text, at] of textsIn(action.payload, [...path, "payload"])) {
          if (!isNestedExpression(text, report.version)) continue;
          const outcome = typeOfNested(text, resolverOf(document, scope));
          if (!("problem" in outcome)) continue;
          report.add({
            error: "INVALID_ACTION_PAYLOAD_PROPERTY",
            rule: this.id,
            page: PAGE,
            paths: [at],
            message: `the expression ${text} ${outcome.problem}`,
          });
        }
      }
    }
  },
};

function* textsIn(value: unknown, path: Path): Generator<readonly [string, Path]> {
  if (typeof value === "string") yield [value, path];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}
