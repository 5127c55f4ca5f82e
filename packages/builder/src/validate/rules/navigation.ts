import { isObject } from "../document.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Actions, navigate";

export const navigateTarget: Rule = {
  id: "navigate-target",
  check({ screens, byId }, report) {
    for (const { id, actions } of screens) {
      for (const { action, path } of actions) {
        const target = isObject(action.next) ? action.next.name : undefined;
        if (action.name !== "navigate" || typeof target !== "string") continue;
        if (byId.has(target) && target !== id) continue;
        // Meta does not look into the items of lists.
        if (path.includes("list-items")) continue;
        const message =
          target === id
            ? `screen '${id}' leads to itself; navigate to another screen`
            : `there is no screen '${target}'${didYouMean(target, byId.keys()) || "; add it"}`;
        report.add({
          error: "INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME",
          rule: this.id,
          page: PAGE,
          paths: [[...path, "next", "name"]],
          message,
        });
      }
    }
  },
};

/** Meta held 5.1 to it, and holds 7.3 to it again; the versions between are only spared by accident. */
export const navigatePayload: Rule = {
  id: "navigate-payload",
  check({ screens, byId }, report) {
    if (report.version !== "5.1" && report.version !== "7.3") return;
    for (const { actions } of screens) {
      for (const { action, path } of actions) {
        const target = isObject(action.next) ? byId.get(show(action.next.name)) : undefined;
        if (action.name !== "navigate" || target === undefined) continue;
        const declared = Object.keys(target.data);
        const payload = isObject(action.payload) ? action.payload : undefined;
        if (payload === undefined) {
          if (declared.length > 0)
            report.add({
              error: "MISSING_NAVIGATION_ACTION_PAYLOAD",
              rule: this.id,
              page: PAGE,
              paths: [path],
              message: `screen '${target.id}' receives ${list(declared)}; add a payload with them`,
            });
          continue;
        }
        const unknown = Object.keys(payload).filter((key) => !declared.includes(key));
        if (unknown.length > 0) {
          const paths = unknown.map((key) => [...path, "payload", key]);
          report.add({
            error: "INVALID_NAVIGATE_ACTION_PAYLOAD",
            rule: this.id,
            page: PAGE,
            paths,
            message: `screen '${target.id}' does not receive ${list(unknown)}${didYouMean(unknown[0] ?? "", declared) || "; declare it in the screen's data, or remove it"}`,
          });
        }
        const missing = declared.filter((key) => !Object.hasOwn(payload, key));
        if (missing.length > 0) {
          report.add({
            error: "INVALID_NAVIGATE_ACTION_PAYLOAD",
            rule: this.id,
            page: PAGE,
            paths: [[...path, "payload"]],
            message: `screen '${target.id}' also receives ${list(missing)}; add ${missing.length === 1 ? "it" : "them"} to the payload`,
          });
        }
      }
    }
  },
};

function list(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(", ");
}
