import { type FlowDocument, type FoundScreen, isObject } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import { isNestedExpression, parseBinding } from "../schema/references.ts";
import { show } from "../show.ts";
import { brokenReference } from "./broken-reference.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Dynamic properties";
const ACTIONS = new Set(["on-click-action", "on-select-action", "on-unselect-action"]);
const NESTED = new Set(["children", "then", "else", "cases", "type", "name", "condition"]);

export const componentReferences: Rule = {
  id: "component-references",
  check(document, report) {
    if (report.version === "7.1") return;
    for (const screen of document.screens) {
      for (const { component, path } of screen.components) {
        for (const [key, value] of Object.entries(component)) {
          if (ACTIONS.has(key) || NESTED.has(key) || (component.type === "Form" && key === "init-values")) continue;
          checkProperty(document, screen, value, [...path, key], report);
        }
      }
    }
  },
};

function checkProperty(document: FlowDocument, screen: FoundScreen, value: unknown, path: Path, report: Report): void {
  const binding = parseBinding(value);
  if (binding !== undefined) {
    const problem = brokenReference(document, screen, binding);
    if (problem !== undefined)
      report.add({
        error: "INVALID_SCREEN_DYNAMIC_DATA",
        rule: "component-references",
        page: PAGE,
        paths: [path],
        message: `'${show(value)}' ${problem}`,
      });
  } else if (
    typeof value === "string" &&
    !isNestedExpression(value, report.version) &&
    /\$\{(data|form|screen)\./.test(value)
  ) {
    report.add({
      error: "INVALID_PROPERTY_VALUE",
      rule: "mixed-text",
      severity: "warning",
      page: PAGE,
      paths: [path],
      message:
        "a reference inside a text is shown as it is written; put the whole text in backticks: `'Hello ' ${data.name}`",
    });
  }
}

export const payloadReferences: Rule = {
  id: "payload-references",
  check(document, report) {
    if (report.version === "7.1") return;
    for (const screen of document.screens) {
      for (const { action, path } of screen.actions) {
        if (!isObject(action.payload)) continue;
        for (const [key, value] of Object.entries(action.payload)) {
          const binding = parseBinding(value);
          const problem = binding === undefined ? undefined : brokenReference(document, screen, binding, true);
          if (problem === undefined) continue;
          report.add({
            error: "INVALID_ON_CLICK_ACTION_PAYLOAD",
            rule: this.id,
            page: PAGE,
            paths: [[...path, "payload", key]],
            message: `'${show(value)}' ${problem}`,
          });
        }
      }
    }
  },
};
