import { problemOfCondition } from "../expression/condition.ts";
import { isNestedExpression } from "../expression/references.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import type { Path, Report } from "../problem.ts";
import { resolverOf } from "./known-types.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Components, If";
const MAX_NESTING = 3;

export const plainConditions: Rule = {
  id: "plain-conditions",
  concerns: ["If"],
  spared: ["7.1"],
  check(document, report) {
    for (const screen of document.screens) {
      for (const found of screen.ofType("If")) {
        const { condition } = found.component;
        if (typeof condition !== "string" || isNestedExpression(condition, report.version)) continue;
        const problem = problemOfCondition(condition, resolverOf(document, screen));
        if (problem === undefined) continue;
        const paths = [[...found.path, "condition"]];
        const message = `the condition "${condition}" ${problem}`;
        report.add({ error: "INVALID_PROPERTY_VALUE", rule: this.id, page: PAGE, paths, message });
      }
    }
  },
};

export const branches: Rule = {
  id: "branches",
  concerns: ["If", "Switch"],
  check({ screens }, report) {
    for (const screen of screens) {
      for (const { component, path } of screen.ofType("If")) checkIf(component, path, report);
      for (const { component, path } of screen.ofType("Switch")) checkSwitch(component, path, report);
    }
  },
};

function checkIf({ condition, then: yes }: JsonObject, path: Path, report: Report): void {
  if (typeof condition === "boolean") {
    // Meta's schema takes it, and then its validator breaks.
    const message = `an If can't have the condition ${condition}; compare something`;
    const paths = [[...path, "condition"]];
    report.add({ error: "INVALID_FLOW_JSON", rule: branches.id, page: PAGE, paths, message, hidesPath: true });
  }
  if (!Array.isArray(yes) || yes.length > 0) return;
  const severity = isNestedExpression(condition, report.version) ? "warning" : "error";
  const paths = [[...path, "then"]];
  const message = "'then' of an If is empty; add a component";
  report.add({ error: "INVALID_PROPERTY_VALUE", rule: branches.id, severity, page: PAGE, paths, message });
}

function checkSwitch({ cases }: JsonObject, path: Path, report: Report): void {
  if (!isObject(cases) || Object.keys(cases).length > 0) return;
  report.add({
    error: "INVALID_PROPERTY_VALUE",
    rule: branches.id,
    page: "Components, Switch",
    paths: [[...path, "cases"]],
    message: "a Switch has no cases; add one",
  });
}

export const ifNesting: Rule = {
  id: "if-nesting",
  concerns: ["If"],
  check({ screens }, report) {
    for (const screen of screens) {
      for (const { component, path } of screen.ofType("If")) {
        const isOutermost = !path.includes("then") && !path.includes("else");
        if (!isOutermost || depthOf(component) <= MAX_NESTING) continue;
        const message = `more than ${MAX_NESTING} Ifs stand in one another; join their conditions with &&`;
        report.add({ error: "MAXIMUM_IF_NESTING", rule: this.id, page: PAGE, paths: [path], message });
      }
    }
  },
};

function depthOf(component: JsonObject): number {
  const inside = [component.then, component.else].flatMap((list) => (Array.isArray(list) ? list : []));
  return 1 + Math.max(0, ...inside.map((child) => (isObject(child) && child.type === "If" ? depthOf(child) : 0)));
}
