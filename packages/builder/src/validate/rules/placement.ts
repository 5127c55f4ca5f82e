import { isAtLeast } from "../../versions.ts";
import { show } from "../show.ts";
import type { Rule } from "./rule.ts";

/** RichText and NavigationList keep a screen to themselves. */
export const standsAlone: Rule = {
  id: "stands-alone",
  check({ screens }, report) {
    for (const { id, components } of screens) {
      for (const { component, path } of components) {
        const type = show(component.type);
        if (type !== "RichText" && type !== "NavigationList") continue;
        const beside =
          type === "NavigationList" ? ["NavigationList", "Form"] : isAtLeast(report.version, "6.3") ? ["Footer"] : [];
        const others = components.filter(
          (other) => other.component !== component && !beside.includes(show(other.component.type)),
        );
        if (others.length === 0) continue;
        const allowed = beside.length === 0 ? "nothing else" : `only ${beside.join(" or ")}`;
        report.add({
          error: "INVALID_COMPONENT_PLACEMENT",
          rule: this.id,
          page: `Components, ${type}`,
          paths: [[...path, "type"]],
          message: `${type} shares screen '${id}' with ${show(others[0]?.component.type)}; beside it may stand ${allowed}`,
        });
      }
    }
  },
};
