import { isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import { below, DOCUMENT, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import { didYouMean } from "../suggestion.ts";
import type { Rule } from "./rule.ts";
import { isTerminal } from "./screens.ts";

const MAX_BRANCHES = 10;

/** The routing model names the screens of the flow, and leads forward. */
export const routingModel: Rule = {
  id: "routing-model",
  check(document, report) {
    if (!document.hasModel) return checkBranches(document, report);
    const { byId, screens, destinations, routes } = document;
    for (const screen of screens) {
      const { id } = screen;
      if (isTerminal(screen) || routes.has(id) || destinations.has(id)) continue;
      refuse(
        [below(screen, "id")],
        `screen '${id}' is missing from routing_model; add it with the screens it leads to`,
        report,
      );
    }
    const before = new Set<string>();
    for (const [id, next] of routes) {
      const place = below(DOCUMENT, "routing_model", id);
      if (!byId.has(id))
        refuse(
          [place],
          `routing_model names a screen '${id}' that does not exist${didYouMean(id, byId.keys()) || "; add it, or remove the route"}`,
          report,
        );
      for (const [index, to] of next.entries()) {
        const isBack = before.has(to) && document.hasRoute(to, id);
        checkDestination(document, { from: id, to, index, isBack }, report);
      }
      before.add(id);
      if (next.length > MAX_BRANCHES)
        refuse([place], `screen '${id}' leads to ${next.length} screens; the most is ${MAX_BRANCHES}`, report);
    }
  },
};

function checkBranches({ screens }: FlowDocument, report: Report): void {
  for (const screen of screens) {
    const { size } = screen.navigations;
    if (size <= MAX_BRANCHES) continue;
    refuse(
      [below(screen, "id")],
      `screen '${screen.id}' leads to ${size} screens; the most is ${MAX_BRANCHES}`,
      report,
    );
  }
}

interface Route {
  readonly from: string;
  readonly to: string;
  readonly index: number;
  /** Whether the other way was led before. */
  readonly isBack: boolean;
}

function checkDestination({ byId }: FlowDocument, { from, to, index, isBack }: Route, report: Report): void {
  const place = below(DOCUMENT, "routing_model", from);
  if (!byId.has(to)) {
    const message = `routing_model leads to a screen '${to}' that does not exist${didYouMean(to, byId.keys()) || "; add it, or remove the route"}`;
    refuse([below(place, index)], message, report);
  } else if (from === to) {
    const message = `routing_model leads screen '${from}' to itself; remove it, the same screen may always be answered`;
    refuse([place], message, report);
  } else if (isBack) {
    const message = `routing_model leads '${from}' back to '${to}'; remove it, going back works by itself`;
    refuse([below(place, index)], message, report);
  }
}

/** A navigate goes along a route of the model, in either direction. */
export const navigateRouted: Rule = {
  id: "navigate-routed",
  spared: ["6.3", "7.0", "7.1", "7.2"],
  check(document, report) {
    if (!document.hasModel) return;
    for (const screen of document.screens) {
      if (isAtLeast(report.version, "6.2") && screen.has("NavigationList")) continue;
      for (const to of screen.navigations) {
        const target = document.byId.get(to);
        if (target === undefined || to === screen.id) continue;
        if (document.hasRoute(screen.id, to) || document.hasRoute(to, screen.id)) continue;
        const places = [below(screen, "id"), below(target, "id")];
        const message = `screen '${screen.id}' navigates to '${to}', and routing_model has no such route; add it`;
        report.add({
          error: "INVALID_ROUTING_MODEL",
          rule: this.id,
          page: "Flow JSON, Routing model",
          places,
          message,
        });
      }
    }
  },
};

function refuse(places: readonly Place[], message: string, report: Report): void {
  report.add({
    error: "INVALID_ROUTING_MODEL",
    rule: routingModel.id,
    page: "Flow JSON, Routing model",
    places,
    message,
  });
}
