import { isObject, type JsonObject } from "../document.ts";
import { problemOfCondition } from "../expression/condition.ts";
import type { Path, Report } from "../problem.ts";
import { isNestedExpression } from "../schema/references.ts";
import { resolverOf } from "./known-types.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Components, If";
const MAX_NESTING = 3;

export const plainConditions: Rule = {
  id: "plain-conditions",
  check(document, report) {
    for (const screen of document.screens) {
      for (const { component, path } of screen.components) {
        const { condition } = component;
        if (component.type !== "If" || isNestedExpression(condition, report.version)) continue;
        if (typeof condition === "boolean")
          refuse("INVALID_FLOW_JSON", `an If can't have the condition ${condition}; compare something`, [], report);
        if (Array.isArray(component.then) && component.then.length === 0)
          refuse("INVALID_PROPERTY_VALUE", "'then' of an If is empty; add a component", [...path, "then"], report);
        if (typeof condition !== "string" || report.version === "7.1") continue;
        const problem = problemOfCondition(condition, resolverOf(document, screen));
        if (problem !== undefined)
          refuse("INVALID_PROPERTY_VALUE", `the condition "${condition}" ${problem}`, [...path, "condition"], report);
      }
    }
  },
};

function refuse(error: string, message: string, path: Path, report: Report): void {
  report.add({ error, rule: "plain-conditions", page: PAGE, paths: [path], message });
}

export const ifNesting: Rule = {
  id: "if-nesting",
  check({ screens }, report) {
    for (const { components } of screens) {
      for (const { component, path } of components) {
        const isOutermost = path.filter((key) => key === "then" || key === "else").length === 0;
        if (component.type !== "If" || !isOutermost || depthOf(component) <= MAX_NESTING) continue;
        report.add({
          error: "MAXIMUM_IF_NESTING",
          rule: this.id,
          page: PAGE,
          paths: [path],
          message: `more than ${MAX_NESTING} Ifs stand in one another; join their conditions with &&`,
        });
      }
    }
  },
};

function depthOf(component: JsonObject): number {
  const inside = [component.then, component.else].flatMap((list) => (Array.isArray(list) ? list : []));
  return 1 + Math.max(0, ...inside.map((child) => (isObject(child) && child.type === "If" ? depthOf(child) : 0)));
}

export const switchCases: Rule = {
  id: "switch-cases",
  check({ screens }, report) {
    for (const { components } of screens) {
      for (const { component, path } of components) {
        if (component.type !== "Switch" || !isObject(component.cases)) continue;
        if (Object.keys(component.cases).length > 0) continue;
        report.add({
          error: "INVALID_PROPERTY_VALUE",
          rule: this.id,
          page: "Components, Switch",
          paths: [[...path, "cases"]],
          message: "a Switch has no cases; add one",
        });
      }
    }
  },
};
