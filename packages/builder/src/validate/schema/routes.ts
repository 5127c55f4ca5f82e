import { isObject } from "../json-object.ts";
import { below, DOCUMENT, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import { illegalId, legalId } from "../shapes/legal-texts.ts";

const PAGE = "Flow JSON, Routing model";

/** A routing model is an object of lists of screen ids. */
export function checkRoutes(model: unknown, report: Report): void {
  if (!isObject(model)) return;
  const legal = legalId(report.version);
  for (const id of Object.keys(model)) {
    const next = model[id];
    if (!legal.test(id)) refuseId(id, routesOf(id), report, true);
    else if (Array.isArray(next)) checkDestinations(id, next, legal, report);
    else refuseType(`the routes of '${id}' are not a list; write ["SCREEN"]`, routesOf(id), report);
  }
}

function checkDestinations(id: string, next: readonly unknown[], legal: RegExp, report: Report): void {
  for (let index = 0; index < next.length; index++) {
    const to = next[index];
    if (typeof to !== "string")
      refuseType("a route is the id of a screen; write one", below(routesOf(id), index), report);
    else if (!legal.test(to)) refuseId(to, below(routesOf(id), index), report);
  }
}

function routesOf(id: string): Place {
  return below(DOCUMENT, "routing_model", id);
}

function refuseType(message: string, place: Place, report: Report): void {
  report.add({ error: "INVALID_PROPERTY_TYPE", rule: "property-type", page: PAGE, places: [place], message });
}

function refuseId(id: string, place: Place, report: Report, pointsAtKey = false): void {
  const message = `screen id '${id}' ${illegalId(id)}`;
  report.add({ error: "PATTERN_MISMATCH", rule: "screen-id", page: PAGE, places: [place], message, pointsAtKey });
}
