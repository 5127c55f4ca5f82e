import { isObject, type JsonObject } from "../json-object.ts";
import type { Path, Report } from "../problem.ts";
import type { Rule } from "./rule.ts";
import { isTerminal } from "./screens.ts";

/** Meta documents it for every version, and looks for it from 7.3 on. */
export const terminalFooter: Rule = {
  id: "terminal-footer",
  spared: ["2.1", "3.0", "3.1", "4.0", "5.0", "5.1", "6.0", "6.1", "6.2", "6.3", "7.0", "7.1", "7.2"],
  check({ screens, root }, report) {
    const terminal = screens.filter(isTerminal);
    const bare = terminal.filter((screen) => !screen.has("Footer"));
    const page = "Components, Footer";
    if (bare.length > 0) {
      const paths = bare.map(({ path }) => path);
      const message = `terminal screen '${bare[0]?.id}' has no Footer; add one with complete`;
      report.add({ error: "MISSING_FOOTER_ON_TERMINAL_SCREEN", rule: this.id, page, paths, message });
    }
    for (const { id, actions } of terminal) {
      const footer = actions.find(({ owner }) => owner.type === "Footer");
      const mayExchange = root.data_api_version !== undefined;
      if (footer === undefined || footer.name === "complete" || (footer.name === "data_exchange" && mayExchange))
        continue;
      const or = mayExchange ? " or 'data_exchange'" : "";
      const message = `the Footer of terminal screen '${id}' must end the flow; use 'complete'${or}, or make the screen not terminal`;
      const paths = [[...footer.path, "name"]];
      report.add({ error: "INVALID_PROPERTY_VALUE", rule: this.id, page, paths, message });
    }
  },
};

/** What Meta documents of Footers in branches, without looking for it. */
export const branchFooters: Rule = {
  id: "branch-footers",
  concerns: ["If", "Switch"],
  check({ screens }, report) {
    for (const screen of screens) {
      for (const { component, path } of screen.ofType("If")) checkIf(component, path, report);
      for (const { component, path } of screen.ofType("Switch")) checkSwitch(component, path, report);
    }
  },
};

function checkIf({ then: yes, else: no }: JsonObject, path: Path, report: Report): void {
  const message = "a Footer in one branch of an If needs one in the other; add it";
  if (hasFooter(yes) !== hasFooter(no)) warn("MISSING_FOOTER_IN_IF_ELSE_BRANCHES", "If", path, message, report);
}

function checkSwitch({ cases }: JsonObject, path: Path, report: Report): void {
  const lists = isObject(cases) ? Object.values(cases) : [];
  if (!lists.some(hasFooter) || lists.every(hasFooter)) return;
  const message = "a Footer in one case of a Switch needs one in every other; add it";
  warn("MISSING_FOOTER_IN_SWITCH_BRANCHES", "Switch", path, message, report);
}

function hasFooter(list: unknown): boolean {
  return Array.isArray(list) && list.some((item) => isObject(item) && item.type === "Footer");
}

function warn(error: string, type: string, path: Path, message: string, report: Report): void {
  const page = `Components, ${type}`;
  report.add({ error, rule: branchFooters.id, severity: "warning", page, paths: [path], message });
}
