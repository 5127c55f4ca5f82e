import type { FoundComponent } from "../document/found.ts";
import { problemOfCondition } from "../expression/condition.ts";
import { isNestedExpression } from "../expression/references.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import { greatest } from "./greatest.ts";
import { resolverOf } from "./known-types.ts";
import type { Rule } from "./rule.ts";

const MAX_NESTING = 3;

export const plainConditions: Rule = {
  id: "plain-conditions",
  spared: ["7.1"],
  check(document, report) {
    for (const found of document.ofType("If")) {
      const { condition } = found.object;
      if (typeof condition !== "string" || isNestedExpression(condition, report.version)) continue;
      const problem = problemOfCondition(condition, resolverOf(document, found.screen), report.version);
      if (problem === undefined) continue;
      const places = [below(found, "condition")];
      const message = `the condition "${condition}" ${problem}`;
      report.add({ error: "INVALID_PROPERTY_VALUE", rule: this.id, page: found.shape.page, places, message });
    }
  },
};

export const branches: Rule = {
  id: "branches",
  check(document, report) {
    for (const found of document.ofType("If")) checkIf(found, report);
    for (const found of document.ofType("Switch")) checkSwitch(found, report);
  },
};

function checkIf(found: FoundComponent, report: Report): void {
  const { condition, then: yes } = found.object;
  const { page } = found.shape;
  if (typeof condition === "boolean") {
    // Meta's schema takes it, and then its validator breaks.
    const message = `an If can't have the condition ${condition}; write one that holds a reference`;
    const places = [below(found, "condition")];
    report.add({ error: "INVALID_FLOW_JSON", rule: branches.id, page, places, message, hidesPath: true });
  }
  if (!Array.isArray(yes) || yes.length > 0) return;
  const severity = isNestedExpression(condition, report.version) ? "warning" : "error";
  const places = [below(found, "then")];
  const message = "'then' of an If is empty; add a component";
  report.add({ error: "INVALID_PROPERTY_VALUE", rule: branches.id, severity, page, places, message });
}

function checkSwitch(found: FoundComponent, report: Report): void {
  const { cases } = found.object;
  if (!isObject(cases) || Object.keys(cases).length > 0) return;
  report.add({
    error: "INVALID_PROPERTY_VALUE",
    rule: branches.id,
    page: found.shape.page,
    places: [below(found, "cases")],
    message: "a Switch has no cases; add one",
  });
}

export const ifNesting: Rule = {
  id: "if-nesting",
  check(document, report) {
    for (const found of document.ofType("If")) {
      const { path, shape } = found;
      const isOutermost = !path.includes("then") && !path.includes("else");
      if (!isOutermost || depthOf(found.object) <= MAX_NESTING) continue;
      const message = `more than ${MAX_NESTING} Ifs stand in one another; join their conditions with &&`;
      report.add({ error: "MAXIMUM_IF_NESTING", rule: this.id, page: shape.page, places: [found], message });
    }
  },
};

function depthOf(component: JsonObject): number {
  const inside = [component.then, component.else].flatMap((list) => (Array.isArray(list) ? list : []));
  const depths = inside.map((child) => (isObject(child) && child.type === "If" ? depthOf(child) : 0));
  return 1 + greatest(depths);
}
