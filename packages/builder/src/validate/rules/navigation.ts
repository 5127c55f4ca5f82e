import type { FoundAction, FoundScreen } from "../document/found.ts";
import { isObject } from "../json-object.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import { listed, pronoun } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import { lackedNames } from "./lacked-names.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Actions, navigate";

export const navigateTarget: Rule = {
  id: "navigate-target",
  check(document, report) {
    const { byId } = document;
    for (const action of document.actionsNamed("navigate")) {
      const { target, screen } = action;
      if (target === undefined || (byId.has(target) && target !== screen.id)) continue;
      const message =
        target === screen.id
          ? `screen '${target}' leads to itself; navigate to another screen`
          : `there is no screen '${target}'${didYouMean(target, byId.keys()) || "; add it"}`;
      const error = "INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME";
      const places = [below(action, "next", "name")];
      report.add({ error, rule: this.id, page: PAGE, places, message, severity: severityOf(action) });
    }
  },
};

/** Meta does not look into what the items of a NavigationList do; the options of a field it looks into. */
export function severityOf(action: FoundAction): "error" | "warning" {
  return action.isOfItem && action.name !== "update_data" ? "warning" : "error";
}

export const navigatePayload: Rule = {
  id: "navigate-payload",
  spared: ["6.0", "6.1", "6.2", "6.3", "7.0", "7.1", "7.2"],
  check(document, report) {
    for (const action of document.actionsNamed("navigate")) {
      const target = action.target === undefined ? undefined : document.byId.get(action.target);
      if (target !== undefined) checkKeys(action, target, report);
    }
  },
};

function checkKeys(action: FoundAction, target: FoundScreen, report: Report): void {
  const declared = target.fields;
  const { payload } = action;
  if (payload === undefined) {
    const message = `screen '${target.id}' receives ${listed(declared, declared.length)}; add a payload with ${pronoun(declared.length)}`;
    if (declared.length > 0) refuse("MISSING_NAVIGATION_ACTION_PAYLOAD", action, [action], message, report);
    return;
  }
  const names = Object.keys(payload);
  if (names.length === declared.length && names.every((name) => Object.hasOwn(target.data, name))) return;
  const unknown = names.filter((key) => !Object.hasOwn(target.data, key));
  if (unknown.length > 0) {
    const takes = isObject(target.object.data);
    const places = takes ? unknown.map((key) => below(action, "payload", key)) : [below(action, "payload")];
    const them = pronoun(unknown.length);
    const fix = didYouMean(unknown[0] ?? "", declared) || `; declare ${them} in the screen's data, or remove ${them}`;
    const message = `screen '${target.id}' does not receive ${listed(unknown, unknown.length)}${fix}`;
    refuse("INVALID_NAVIGATE_ACTION_PAYLOAD", action, places, message, report);
  }
  const lacked = lackedNames(payload, target.data, declared);
  if (lacked !== undefined) {
    const places = [below(action, "payload")];
    const message = `screen '${target.id}' also receives ${lacked.words}; add ${lacked.them} to the payload`;
    refuse("INVALID_NAVIGATE_ACTION_PAYLOAD", action, places, message, report);
  }
}

function refuse(error: string, action: FoundAction, places: readonly Place[], message: string, report: Report): void {
  report.add({ error, rule: navigatePayload.id, page: PAGE, places, message, severity: severityOf(action) });
}
