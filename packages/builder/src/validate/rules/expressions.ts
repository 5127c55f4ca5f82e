import { EXPRESSIONS_SINCE, isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundAction } from "../document/found.ts";
import type { FoundText } from "../document/found-text.ts";
import { typeInWords } from "../expression/outcome.ts";
import { isNestedExpression } from "../expression/references.ts";
import { typeOfNested } from "../expression/type-of-nested.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import type { PropertyShape } from "../shapes/shape.ts";
import { withArticle } from "../show.ts";
import { TO_TEXT } from "./bound-types.ts";
import { resolverOf } from "./known-types.ts";
import { severityOf } from "./navigation.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Nested expressions";
/** Meta does not look into expressions here. */
const UNCHECKED: ReadonlySet<unknown> = new Set(["init-value", "error-message", "init-values", "error-messages"]);

/** What an expression stands for, and the types that it takes. */
type Taker = Pick<PropertyShape, "name" | "bound">;
const URL_TAKES: Taker = { name: "url", bound: ["string"] };

export const componentExpressions: Rule = {
  id: "component-expressions",
  since: EXPRESSIONS_SINCE,
  check(document, report) {
    for (const screen of document.screens) {
      for (const found of screen.texts) {
        const { text, binding, owner, shape } = found;
        if (binding !== undefined || !isNestedExpression(text, report.version)) continue;
        const outcome = typeOfNested(text, resolverOf(document, screen));
        const problem = "problem" in outcome ? outcome.problem : mismatch(text, outcome.type, shape);
        if (problem === undefined || owner.type === "RichText") continue;
        const severity = UNCHECKED.has(shape.name) ? "warning" : "error";
        const places = [found];
        const message = `the expression ${text} ${problem}`;
        report.add({ error: "INVALID_PROPERTY_VALUE", rule: this.id, severity, page: PAGE, places, message });
      }
    }
    for (const action of document.actionsNamed("open_url")) checkUrl(action, document, report);
  },
};

function checkUrl(action: FoundAction, document: FlowDocument, report: Report): void {
  const { url } = action.object;
  if (!isNestedExpression(url, report.version)) return;
  const outcome = typeOfNested(url, resolverOf(document, action.screen));
  const problem = "problem" in outcome ? outcome.problem : mismatch(url, outcome.type, URL_TAKES);
  if (problem === undefined) return;
  const message = `the expression ${url} ${problem}`;
  const places = [below(action, "url")];
  report.add({ error: "INVALID_PROPERTY_VALUE", rule: componentExpressions.id, page: PAGE, places, message });
}

function mismatch(text: string, type: string, { name, bound }: Taker): string | undefined {
  if (bound.length === 0 || bound.includes(type)) return undefined;
  const isText = bound.includes("string") && (TO_TEXT.has(type) || type === "unknown");
  const fix = isText ? `make it a text: \`'' (${text.slice(1, -1)})\`` : "write another expression";
  return `yields ${typeInWords(type)}, and '${name}' takes ${bound.map(withArticle).join(" or ")}; ${fix}`;
}

/** Meta resolves names in the payload of navigate on the screen it leads to. */
export const payloadExpressions: Rule = {
  id: "payload-expressions",
  since: EXPRESSIONS_SINCE,
  check(document, report) {
    for (const screen of document.screens)
      for (const action of screen.actions) for (const found of action.texts) checkPayloadText(found, document, report);
  },
};

function checkPayloadText(found: FoundText<FoundAction>, document: FlowDocument, report: Report): void {
  const { text, binding, owner: action } = found;
  if (binding !== undefined || !isNestedExpression(text, report.version)) return;
  const target = action.target === undefined ? undefined : document.byId.get(action.target);
  const outcome = typeOfNested(text, resolverOf(document, target ?? action.screen));
  if (!("problem" in outcome)) return;
  const isLate = action.name === "complete" || action.name === "data_exchange";
  const isSpared = isLate ? !isAtLeast(report.version, "7.2") : report.version === "7.1";
  report.add({
    error: "INVALID_ACTION_PAYLOAD_PROPERTY",
    rule: payloadExpressions.id,
    severity: isSpared ? "warning" : severityOf(action),
    page: PAGE,
    places: [found],
    message: `the expression ${text} ${outcome.problem}`,
  });
}
