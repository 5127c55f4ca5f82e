import { isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundScreen } from "../document/found.ts";
import type { Rule } from "./rule.ts";

const ERROR = "INVALID_ROUTING_MODEL";
const PAGE = "Flow JSON, Routing model";

/** Some screen is led to by no other. */
export const entryScreen: Rule = {
  id: "entry-screen",
  spared: ["6.3", "7.0", "7.1", "7.2"],
  check(document, report) {
    const { screens } = document;
    const isModelled = document.hasModel;
    if (!isModelled && isAtLeast(report.version, "6.2") && document.hasNavigationList) return;
    const entered = new Set(document.destinations);
    if (isModelled && isAtLeast(report.version, "7.3"))
      for (const screen of screens) for (const to of screen.navigations) entered.add(to);
    if (screens.some(({ id }) => !entered.has(id))) return;
    const paths = [[isModelled ? "routing_model" : "screens"]];
    const message = "every screen is led to by another, so the flow has no beginning; remove a way back to the first";
    report.add({ error: ERROR, rule: this.id, page: PAGE, paths, message });
  },
};

/** Every screen hangs together with the first, in whatever direction. */
export const connectedScreens: Rule = {
  id: "connected-screens",
  check(document, report) {
    const { screens } = document;
    if (screens.length < 2 || (!document.hasModel && document.hasNavigationList)) return;
    const reached = reachedFrom(screens[0]?.id ?? "", neighboursIn(document));
    const lost = screens.filter(({ id }) => !reached.has(id));
    if (lost.length === 0) return;
    const paths = lost.map(({ path }: FoundScreen) => [...path, "id"]);
    const message = `nothing leads from screen '${screens[0]?.id}' to '${lost[0]?.id}'; navigate to it, or remove it`;
    report.add({ error: ERROR, rule: this.id, page: PAGE, paths, message });
  },
};

function neighboursIn(document: FlowDocument): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>(document.screens.map(({ id }) => [id, new Set()]));
  for (const [from, next] of document.routes) {
    for (const to of next) {
      neighbours.get(from)?.add(to);
      neighbours.get(to)?.add(from);
    }
  }
  return neighbours;
}

function reachedFrom(first: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const open = [first];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(neighbours.get(id) ?? []));
  }
  return reached;
}
