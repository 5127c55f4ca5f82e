import { isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundScreen, PropertyText } from "../document/found.ts";
import type { FoundText } from "../document/found-text.ts";
import { type Binding, LOOKS_WHOLE, writtenReference } from "../expression/references.ts";
import type { Report } from "../problem.ts";
import { brokenReference } from "./broken-reference.ts";
import { schemaOf } from "./known-types.ts";
import { severityOf } from "./navigation.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Dynamic properties";

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
  const passing =
    binding === undefined || problem !== undefined ? undefined : partOfField(binding, document, owner.screen);
  if (problem === undefined && passing === undefined) return;
  const message = `'${text}' ${problem ?? passing}`;
  const severity = problem === undefined ? "warning" : "error";
  const error = "INVALID_SCREEN_DYNAMIC_DATA";
  report.add({ error, rule: componentReferences.id, severity, page: PAGE, places: [found], message });
}

/** Meta takes a reference into a field for one to the field. */
function partOfField(binding: Binding, document: FlowDocument, here: FoundScreen): string | undefined {
  const { screen, scope, path } = binding;
  if (scope !== "form" || path.length === 1 || schemaOf(binding, document, here)?.type === "object") return undefined;
  const [field = ""] = path;
  return `goes into the value of a field, which has no parts; write ${writtenReference("form", field, screen)}`;
}

/** Conditions have a rule of their own; a name holds no reference. */
export function holdsValue({ shape }: PropertyText): boolean {
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
