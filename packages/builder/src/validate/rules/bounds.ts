import type { ComponentDefinition } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";
import type { FoundComponent } from "../document/found.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import type { Rule } from "./rule.ts";

const TABLE: readonly ComponentDefinition[] = Object.values(COMPONENTS);
const BOUNDED = TABLE.filter(({ properties }) =>
  Object.values(properties).some(({ notAbove }) => notAbove !== undefined),
).map(({ type }) => type);

/** The least is not more than the most. */
export const bounds: Rule = {
  id: "bounds",
  check(document, report) {
    for (const type of BOUNDED) for (const found of document.ofType(type)) checkBounds(found, report);
  },
};

function checkBounds(found: FoundComponent, report: Report): void {
  const { object, shape } = found;
  for (const { name, most, enforced } of shape.bounded) {
    const lower = object[name];
    if (typeof lower !== "number") continue;
    const upper = object[most];
    if (typeof upper !== "number" || lower <= upper) continue;
    report.add({
      error: "MIN_VALUE_GREATER_THAN_MAX",
      rule: bounds.id,
      page: shape.page,
      severity: enforced ? "error" : "warning",
      places: [below(found, name)],
      message: `'${name}' is ${lower}, more than '${most}', ${upper}; lower it`,
    });
  }
}
