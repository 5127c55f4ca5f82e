import { type AnyVersion, isAtLeast } from "../../versions.ts";
import { isObject } from "../document.ts";
import type { Path, Report } from "../problem.ts";

const PAGE = "Flow JSON, Routing model";

/** What a screen id may look like. */
export function legalId(version: AnyVersion): RegExp {
  return isAtLeast(version, "7.0") ? /^(?!_+$)[A-Za-z_]+$/ : /^[A-Za-z,_]+$/;
}

/** A routing model is an object of lists of screen ids. */
export function checkRoutes(model: unknown, report: Report): void {
  if (!isObject(model)) return;
  const legal = legalId(report.version);
  const refuse = (error: string, rule: string, path: Path, message: string): void =>
    report.add({ error, rule, page: PAGE, paths: [path], message });
  for (const [id, next] of Object.entries(model)) {
    const path = ["routing_model", id];
    if (!legal.test(id))
      refuse("PATTERN_MISMATCH", "screen-id", path, `screen id '${id}' may hold letters and underscores only`);
    if (!Array.isArray(next)) {
      refuse("INVALID_PROPERTY_TYPE", "property-type", path, `the routes of '${id}' are not a list; write ["SCREEN"]`);
      continue;
    }
    for (const [index, to] of next.entries()) {
      if (typeof to !== "string")
        refuse("INVALID_PROPERTY_TYPE", "property-type", [...path, index], "a route is the id of a screen");
      else if (!legal.test(to))
        refuse(
          "PATTERN_MISMATCH",
          "screen-id",
          [...path, index],
          `screen id '${to}' may hold letters and underscores only`,
        );
    }
  }
}
