import { EXPRESSIONS_SINCE, isAtLeast } from "../../versions.ts";
import type { PropertyText } from "../document/found.ts";
import { FoundText, refers } from "../document/found-text.ts";
import { HOLDS_REFERENCE, isNestedExpression, LOOKS_WHOLE } from "../expression/references.ts";
import type { Report } from "../problem.ts";
import { holdsValue } from "./references.ts";
import type { Rule } from "./rule.ts";

/** A reference is shown as it is written unless it is the whole of its text, or in backticks. */
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
  if (binding !== undefined || !text.includes("${")) return;
  if (LOOKS_WHOLE.test(text) || isNestedExpression(text, report.version)) return;
  report.add({
    error: "INVALID_PROPERTY_VALUE",
    rule: "mixed-text",
    severity: "warning",
    page: "Flow JSON, Dynamic properties",
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
