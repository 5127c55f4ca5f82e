import { isAtLeast } from "../../versions.ts";
import { type FlowDocument, type FoundScreen, isObject } from "../document.ts";
import type { Report } from "../problem.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Routing model";
const ERROR = "INVALID_ROUTING_MODEL";
const MAX_BRANCHES = 10;

/** Where each screen leads: by the model, or where there is none by its navigate actions. */
function edgesOf({ root, screens }: FlowDocument): Map<string, string[]> {
  const model = isObject(root.routing_model) ? root.routing_model : undefined;
  if (model !== undefined) {
    return new Map(Object.entries(model).map(([id, next]) => [id, Array.isArray(next) ? next.map(show) : []]));
  }
  return new Map(screens.map((screen) => [screen.id, navigationsOf(screen)]));
}

function navigationsOf({ actions }: FoundScreen): string[] {
  const targets = actions.flatMap(({ action }) =>
    action.name === "navigate" && isObject(action.next) ? [show(action.next.name)] : [],
  );
  return [...new Set(targets)];
}

export const routingModel: Rule = {
  id: "routing-model",
  check(document, report) {
    const { root, byId } = document;
    if (!isObject(root.routing_model)) return;
    const edges = edgesOf(document);
    const destinations = new Set([...edges.values()].flat());
    for (const { id, screen, path } of document.screens) {
      if (screen.terminal === true || edges.has(id) || destinations.has(id)) continue;
      report.add({
        error: ERROR,
        rule: this.id,
        page: PAGE,
        paths: [[...path, "id"]],
        message: `screen '${id}' is missing from routing_model; add it with the screens it leads to`,
      });
    }
    for (const [id, next] of edges) {
      if (!byId.has(id))
        report.add({
          error: ERROR,
          rule: this.id,
          page: PAGE,
          paths: [["routing_model", id]],
          message: `routing_model names a screen '${id}' that does not exist${didYouMean(id, byId.keys())}`,
        });
      next.forEach((to, index) => {
        checkDestination(document, edges, { from: id, to, index }, report);
      });
      if (next.length > MAX_BRANCHES)
        report.add({
          error: ERROR,
          rule: this.id,
          page: PAGE,
          paths: [["routing_model", id]],
          message: `screen '${id}' leads to ${next.length} screens; the most is ${MAX_BRANCHES}`,
        });
    }
  },
};

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly index: number;
}

function checkDestination(
  { byId }: FlowDocument,
  edges: ReadonlyMap<string, readonly string[]>,
  { from, to, index }: Edge,
  report: Report,
): void {
  const path = ["routing_model", from, index];
  const rule = "routing-model";
  if (!byId.has(to)) {
    report.add({
      error: ERROR,
      rule,
      page: PAGE,
      paths: [path],
      message: `routing_model leads to a screen '${to}' that does not exist${didYouMean(to, byId.keys())}`,
    });
  } else if (from === to) {
    report.add({
      error: ERROR,
      rule,
      page: PAGE,
      paths: [path.slice(0, 2)],
      message: `routing_model leads screen '${from}' to itself; remove it, the same screen may always be answered`,
    });
  } else if (
    edges.get(to)?.includes(from) === true &&
    [...edges.keys()].indexOf(to) < [...edges.keys()].indexOf(from)
  ) {
    report.add({
      error: ERROR,
      rule,
      page: PAGE,
      paths: [path],
      message: `routing_model leads '${from}' back to '${to}'; remove it, going back works by itself`,
    });
  }
}

/** Meta checks it up to 6.2 and again from 7.3. */
export const entryScreen: Rule = {
  id: "entry-screen",
  check(document, report) {
    if (isAtLeast(report.version, "6.3") && !isAtLeast(report.version, "7.3")) return;
    const { root, screens } = document;
    const hasModel = isObject(root.routing_model);
    if (!hasModel && isAtLeast(report.version, "6.2") && hasNavigationList(document)) return;
    const entered = new Set([...edgesOf(document).values()].flat());
    if (hasModel && isAtLeast(report.version, "7.3"))
      for (const screen of screens) for (const to of navigationsOf(screen)) entered.add(to);
    if (screens.some(({ id }) => !entered.has(id))) return;
    report.add({
      error: ERROR,
      rule: this.id,
      page: PAGE,
      paths: [[hasModel ? "routing_model" : "screens"]],
      message: "every screen is led to by another, so the flow has no beginning; remove a way back to the first",
    });
  },
};

export const connectedScreens: Rule = {
  id: "connected-screens",
  check(document, report) {
    const { screens, root } = document;
    if (screens.length < 2 || (!isObject(root.routing_model) && hasNavigationList(document))) return;
    const neighbours = new Map<string, Set<string>>(screens.map(({ id }) => [id, new Set()]));
    for (const [from, next] of edgesOf(document)) {
      for (const to of next) {
        neighbours.get(from)?.add(to);
        neighbours.get(to)?.add(from);
      }
    }
    const reached = new Set<string>();
    const open = [screens[0]?.id ?? ""];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(...(neighbours.get(id) ?? []));
    }
    const lost = screens.filter(({ id }) => !reached.has(id));
    if (lost.length === 0) return;
    const paths = lost.map(({ path }) => [...path, "id"]);
    report.add({
      error: ERROR,
      rule: this.id,
      page: PAGE,
      paths,
      message: `nothing leads from screen '${screens[0]?.id}' to '${lost[0]?.id}'; navigate to it, or remove it`,
    });
  },
};

function hasNavigationList({ screens }: FlowDocument): boolean {
  return screens.some(({ components }) => components.some(({ component }) => component.type === "NavigationList"));
}
