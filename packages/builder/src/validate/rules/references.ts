import { isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundComponent, FoundScreen } from "../document/found.ts";
import type { FoundText } from "../document/found-text.ts";
import { isNestedExpression } from "../expression/references.ts";
import type { Path, Report } from "../problem.ts";
import { brokenReference } from "./broken-reference.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Dynamic properties";
/** Conditions have a rule of their own; what is no value holds no reference. */
const NOT_VALUES: ReadonlySet<unknown> = new Set(["type", "name", "condition"]);
const LOOKS_WHOLE = /^\$\{(?:data|form|screen)\..*\}$/s;
const LOOKS_MIXED = /\$\{(?:data|form|screen)\./;

export const componentReferences: Rule = {
  id: "component-references",
  spared: ["7.1"],
  check(document, report) {
    for (const screen of document.screens) {
      for (const found of screen.withTexts) {
        checkInner(found, document, screen, report);
        for (const { text, keys, binding } of found.texts) {
          // Meta no longer looks at what a Form begins with.
          const isInitial = found.type === "Form" && keys[0] === "init-values" && isAtLeast(report.version, "6.0");
          if (NOT_VALUES.has(keys[0]) || isInitial) continue;
          const problem = binding === undefined ? brokenText(text) : brokenReference(document, screen, binding);
          if (problem === undefined) continue;
          const paths = [[...found.path, ...keys]];
          const message = `'${text}' ${problem}`;
          report.add({ error: "INVALID_SCREEN_DYNAMIC_DATA", rule: this.id, page: PAGE, paths, message });
        }
      }
    }
  },
};

/** Inside of items and objects Meta does not look. */
function checkInner(found: FoundComponent, document: FlowDocument, screen: FoundScreen, report: Report): void {
  for (const { text, keys, binding } of found.innerTexts) {
    const problem = binding === undefined ? undefined : brokenReference(document, screen, binding);
    if (problem === undefined) continue;
    const paths = [[...found.path, ...keys]];
    const message = `'${text}' ${problem}`;
    const error = "INVALID_SCREEN_DYNAMIC_DATA";
    report.add({ error, rule: componentReferences.id, severity: "warning", page: PAGE, paths, message });
  }
}

/** Meta takes a text for a reference that begins and ends like one. */
function brokenText(text: string): string | undefined {
  return LOOKS_WHOLE.test(text)
    ? "is read as one reference, and is none; put several together in backticks: `${data.from} ' to ' ${data.to}`"
    : undefined;
}

export const payloadReferences: Rule = {
  id: "payload-references",
  spared: ["7.1"],
  check(document, report) {
    for (const screen of document.screens) {
      for (const action of screen.actions) {
        for (const { text, keys, binding } of action.texts) {
          // Meta does not look deeper.
          if (binding === undefined || keys.length > 2) continue;
          const problem = brokenReference(document, screen, binding, true);
          if (problem === undefined) continue;
          const paths = [[...action.path, ...keys]];
          const message = `'${text}' ${problem}`;
          report.add({ error: "INVALID_ON_CLICK_ACTION_PAYLOAD", rule: this.id, page: PAGE, paths, message });
        }
      }
    }
  },
};

export const mixedTexts: Rule = {
  id: "mixed-text",
  check({ screens }, report) {
    for (const { withTexts, actions } of screens) {
      for (const found of withTexts)
        for (const text of found.texts) if (!NOT_VALUES.has(text.keys[0])) checkMixed(text, found, report);
      for (const action of actions) for (const text of action.texts) checkMixed(text, action, report);
    }
  },
};

function checkMixed({ text, keys, binding }: FoundText, at: { readonly path: Path }, report: Report): void {
  if (binding !== undefined || isNestedExpression(text, report.version)) return;
  if (!LOOKS_MIXED.test(text) || LOOKS_WHOLE.test(text)) return;
  report.add({
    error: "INVALID_PROPERTY_VALUE",
    rule: "mixed-text",
    severity: "warning",
    page: PAGE,
    paths: [[...at.path, ...keys]],
    message: `a reference inside a text is shown as it is written; ${
      isAtLeast(report.version, "6.0")
        ? "put the whole text in backticks: `'Hello ' ${data.name}`"
        : "put the texts together where the data is from"
    }`,
  });
}
