import { COMPONENTS } from "../../components/table.ts";
import type { FoundComponent } from "../document/found.ts";
import { isObject } from "../json-object.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import type { Rule } from "./rule.ts";
import { isTerminal } from "./screens.ts";

/** Meta documents it for every version, and looks for it from 7.3 on. */
export const terminalFooter: Rule = {
  id: "terminal-footer",
  spared: ["2.1", "3.0", "3.1", "4.0", "5.0", "5.1", "6.0", "6.1", "6.2", "6.3", "7.0", "7.1", "7.2"],
  check({ screens, root }, report) {
    const bare = screens.filter((screen) => isTerminal(screen) && !screen.has("Footer"));
    const { page } = COMPONENTS.Footer;
    if (bare.length > 0) {
      const message = `terminal screen '${bare[0]?.id}' has no Footer; add one with complete`;
      report.add({ error: "MISSING_FOOTER_ON_TERMINAL_SCREEN", rule: this.id, page, places: bare, message });
    }
    for (const screen of screens) {
      if (!isTerminal(screen)) continue;
      const footer = screen.actions.find(({ owner }) => owner.shape.title === "Footer");
      const mayExchange = root.data_api_version !== undefined;
      if (footer === undefined || footer.name === "complete" || (footer.name === "data_exchange" && mayExchange))
        continue;
      const or = mayExchange ? " or 'data_exchange'" : "";
      const message = `the Footer of terminal screen '${screen.id}' must end the flow; use 'complete'${or}, or make the screen not terminal`;
      const places = [below(footer, "name")];
      report.add({ error: "INVALID_PROPERTY_VALUE", rule: this.id, page, places, message });
    }
  },
};

/** What Meta documents of Footers in branches, without looking for it. */
export const branchFooters: Rule = {
  id: "branch-footers",
  check(document, report) {
    for (const found of document.ofType("If")) checkIf(found, report);
    for (const found of document.ofType("Switch")) checkSwitch(found, report);
  },
};

function checkIf(found: FoundComponent, report: Report): void {
  const { then: yes, else: no } = found.object;
  const message = "a Footer in one branch of an If needs one in the other; add it";
  if (hasFooter(yes) !== hasFooter(no)) warn("MISSING_FOOTER_IN_IF_ELSE_BRANCHES", found, message, report);
}

function checkSwitch(found: FoundComponent, report: Report): void {
  const { cases } = found.object;
  const lists = isObject(cases) ? Object.values(cases) : [];
  if (!lists.some(hasFooter) || lists.every(hasFooter)) return;
  const message = "a Footer in one case of a Switch needs one in every other; add it";
  warn("MISSING_FOOTER_IN_SWITCH_BRANCHES", found, message, report);
}

function hasFooter(list: unknown): boolean {
  return Array.isArray(list) && list.some((item) => isObject(item) && item.type === "Footer");
}

function warn(error: string, found: FoundComponent, message: string, report: Report): void {
  const { page } = found.shape;
  report.add({ error, rule: branchFooters.id, severity: "warning", page, places: [found], message });
}
