import { isAtLeast } from "../../versions.ts";
import { isNestedExpression } from "../expression/references.ts";
import { typeOfNested } from "../expression/type-of-nested.ts";
import { componentShapes } from "../shapes/shape.ts";
import { resolverOf } from "./known-types.ts";
import { severityOf } from "./navigation.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Nested expressions";
/** Meta does not look into expressions here. */
const UNCHECKED: ReadonlySet<unknown> = new Set(["init-value", "error-message", "init-values", "error-messages"]);

export const componentExpressions: Rule = {
  id: "component-expressions",
  since: "6.0",
  check(document, report) {
    const shapes = componentShapes(report.version);
    for (const screen of document.screens) {
      for (const found of screen.withTexts) {
        for (const { text, keys } of found.texts) {
          const key = String(keys[0]);
          if (!isNestedExpression(text, report.version)) continue;
          const outcome = typeOfNested(text, resolverOf(document, screen));
          const accepted = shapes.get(found.type)?.properties.get(key)?.bound ?? [];
          const problem = "problem" in outcome ? outcome.problem : mismatch(outcome.type, key, accepted);
          if (problem === undefined || found.type === "RichText") continue;
          const severity = UNCHECKED.has(key) ? "warning" : "error";
          const paths = [[...found.path, ...keys]];
          const message = `the expression ${text} ${problem}`;
          report.add({ error: "INVALID_PROPERTY_VALUE", rule: this.id, severity, page: PAGE, paths, message });
        }
      }
    }
  },
};

function mismatch(type: string, key: string, accepted: readonly string[]): string | undefined {
  if (accepted.length === 0 || accepted.includes(type)) return undefined;
  return `yields a ${type}, and '${key}' takes ${accepted.join(" or ")}`;
}

/** Meta resolves names in the payload of navigate on the screen it leads to. */
export const payloadExpressions: Rule = {
  id: "payload-expressions",
  since: "6.0",
  check(document, report) {
    for (const screen of document.screens) {
      for (const action of screen.actions) {
        const isLate = action.name === "complete" || action.name === "data_exchange";
        const isSpared = isLate ? !isAtLeast(report.version, "7.2") : report.version === "7.1";
        const target = action.target === undefined ? undefined : document.byId.get(action.target);
        for (const { text, keys } of action.texts) {
          if (!isNestedExpression(text, report.version)) continue;
          const outcome = typeOfNested(text, resolverOf(document, target ?? screen));
          if (!("problem" in outcome)) continue;
          const error = "INVALID_ACTION_PAYLOAD_PROPERTY";
          const paths = [[...action.path, ...keys]];
          const message = `the expression ${text} ${outcome.problem}`;
          report.add({
            error,
            rule: this.id,
            severity: isSpared ? "warning" : severityOf(action),
            page: PAGE,
            paths,
            message,
          });
        }
      }
    }
  },
};
