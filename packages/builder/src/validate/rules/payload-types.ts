import { severityOf } from "./navigation.ts";
import type { Rule } from "./rule.ts";
import { checkTaken, type Taking } from "./taken-values.ts";

export const navigateTypes: Rule = {
  id: "navigate-types",
  spared: ["7.1"],
  check(document, report) {
    for (const action of document.actionsNamed("navigate")) {
      const target = action.target === undefined ? undefined : document.byId.get(action.target);
      if (target === undefined || action.payload === undefined) continue;
      const taking: Taking = {
        document,
        action,
        target,
        // Meta resolves the names in an expression on the screen that it leads to.
        scope: target,
        codes: { literal: "INVALID_NAVIGATE_ACTION_STATIC_DATA", reference: "INVALID_NAVIGATE_ACTION_PAYLOAD" },
        rule: this.id,
        page: "Flow JSON, Actions, navigate",
        severity: severityOf(action),
        report,
      };
      checkTaken(action.payload, taking);
    }
  },
};

export const updateDataTypes: Rule = {
  id: "update-data-types",
  since: "6.0",
  spared: ["7.1"],
  check(document, report) {
    const code = "INVALID_UPDATE_DATA_ACTION_PAYLOAD";
    for (const action of document.actionsNamed("update_data")) {
      if (action.payload === undefined) continue;
      const taking: Taking = {
        document,
        action,
        target: action.screen,
        scope: action.screen,
        codes: { literal: code, reference: code },
        rule: this.id,
        page: "Flow JSON, Actions, update_data",
        severity: "error",
        report,
      };
      checkTaken(action.payload, taking);
    }
  },
};
