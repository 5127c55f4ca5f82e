import { type FlowDocument, type FoundScreen, isObject, own } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import { type Binding, isNestedExpression, parseBinding } from "../schema/references.ts";
import { didYouMean } from "../suggestion.ts";
import { fieldOf, fieldValue } from "./field-values.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Dynamic properties";
const ACTIONS = new Set(["on-click-action", "on-select-action", "on-unselect-action"]);
const NESTED = new Set(["children", "then", "else", "cases", "type", "name", "condition"]);
/** Meta does not look into nested expressions here. */
const UNCHECKED_EXPRESSIONS = new Set(["init-value", "error-message", "init-values", "error-messages"]);

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
        message: `'${String(value)}' ${problem}`,
      });
  } else if (isNestedExpression(value, report.version)) {
    if (UNCHECKED_EXPRESSIONS.has(String(path.at(-1)))) return;
    for (const [text, inner] of bindingsIn(value)) {
      const problem = brokenReference(document, screen, inner, true);
      if (problem !== undefined)
        report.add({
          error: "INVALID_PROPERTY_VALUE",
          rule: "component-references",
          page: PAGE,
          paths: [path],
          message: `'${text}' ${problem}`,
        });
    }
  } else if (typeof value === "string" && /\$\{(data|form|screen)\./.test(value)) {
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
            message: `'${String(value)}' ${problem}`,
          });
        }
      }
    }
  },
};

function bindingsIn(expression: string): [string, Binding][] {
  return (expression.match(/\$\{[^}]+\}/g) ?? []).flatMap((text) => {
    const binding = parseBinding(text);
    return binding === undefined ? [] : [[text, binding] as [string, Binding]];
  });
}

/** What is wrong with a reference, as the end of a sentence. */
function brokenReference(
  { byId }: FlowDocument,
  here: FoundScreen,
  binding: Binding,
  mayNameItself = false,
): string | undefined {
  const screen = binding.screen === undefined ? here : byId.get(binding.screen);
  if (screen === undefined)
    return `names a screen that is not in the flow${didYouMean(binding.screen ?? "", byId.keys()) || "; add it"}`;
  if (binding.screen === here.id && !mayNameItself)
    return `names the screen it stands on; leave out 'screen.${here.id}.'`;
  return binding.scope === "form" ? brokenField(screen, binding.path) : brokenData(screen, binding.path);
}

function brokenField(screen: FoundScreen, [name = ""]: readonly string[]): string | undefined {
  const component = fieldOf(screen, name);
  const names = screen.components.flatMap(({ component: { name: known } }) =>
    typeof known === "string" ? [known] : [],
  );
  if (component === undefined)
    return `names a field that screen '${screen.id}' does not have${didYouMean(name, names) || "; add it"}`;
  return fieldValue(component) === undefined
    ? `names a ${String(component.type)}, which has no value; name a field`
    : undefined;
}

function brokenData(screen: FoundScreen, path: readonly string[]): string | undefined {
  let properties: Readonly<Record<string, unknown>> = screen.data;
  for (const [depth, key] of path.entries()) {
    const field = own(properties, key);
    if (!isObject(field))
      return `names data that screen '${screen.id}' does not declare${didYouMean(key, Object.keys(properties)) || "; declare it"}`;
    if (depth === path.length - 1) return undefined;
    if (field.type === "array") return "goes into a list, which a reference can't; take the whole list";
    properties = isObject(field.properties) ? field.properties : {};
  }
  return undefined;
}
