import { EXPRESSIONS_SINCE, isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundScreen, PropertyText } from "../document/found.ts";
import { FoundText, refers } from "../document/found-text.ts";
import { HOLDS_REFERENCE, isNestedExpression } from "../expression/references.ts";
import type { Report } from "../problem.ts";
import { brokenReference } from "./broken-reference.ts";
import { severityOf } from "./navigation.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Dynamic properties";
const LOOKS_WHOLE = /^\$\{(?:data|form|screen)\..*\}$/s;
const OPENS = /\$\{/;

export const componentReferences: Rule = {
  id: "component-references",
  spared: ["7.1"],
  check(document, report) {
    for (const screen of document.screens) {
      for (const found of screen.innerTexts) checkInner(found, document, screen, report);
      for (const found of screen.texts) checkProperty(found, document, report);
    }
  },
};

function checkProperty(found: PropertyText, document: FlowDocument, report: Report): void {
  const { text, binding, owner, shape } = found;
  // Meta no longer looks at what a Form begins with.
  if (!holdsValue(found) || (shape.definition.value === "initValues" && isAtLeast(report.version, "6.0"))) return;
  const problem = binding === undefined ? brokenText(text) : brokenReference(document, owner.screen, binding);
  if (problem === undefined) return;
  const message = `'${text}' ${problem}`;
  const error = "INVALID_SCREEN_DYNAMIC_DATA";
  report.add({ error, rule: componentReferences.id, page: PAGE, places: [found], message });
}

/** Conditions have a rule of their own; a name holds no reference. */
function holdsValue({ shape }: PropertyText): boolean {
  return shape.name !== "name" && shape.name !== "condition";
}

/** Inside of items and objects Meta does not look. */
function checkInner(found: FoundText, document: FlowDocument, screen: FoundScreen, report: Report): void {
  const { text, binding } = found;
  const problem = binding === undefined ? undefined : brokenReference(document, screen, binding);
  if (problem === undefined) return;
  const message = `'${text}' ${problem}`;
  const error = "INVALID_SCREEN_DYNAMIC_DATA";
  report.add({
    error,
    rule: componentReferences.id,
    severity: "warning",
    page: PAGE,
    places: [found],
    message,
  });
}

/** Meta takes a text for a reference that begins and ends like one. */
function brokenText(text: string): string | undefined {
  if (!LOOKS_WHOLE.test(text)) return undefined;
  if (text.includes("${", 2))
    return "is read as one reference, and is none; put several together in backticks: `${data.from} ' to ' ${data.to}`";
  if (text.includes("[")) return "goes into a list, which a reference can't; take the whole list";
  return text.startsWith("${screen.")
    ? "is no reference to another screen; write ${screen.ID.form.name} or ${screen.ID.data.name}"
    : "is no reference; the names in it hold letters, digits, '_' and '-', and no blanks stand between";
}

export const payloadReferences: Rule = {
  id: "payload-references",
  spared: ["7.1"],
  check(document, report) {
    for (const screen of document.screens) {
      for (const action of screen.actions) {
        for (const found of action.texts) {
          const { text, binding, depth } = found;
          // Meta does not look deeper.
          if (binding === undefined || depth > 1) continue;
          const problem = brokenReference(document, screen, binding, true);
          if (problem === undefined) continue;
          const places = [found];
          const message = `'${text}' ${problem}`;
          const severity = severityOf(action);
          report.add({
            error: "INVALID_ON_CLICK_ACTION_PAYLOAD",
            rule: this.id,
            severity,
            page: PAGE,
            places,
            message,
          });
        }
      }
    }
  },
};

export const mixedTexts: Rule = {
  id: "mixed-text",
  check(document, report) {
    for (const { texts, actions } of document.screens) {
      for (const found of texts) if (holdsValue(found) && !isRichText(found, report)) checkMixed(found, report);
      for (const action of actions) for (const found of action.texts) checkMixed(found, report);
    }
    for (const action of document.actionsNamed("open_url")) {
      const { url } = action.object;
      if (typeof url === "string" && refers(url)) checkMixed(new FoundText(url, action, [], "url"), report);
    }
  },
};

/** Of which another rule says that nothing is put together in it. */
function isRichText({ owner }: PropertyText, { version }: Report): boolean {
  return owner.type === "RichText" && isAtLeast(version, EXPRESSIONS_SINCE);
}

function checkMixed(found: FoundText, report: Report): void {
  const { text, binding } = found;
  if (binding !== undefined || isNestedExpression(text, report.version)) return;
  if (!OPENS.test(text) || LOOKS_WHOLE.test(text)) return;
  report.add({
    error: "INVALID_PROPERTY_VALUE",
    rule: "mixed-text",
    severity: "warning",
    page: PAGE,
    places: [found],
    message: mixedMessage(text, isAtLeast(report.version, EXPRESSIONS_SINCE)),
  });
}

function mixedMessage(text: string, hasExpressions: boolean): string {
  if (!HOLDS_REFERENCE.test(text))
    return `'${text}' is no reference, and is shown as it is written; references are \${data.name}, \${form.name} and \${screen.ID.form.name}`;
  const fix = !hasExpressions
    ? "put the texts together where the data is from"
    : text.startsWith("`")
      ? "close the expression with a backtick"
      : "put the whole text in backticks: `'Hello ' ${data.name}`";
  return `a reference inside a text is shown as it is written; ${fix}`;
}
