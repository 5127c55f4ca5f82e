import type { FoundComponent } from "../document/found.ts";
import { nameOf } from "../document/subject.ts";
import { isObject } from "../json-object.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";

/** The actions that Meta holds against another schema too once something is refused, and the code for that. */
const LACKING = [
  { property: "on-click-action", action: "open_url", error: "INVALID_ENUM_VALUE" },
  { property: "on-select-action", action: "data_exchange", error: "INVALID_PROPERTY_VALUE" },
] as const;

/** Reports what Meta says besides of a component that it refuses: that its action, which may be one of several, is not another. */
export function refuseOtherActions(found: FoundComponent, report: Report): void {
  const { object, shape } = found;
  for (const { property, action, error } of LACKING) {
    const actions = shape.properties.get(property)?.actions ?? [];
    const value = object[property];
    if (!isObject(value) || value.name !== action || actions.length < 2 || !actions.includes(action)) continue;
    report.add({
      error,
      rule: "action-not-allowed",
      page: "Flow JSON, Actions",
      places: [below(found, property, "name")],
      message: `Meta also says that '${property}' of ${nameOf(found)} can't be '${action}'; it may, so mend the rest and leave this`,
    });
  }
}
