import { isObject } from "../json-object.ts";
import type { Path, Report } from "../problem.ts";
import { legalId } from "../shapes/legal-texts.ts";

const PAGE = "Flow JSON, Routing model";

/** A routing model is an object of lists of screen ids. */
export function checkRoutes(model: unknown, report: Report): void {
  if (!isObject(model)) return;
  const legal = legalId(report.version);
  for (const [id, next] of Object.entries(model)) {
    const path = ["routing_model", id];
    if (!legal.test(id)) refuseId(id, path, report, true);
    else if (!Array.isArray(next)) refuseType(`the routes of '${id}' are not a list; write ["SCREEN"]`, path, report);
    else {
      for (const [index, to] of next.entries()) {
        if (typeof to !== "string") refuseType("a route is the id of a screen", [...path, index], report);
        else if (!legal.test(to)) refuseId(to, [...path, index], report);
      }
    }
  }
}

function refuseType(message: string, path: Path, report: Report): void {
  report.add({ error: "INVALID_PROPERTY_TYPE", rule: "property-type", page: PAGE, paths: [path], message });
}

function refuseId(id: string, path: Path, report: Report, pointsAtKey = false): void {
  const message = `screen id '${id}' may hold letters and underscores only; spell digits out`;
  report.add({ error: "PATTERN_MISMATCH", rule: "screen-id", page: PAGE, paths: [path], message, pointsAtKey });
}
